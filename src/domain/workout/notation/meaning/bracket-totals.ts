import type { Phrase, RawLength, RawLengths } from '../grammar/syntax.ts';
import { assume, fail } from './context.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { sizeOf } from './sizes.ts';
import { type Draft, finished, type State } from './state.ts';
import { isSumOf } from './sums.ts';

type Group = Extract<Phrase, { kind: 'group' }>;

/** From here on a distance in brackets can be what a session comes to. */
const leastTotalM = 1000;
/** And a time, which could be a recovery if it were shorter. */
const leastTotalMs = 10 * 60_000;
/** Nobody rests for so long. */
const mostRestMs = 20 * 60_000;

const isLast = (later: Phrase | undefined): boolean =>
  !later || (later.kind === 'join' && (later.by === '.' || later.by === 'newline'));

/** The `(2000m)` or `(48 min)` behind all reps, where they come to that: no recovery. */
export const comesTo = ({ elements, pending, later, context }: State, group: Group): boolean => {
  const lone = loneRun(group);
  const [length] = lone?.lengths ?? [];
  if (!lone || !length || lone.pair || pending || !isLast(later)) return false;
  const timed = kindOf(length) === 'time';
  if (timed ? roughMs(length) < leastTotalMs : roughMetres(length) < leastTotalM) return false;
  if (kindOf(length) === 'unknown') return false;
  const counted = elements.some(({ counts }) => counts.length > 0);
  if (!counted && (timed || elements.length < 2)) return false;
  if (isSumOf(elements, lone) !== true) {
    if (!timed || roughMs(length) <= mostRestMs) return false;
    fail(context, group, 'notThisTotal', 'noTotalOrPlusBefore');
    return true;
  }
  assume(context, group, 'sum', 'asTotal');
  return true;
};

/** `10x400 (25 laps)`: nobody jogs so far behind a rep. */
export const isTooFar = (
  { counts }: Draft,
  work: RawLength | undefined,
  other: RawLength,
): boolean =>
  counts.length > 0 &&
  work !== undefined &&
  kindOf(work) === 'distance' &&
  kindOf(other) === 'distance' &&
  roughMetres(other) >= 2 * leastTotalM &&
  roughMetres(other) > 3 * roughMetres(work);

/** `2 mi warm-up, 6 mi @HM, 2 mi cool-down (10 mi)` */
export const isTotal = (
  { elements }: State,
  { lengths: [total, ...others] }: RawLengths,
): boolean => {
  if (!total || others.length > 0 || elements.length < 2) return false;
  const kind = kindOf(total);
  const size = kind === 'distance' ? roughMetres : roughMs;
  let sum = 0;
  for (const each of elements) {
    sum += sizeOf(finished(each), kind, size) ?? Number.NaN;
    if (!(sum < 1.02 * size(total))) return false;
  }
  return Math.abs(sum / size(total) - 1) < 0.02;
};

export const loneRun = ({ phrases }: Group): RawLengths | undefined => {
  const [first, ...others] = phrases.filter(({ kind }) => kind !== 'remark');
  const run = first?.kind === 'run' && others.length === 0 ? first.length : undefined;
  return run && (run.lengths.length === 1 || run.pair) ? run : undefined;
};
