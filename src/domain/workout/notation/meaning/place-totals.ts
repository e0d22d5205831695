import type { Quantity } from '../../../pace/target.ts';
import type { Phrase } from '../grammar/syntax.ts';
import { assume, type Context, choose, fail } from './context.ts';
import { roundsIn } from './rounds.ts';
import { finished, type State, settle } from './state.ts';

/** "Repeat 4 times": all that stands before it, but for the warm-up. */
export const repeatAll = (state: State, phrase: Extract<Phrase, { kind: 'count' }>): void => {
  const { elements, context } = state;
  const first = elements.findLastIndex(({ manners }) =>
    manners.some((manner) => manner.kind === 'role' && !reps.has(manner.role)),
  );
  const [head, ...tail] = elements.slice(first + 1).map(finished);
  // "6x400 with 60 s. Repeat 3 times": in a sentence of its own it is for the reps as they are counted.
  const apart = state.join === '.' || state.join === 'newline' || state.join === ';';
  const plain = head && (tail.length > 0 || head.counts.length === 0 || (apart && !phrase.again));
  if (!plain || state.pending) {
    fail(context, phrase, 'repeatedUnclear', 'repeatedList');
    return;
  }
  if (phrase.again) assume(context, phrase, 'again', 'onceMore');
  const { join, ...opening } = head;
  elements.splice(first + 1);
  state.join = join;
  const { start } = head;
  const body = { kind: 'group', elements: [opening, ...tail] } as const;
  const draft = settle(state, { start, end: phrase.end }, body);
  const count = phrase.orMore ? timesInAll(context, phrase) : phrase.count;
  draft.counts.push({ start: phrase.start, end: phrase.end, count, sets: false });
};

/** "Repeat 2 times": who has run it once may run it twice more. */
const timesInAll = (context: Context, phrase: Extract<Phrase, { kind: 'count' }>): Quantity => {
  const { count } = phrase;
  const more = typeof count === 'number' ? count + 1 : { from: count.from + 1, to: count.to + 1 };
  const text = { code: 'timesInAll', count } as const;
  const doubt = { kind: 'ambiguity', rule: 'repeatTimes', text } as const;
  return choose<Quantity>(context, phrase, doubt, [count, more]);
};

/** Roles that are repeated with the others. */
const reps: ReadonlySet<string> = new Set(['hill', 'stride']);

/** `1k hard, 1k easy for 8k`: the total is for all that stands before it on its line. */
export const placeTotal = (state: State, phrase: Extract<Phrase, { kind: 'total' }>): void => {
  const { elements, current, context, pending } = state;
  // "hard for 2 minutes", "run at a fast pace for 1 minute"
  if (pending && pending.counts.length === 0 && !pending.body) {
    settle(state, phrase, { kind: 'lengths', length: phrase.length });
    return;
  }
  const line = elements.filter(
    (each) => each.line === current?.line && each.manners.every(({ kind }) => kind !== 'role'),
  );
  const [head, ...tail] = line.map(finished);
  const plain = line.every(({ counts }) => counts.length === 0) && !state.pending;
  if (!head || !plain || line.at(-1) !== current || line.length !== elements.length) {
    fail(context, phrase, 'lengthOfWhat');
    return;
  }
  const { join, ...opening } = head;
  const round = [opening, ...tail];
  const rounds = roundsIn(context, phrase, phrase.length, round);
  if (rounds === undefined) return;
  elements.splice(0);
  state.join = join;
  const { start } = head;
  const draft = settle(state, { start, end: phrase.end }, { kind: 'group', elements: round });
  draft.counts.push({ start: phrase.start, end: phrase.end, count: rounds, sets: false });
};
