import { fail } from './context.ts';
import { type Draft, extend, type State, settle } from './state.ts';

/** "Hill session. 8x200": the word waits for what is run uphill. */
const isHillOnly = ({ manners, counts, aims }: Draft): boolean =>
  counts.length + aims.length === 0 &&
  manners.length > 0 &&
  manners.every((manner) => manner.kind === 'role' && manner.role === 'hill');

/** A warm-up of no said length is not run at the pace that is told behind its comma: "warm up, tempo, 20 min". */
export const isWarmUpAlone = ({ body, manners }: Draft): boolean =>
  body === undefined &&
  manners.some((manner) => manner.kind === 'role' && manner.role === 'warmUp');

/** What waits and has a role of its own ("drills", "warm up") needs no length. */
export const flush = (state: State, last = false): void => {
  const { pending, current } = state;
  if (!pending || (!last && isHillOnly(pending) && !current)) return;
  const named = pending.manners.some(
    ({ kind }) => kind === 'role' || kind === 'bothEnds' || kind === 'open',
  );
  if (named) {
    settle(state, pending, undefined);
  } else if (pending.counts.length > 0) {
    fail(state.context, pending, 'repeatedMissing', 'lengthOfReps');
    state.pending = undefined;
  } else if (current) {
    if (!last && pending.aims.length > 0 && isWarmUpAlone(current)) return;
    current.aims.push(
      ...pending.aims.map((aim) => ({ ...aim, ...(pending.join && { join: pending.join }) })),
    );
    current.manners.push(...pending.manners);
    extend(current, pending);
    state.pending = undefined;
  }
};
