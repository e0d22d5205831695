import type { Quantity } from '../../../pace/target.ts';
import type { Phrase, RawLengths } from '../grammar/syntax.ts';
import { assume, type Context, choose, fail } from './context.ts';
import type { Element, Rest } from './element.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { roundsIn } from './rounds.ts';
import { isApart } from './set-rests.ts';
import { type Draft, finished, type State, settle } from './state.ts';

/** "Repeat 4 times": all that stands before it, but for the warm-up. */
export const repeatAll = (state: State, phrase: Extract<Phrase, { kind: 'count' }>): void => {
  const { elements, context } = state;
  const first = elements.findLastIndex(isEnd);
  const [head, ...tail] = elements.slice(first + 1).map(finished);
  const last = tail.at(-1) ?? head;
  const between = last && !state.pending ? restAfterAll(context, last) : undefined;
  // "6x400 with 60 s. Repeat 3 times": in a sentence of its own it is for the reps as they are counted.
  const apart = state.join === '.' || state.join === 'newline' || state.join === ';';
  const counted = apart && !phrase.again;
  const clear = counted || phrase.all === true || between !== undefined;
  const plain = head && (tail.length > 0 || head.counts.length === 0 || clear);
  if (!plain || state.pending) {
    fail(context, phrase, 'repeatedUnclear', 'repeatedList');
    return;
  }
  if (phrase.again) assume(context, phrase, 'again', 'onceMore');
  const { join, ...opening } = between && tail.length === 0 ? between.element : head;
  elements.splice(first + 1);
  state.join = join;
  const { start } = head;
  const behind = between && tail.length > 0 ? [...tail.slice(0, -1), between.element] : tail;
  const body = { kind: 'group', elements: [opening, ...behind] } as const;
  const draft = settle(state, { start, end: phrase.end }, body);
  const count = phrase.orMore ? timesInAll(context, phrase) : phrase.count;
  const closes = phrase.apart && { apart: phrase.apart };
  draft.counts.push({ start: phrase.start, end: phrase.end, count, sets: false, ...closes });
  if (between) draft.rests.push({ ...between.rest, scope: { kind: 'set' } });
};

/** "4x400, 90 s rest, 5 min rest. Repeat": the second recovery stands before it all begins again. */
const restAfterAll = (context: Context, element: Element): Parted | undefined => {
  const [own, rest, ...others] = element.rests;
  if (element.counts.length !== 1 || !own || others.length > 0) return undefined;
  if (own.scope || own.part || rest?.scope || rest?.part) return undefined;
  if (rest) return { element: { ...element, rests: [own] }, rest };
  return isApart(own) && isOnce(context, own)
    ? { element: { ...element, rests: [] }, rest: own }
    : undefined;
};

type Parted = { readonly element: Element; readonly rest: Rest };

/** "4x400. Rest 5 min. Repeat": once, or after each of the four? */
const isOnce = (context: Context, rest: Rest): boolean => {
  const { what } = rest.rest;
  const length = what.kind === 'length' ? what.length.lengths[0] : undefined;
  if (!length) return false;
  const long =
    kindOf(length) === 'distance' ? roughMetres(length) >= 600 : roughMs(length) >= 180_000;
  const text = long ? 'asSetRecovery' : 'restAfterEachRep';
  const doubt = { kind: 'ambiguity', rule: 'restOfRepeat', text } as const;
  return choose(context, rest, doubt, [long, !long]);
};

/** `x3` in a sentence or on a line of its own: for all above it, or for the last of them? */
export const countsAll = (
  { elements, pending, context }: State,
  phrase: Extract<Phrase, { kind: 'count' }>,
): boolean => {
  const first = elements.findLastIndex(isEnd);
  const above = elements.slice(first + 1);
  const one = above.length === 1 && above[0]?.counts.length === 1 && above[0].rests.length === 2;
  if (!phrase.apart || pending || (above.length < 2 && !one)) return false;
  if (one) return true;
  const [start, end] = [above[0]?.start ?? phrase.start, phrase.end];
  const doubt = { kind: 'ambiguity', rule: 'countOfAll', text: 'countForAll' } as const;
  return choose(context, { start, end }, doubt, [true, false]);
};

/** A warm-up, or what an `x3` has closed already. */
const isEnd = ({ manners, counts }: Draft): boolean =>
  manners.some((manner) => manner.kind === 'role' && !reps.has(manner.role)) ||
  counts.some(({ apart }) => apart);

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
    (each) =>
      each.line === current?.line &&
      each.manners.every((manner) => manner.kind !== 'role' || manner.role === 'easy'),
  );
  const [head, ...tail] = line.map(finished);
  // "W/u: 22:40 for 3.03 miles": so far it came to.
  if (current && isTimedEnd(current, phrase.length)) {
    assume(context, phrase, 'distanceOfEnd', 'saysNothing');
    return;
  }
  const plain = line.every(({ counts }) => counts.length === 0) && !state.pending;
  if (!head || !plain || line.at(-1) !== current || line.length !== elements.length) {
    if (isOfAll(phrase.length, elements)) assume(context, phrase, 'totalOfAll', 'saysNothing');
    else fail(context, phrase, 'lengthOfWhat');
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

/** "6x1 km @ 10K, 200 jog for 12 miles total": what the whole morning comes to, warm-up and all. */
const isOfAll = ({ lengths }: RawLengths, elements: readonly Draft[]): boolean => {
  const [total] = lengths;
  const far = total?.unit === 'mi' || total?.unit === 'km';
  return far && total.from >= 4 && elements.some(({ counts }) => counts.length > 0);
};

const isTimedEnd = ({ manners, body }: Draft, { lengths: [far] }: RawLengths): boolean => {
  const end = manners.some(
    (manner) => manner.kind === 'role' && (manner.role === 'warmUp' || manner.role === 'coolDown'),
  );
  const [time] = body?.kind === 'lengths' ? body.length.lengths : [];
  const timed = time !== undefined && kindOf(time) === 'time';
  return end && timed && far !== undefined && kindOf(far) === 'distance';
};
