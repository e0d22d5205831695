import type { Phrase, RawLength } from '../grammar/syntax.ts';
import { judge } from './plausible.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import type { Draft, State } from './state.ts';

type Run = Extract<Phrase, { kind: 'run' }>;

const longestRestMs = 5 * 60_000;

/** The 3:20 of "5x1000, 3:20, 90s" and the 72-74 of "10x400 72-74, 60s jog": in front of the recovery stands the time. */
export const isTimeAheadOfRest = (
  { later, join, rowAhead }: State,
  { body, counts, aims, rests }: Draft,
  { length }: Run,
): boolean => {
  const [rep, ...more] = body?.kind === 'lengths' ? body.length.lengths : [];
  const [time, to] = length.lengths;
  if (rowAhead || !rep || !time || more.length + aims.length + rests.length > 0) return false;
  if (counts.length !== 1 || (join !== ',' && join !== undefined) || (to && !length.pair))
    return false;
  if (kindOf(rep) !== 'distance' || judge(roughMetres(rep), secondsOf(time)) !== 'likely')
    return false;
  const rest = restOf(later);
  // "4x400, 90s, 3 min jog, 4x200": the second one stands behind them all.
  return rest !== undefined && (kindOf(rest) === 'distance' || roughMs(rest) < secondsOf(time));
};

/** A figure without a unit is seconds here. */
const secondsOf = (time: RawLength): number =>
  time.unit === undefined ? time.from * 1000 : roughMs(time);

const restOf = (phrase: Phrase | undefined): RawLength | undefined => {
  if (phrase?.kind === 'rest' && phrase.rest.what.kind === 'length')
    return phrase.rest.what.length.lengths[0];
  const [only, ...others] = phrase?.kind === 'run' ? phrase.length.lengths : [];
  const isPause = only && others.length === 0 && kindOf(only) === 'time';
  return isPause && roughMs(only) <= longestRestMs ? only : undefined;
};

/** Somebody could run the rep in it. */
export const fitsRep = ({ body, counts, aims, rests }: Draft, { length }: Run): boolean => {
  const [rep, ...more] = body?.kind === 'lengths' ? body.length.lengths : [];
  const [time, ...others] = length.lengths;
  // Behind counted reps half minutes are recoveries.
  if (counts.length > 0 && time && roughMs(time) % 30_000 === 0) return false;
  if (!rep || !time || more.length + others.length + aims.length + rests.length > 0) return false;
  return kindOf(rep) === 'distance' && judge(roughMetres(rep), roughMs(time)) === 'likely';
};

/** "4x400, 90s, 80s, 70s" */
export const isRowAhead = (phrases: readonly Phrase[], at: number): boolean =>
  [at, at + 2, at + 4].every((place) => isTimeAlone(phrases[place])) &&
  [at + 1, at + 3].every((place) => isComma(phrases[place]));

const isTimeAlone = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'run' && phrase.length.lengths.every((each) => kindOf(each) === 'time');

const isComma = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'join' && phrase.by === ',';
