import type { Phrase, RawLength, RawLengths } from '../grammar/syntax.ts';
import { assume, choose, fail } from './context.ts';
import type { Body, Element } from './element.ts';
import { flush } from './flush.ts';
import { placeTotal } from './place-totals.ts';
import { kindOf, roughMetres, roughMs, sharing } from './rough.ts';
import { fillsRun } from './rounds.ts';
import { type State, settle } from './state.ts';

type Sized = Pick<Element, 'counts' | 'body' | 'rests' | 'manners'>;

/** "= 5 km total": what the coach adds up must be what was read, or something was read amiss. */
export const placeSum = (state: State, phrase: Extract<Phrase, { kind: 'sum' }>): void => {
  const verdict = isSumOf(state.elements, phrase.length);
  // `10 min easy → 10 min tempo` goes on; only counted reps are added up behind an arrow.
  const counted = state.elements.some(({ counts }) => counts.length > 0);
  const goesOn = phrase.arrow && isRunNext(state, phrase, verdict, counted);
  if (goesOn) {
    flush(state);
    state.join = 'then';
    settle(state, phrase, { kind: 'lengths', length: phrase.length });
    return;
  }
  state.join = undefined;
  if (verdict === true) {
    assume(state.context, phrase, 'sum', 'asTotal');
    return;
  }
  if (isOfWholeRun(state.elements, phrase.length)) {
    const text = 'totalOfWholeRun';
    assume(state.context, phrase, 'sumOfRun', text);
    return;
  }
  if (verdict === undefined && phrase.arrow) return;
  if (verdict === undefined) {
    assume(state.context, phrase, 'sum', 'totalNotAdded');
    return;
  }
  if (fillsTotal(state, phrase.length)) {
    placeTotal(state, { ...phrase, kind: 'total' });
    return;
  }
  const reason = 'notThisTotal';
  fail(state.context, phrase, reason, 'noTotalOrPlusBefore');
};

/** "4-5x1200 with 3 min jog → 28-35 min": what cannot be added up may be run next. */
const isRunNext = (
  { context }: State,
  phrase: Extract<Phrase, { kind: 'sum' }>,
  verdict: boolean | undefined,
  counted: boolean,
): boolean => {
  if (verdict !== undefined || !counted) return !(verdict && counted);
  const doubt = { kind: 'ambiguity', rule: 'arrowSum', text: 'totalNotAdded' } as const;
  return choose(context, phrase, doubt, [false, true]);
};

/** "30 s hard, 30 s easy, total 20 minutes": no count, and so many rounds fill it. */
const fillsTotal = ({ elements }: State, { lengths: [total, ...others] }: RawLengths): boolean => {
  const plain = elements.every(({ counts, manners }) => counts.length + manners.length === 0);
  return plain && total !== undefined && others.length === 0 && fillsRun(elements, total);
};

/** What a warm-up and a cool-down come to at least, and at most. */
const leastAroundM = 1500;
const mostAroundM = 16_000;

/** "3x1.5M, 400m jog (8M total)": no warm-up is named, and the total has room for one. */
const isOfWholeRun = (parts: readonly Sized[], { lengths }: RawLengths): boolean => {
  const [total, ...others] = lengths;
  if (!total || others.length > 0 || kindOf(total) !== 'distance' || parts.some(isEasy))
    return false;
  const sums = [false, true].map((rested) => add(parts, 'distance', roughMetres, rested));
  const most = Math.max(...sums.map((sum) => sum ?? Number.NaN).filter((sum) => sum > 0));
  const around = roughMetres(total) - most;
  return around >= leastAroundM && around <= mostAroundM;
};

/** Whether the parts come to `total`, with or without easy running and recoveries; undefined where that cannot be told. */
export const isSumOf = (
  parts: readonly Sized[],
  { lengths, pair, start, end }: RawLengths,
): boolean | undefined => {
  const [total, ...others] = lengths;
  const most = others[0];
  // "5-6x2 min … 15-18 min": from the one to the other.
  if (pair && total && most && others.length === 1) {
    const least = { ...sharing(total, most), from: total.from };
    const ends = [least, most].map((each, i) =>
      isSumOf(
        parts.map((part) => atEnd(part, i === 1)),
        { start, end, lengths: [each], pair: false },
      ),
    );
    return ends.every((each) => each === undefined) ? undefined : ends.every((each) => each);
  }
  if (!total || others.length > 0 || kindOf(total) === 'unknown') return undefined;
  const kind = kindOf(total);
  const size = kind === 'distance' ? roughMetres : roughMs;
  // "4x60s, 4x30s, equal recovery": the last recovery may be that of all.
  const last = parts.at(-1)?.rests ?? [];
  const all = parts.map((part) => (part.rests.length > 0 ? part : { ...part, rests: last }));
  const sums = [false, true].flatMap((rested) =>
    [all, parts, parts.filter((part) => !isEasy(part))].map((some) =>
      add(some, kind, size, rested, 1.01 * size(total)),
    ),
  );
  const known = sums.filter((sum) => sum !== undefined);
  if (known.length === 0) return undefined;
  return known.some((sum) => Math.abs(sum / size(total) - 1) < 0.01);
};

/** With the fewest or the most reps of each count. */
const atEnd = (part: Sized, most: boolean): Sized => ({
  ...part,
  counts: part.counts.map((each) => {
    const { count } = each;
    if (typeof count === 'number') return each;
    return { ...each, count: most ? count.to : count.from };
  }),
});

type Size = (length: RawLength) => number;

const isEasy = ({ manners }: Sized): boolean => manners.some(({ kind }) => kind === 'role');

const add = (
  parts: readonly Sized[],
  kind: ReturnType<typeof kindOf>,
  size: Size,
  rested: boolean,
  /** Beyond it the sum is of no interest. */
  most = Number.POSITIVE_INFINITY,
): number | undefined => {
  let sum = 0;
  for (const part of parts) {
    const one = sizeOf(part, kind, size, rested);
    if (one === undefined) return undefined;
    sum += one;
    if (sum > most) return sum;
  }
  return sum;
};

const sizeOf = (
  { body, counts, rests }: Sized,
  kind: ReturnType<typeof kindOf>,
  size: Size,
  rested: boolean,
): number | undefined => {
  const one = sizeOfBody(body, kind, size, rested);
  if (one === undefined) return undefined;
  const rest = rested ? sizeOfRest(rests, kind, size, one) : 0;
  if (rest === undefined) return undefined;
  return counts.reduce(
    (product, { count }) => product * (typeof count === 'number' ? count : Number.NaN),
    one + rest,
  );
};

const sizeOfBody = (
  body: Body | undefined,
  kind: ReturnType<typeof kindOf>,
  size: Size,
  rested: boolean,
): number | undefined => {
  if (body?.kind === 'group') return add(body.elements, kind, size, rested);
  if (body?.kind !== 'lengths' || body.length.pair) return undefined;
  const { lengths } = body.length;
  const sized = lengths.map((each) => sharing(each, lengths.at(-1)));
  if (sized.some((each) => kindOf(each) !== kind)) return undefined;
  return sized.reduce((sum, each) => sum + size(each), 0);
};

const sizeOfRest = (
  rests: Sized['rests'],
  kind: ReturnType<typeof kindOf>,
  size: Size,
  work: number,
): number | undefined => {
  let sum = 0;
  for (const { rest } of rests) {
    if (rest.what.kind === 'ratio') {
      sum += rest.what.ratio * work;
      continue;
    }
    const [length, ...others] = rest.what.kind === 'length' ? rest.what.length.lengths : [];
    if (!length || others.length > 0 || kindOf(length) !== kind) return undefined;
    sum += size(length);
  }
  return sum;
};
