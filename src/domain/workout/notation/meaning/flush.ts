import { fail } from './context.ts';
import { extend, type State, settle } from './state.ts';

/** What waits and has a role of its own ("drills", "warm up") needs no length. */
export const flush = (state: State): void => {
  const { pending, current } = state;
  if (!pending) return;
  const named = pending.manners.some(
    ({ kind }) => kind === 'role' || kind === 'bothEnds' || kind === 'open',
  );
  if (named) {
    settle(state, pending, undefined);
  } else if (pending.counts.length > 0) {
    fail(
      state.context,
      pending,
      'What is repeated here is missing.',
      'Write a length, as in 6x800 or 5x3 min.',
    );
    state.pending = undefined;
  } else if (current) {
    current.aims.push(
      ...pending.aims.map((aim) => ({ ...aim, ...(pending.join && { join: pending.join }) })),
    );
    current.manners.push(...pending.manners);
    extend(current, pending);
    state.pending = undefined;
  }
};
