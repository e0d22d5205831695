import type { Quantity } from '../../../pace/target.ts';
import { countsBracket } from './bracket-counts.ts';
import { countsPlural, countsTimed, isCountedThing, skipComma } from './counts-close.ts';
import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  skipWords,
  spanFrom,
  takeSign,
  takeWord,
  wordAt,
} from './cursor.ts';
import { readDashed } from './dashed-counts.ts';
import { isLetterS } from './letter-s.ts';
import { numberWords } from './number-words.ts';
import type { Phrase } from './syntax.ts';
import { unitAt } from './units.ts';

export const setWords: ReadonlySet<string> = new Set([
  'set',
  'sets',
  'round',
  'rounds',
  'series',
  'serien',
  'serie',
  'série',
  'séries',
]);
export const repWords: ReadonlySet<string> = new Set([
  'rep',
  'reps',
  'repeat',
  'repeats',
  'repetition',
  'repetitions',
  'interval',
  'intervals',
]);
const connectors: ReadonlySet<string> = new Set([
  'of',
  'de',
  'the',
  'following',
  'below',
  'these',
  'through',
]);
export const timesWords: ReadonlySet<string> = new Set(['times', 'by']);
/** `6x`, `8-10 x`, `2 sets of`, `5 reps of`, `three times`, and the 6 of `6 strides`. */
export const readCount = (cursor: Cursor): Phrase | undefined =>
  attempt(cursor, (c) => {
    const from = c.at;
    const dashed = attempt(c, readDashed);
    if (dashed !== undefined)
      return { ...spanFrom(c, from), kind: 'count', count: dashed, sets: false };
    const count = readQuantity(c);
    if (count === undefined) return undefined;
    // "3 2 mile repeats": the second says how far.
    const again = cursor.tokens[from - 1]?.kind === 'number';
    if (!again && countsMiles(c, count))
      return { ...spanFrom(c, from), kind: 'count', count, sets: false, guessed: true };
    if (countsBracket(c, count))
      return { ...spanFrom(c, from), kind: 'count', count, sets: true, bracket: true };
    if (isWord(c, numberWords, -1) && isSign(c, ',')) skipComma(c);
    const kind = takeMarker(c, count);
    if (kind === undefined) return undefined;
    // The 20 of "10x40/20 hill" is how long one rests.
    if (isBehindSlash(cursor.tokens, from) && !isSign(c, '×', -1)) return undefined;
    // "3 sets of;" above what is repeated
    if (isWord(c, 'of', -1) && isSign(c, ';') && peek(c, 1)?.kind === 'newline') takeSign(c, ';');
    const open = isSign(c, '×', -1) || isWord(c, 'of', -1);
    const heads = open && peek(c)?.kind === 'newline' ? true : undefined;
    const sets = kind === 'sets';
    return { ...spanFrom(c, from), kind: 'count', count, sets, ...(heads && { heads }) };
  });

const isBehindSlash = (tokens: Cursor['tokens'], at: number): boolean => {
  const slash = isSign({ tokens, at }, '/', -1) && tokens[at]?.spaced === false;
  const work = tokens[at - 2];
  return slash && work?.kind === 'number' && work.value < 100 && isSign({ tokens, at }, '×', -3);
};

/** "five, six or seven" */
const readSeries = (cursor: Cursor, first: number): Quantity | undefined => {
  if (!takeSign(cursor, ',') || readInteger(cursor) !== first + 1) return undefined;
  takeSign(cursor, ',');
  if (!takeWord(cursor, 'or') || readInteger(cursor) !== first + 2) return undefined;
  return { from: first, to: first + 2 };
};

export const readQuantity = (cursor: Cursor): Quantity | undefined => {
  const first = readInteger(cursor);
  if (first === undefined) return undefined;
  const series = attempt(cursor, (c) => readSeries(c, first));
  if (series) return series;
  const to = attempt(cursor, (c) => {
    const loose = peek(c)?.spaced === true && peek(c, 1)?.spaced === true;
    const or = isWord(c, 'or');
    const slashed = readSlashed(c, first) ?? readBracketed(c, first);
    if (slashed !== undefined) return slashed;
    if (!takeSign(c, '-') && !takeWord(c, 'to') && !takeWord(c, 'or')) return undefined;
    const second = readInteger(c);
    if (second === undefined) return undefined;
    // "400 - 3 sets" is no range, and the 800 of "4x800 or 6x600" no count.
    const falls = (loose && second < first) || (or && first >= 100 && second < 50);
    return falls ? undefined : second;
  });
  return to === undefined ? first : { from: first, to };
};

/** The 25 of `20/25 x 200`; in `20/40 x 8` the 8 is the count. */
const readSlashed = (cursor: Cursor, first: number): number | undefined =>
  attempt(cursor, (c) => {
    if (!isGlued(c) || !takeSign(c, '/')) return undefined;
    const second = readInteger(c);
    const length = peek(c, 1);
    const long = length?.kind === 'number' && length.value >= 100;
    return second !== undefined && second > first && isSign(c, '×') && long ? second : undefined;
  });

/** The 3 of `2(3) x 1 mile`: so many for who can. */
const readBracketed = (cursor: Cursor, first: number): number | undefined =>
  attempt(cursor, (c) => {
    if (!takeSign(c, '(')) return undefined;
    const second = readInteger(c);
    if (second === undefined || !takeSign(c, ')') || !isSign(c, '×')) return undefined;
    return second > first && second <= 40 ? second : undefined;
  });

const readInteger = (cursor: Cursor): number | undefined => {
  const token = peek(cursor);
  const value =
    token?.kind === 'number' && !token.text.includes('.')
      ? token.value
      : numberWords.get(wordAt(cursor) ?? '');
  if (value === undefined || !Number.isInteger(value)) return undefined;
  cursor.at += 1;
  return value;
};

const takeMarker = (cursor: Cursor, count: Quantity): 'reps' | 'sets' | undefined => {
  if (isSign(cursor, '×')) return takeCross(cursor, count);
  const blocks = isWord(cursor, 'blocks') && isWord(cursor, 'of', 1);
  if (blocks || isWord(cursor, setWords)) {
    cursor.at += 1;
    takeConnectors(cursor);
    skipDescribed(cursor);
    return 'sets';
  }
  if (isWord(cursor, timesWords) || isCountedReps(cursor)) {
    cursor.at += 1;
    takeConnectors(cursor);
    return 'reps';
  }
  if (isWord(cursor, 'lots') && isWord(cursor, 'of', 1)) {
    cursor.at += 2;
    return 'reps';
  }
  if (countsOf(cursor, count)) {
    cursor.at += 1;
    return 'reps';
  }
  const counts =
    countsThings(cursor, count) || countsPlural(cursor, count) || countsTimed(cursor, count);
  return counts ? 'reps' : undefined;
};

/** The 12 of `12 of 400 at 80`. */
const countsOf = (cursor: Cursor, count: Quantity): boolean => {
  const next = peek(cursor, 1);
  if (!isWord(cursor, 'of') && !isWord(cursor, 'off')) return false;
  if (typeof count !== 'number' || count > 40 || isSign(cursor, '×', -2)) return false;
  if (isWord(cursor, 'off') && peek(cursor, -2)?.kind !== undefined && !startsClauseAt(cursor))
    return false;
  return next?.kind === 'number' && next.value >= 100;
};

/** The 8 of `8 off 400m`, where nothing stands before it that it could be the recovery of. */
const startsClauseAt = (cursor: Cursor): boolean => {
  const before = peek(cursor, -2);
  return before?.kind === 'newline' || (before?.kind === 'sign' && '.;:'.includes(before.text));
};

/** The 5 of `5 mile repeats`, where no other count stands beside it. */
const countsMiles = (cursor: Cursor, count: Quantity): boolean => {
  if (typeof count !== 'number' || count < 2 || count > 12 || isSign(cursor, '×', -2)) return false;
  if (isWord(cursor, 'of', -2)) return false;
  if (!isWord(cursor, 'mile') && !isWord(cursor, 'miles')) return false;
  return isWord(cursor, repWords, 1) && !isSign(cursor, '×', 2) && !isSign(cursor, ':', 2);
};

/** The 6 of `6 strides`; in `8x100 strides` and `100 strides` the figure is their length. */
const countsThings = (cursor: Cursor, count: Quantity): boolean => {
  const figures = typeof count === 'number' ? 1 : 3;
  const counted = isSign(cursor, '×', -1 - figures);
  const small = (typeof count === 'number' ? count : count.to) <= 30;
  // "3 x 2 hill reps" are sets of two: nobody runs two seconds up a hill.
  const ofSet = counted && typeof count === 'number' && count <= 4;
  if (small && !counted && isLetterS(cursor)) return true;
  return small && (!counted || ofSet) && isCountedThing(cursor);
};

/** In `400 x 8` the count comes last: what stands before the cross is a length. */
const takeCross = (cursor: Cursor, count: Quantity): 'reps' | undefined => {
  if (isCrossedList(cursor) || isForMinutes(cursor)) return undefined;
  if (
    typeof count === 'number' &&
    (count >= 50 || isOff(cursor) || isEndOfRow(cursor)) &&
    isLastCount(cursor)
  )
    return undefined;
  cursor.at += 1;
  return 'reps';
};

/** `400 x 800 x 1200`: between distances a cross only parts them; nobody repeats anything 400 times. */
export const isCrossedList = (cursor: Cursor): boolean => {
  const [before, next] = [peek(cursor, -1), peek(cursor, 1)];
  const more = isSign(cursor, '×', -2) || isSign(cursor, '×', 2);
  return more && isDistance(before) && isDistance(next);
};

const isDistance = (token: ReturnType<typeof peek>): boolean =>
  token?.kind === 'number' && token.value >= 100;

/** The 10 of `30-20-10 x 5`. */
const isEndOfRow = (cursor: Cursor): boolean =>
  [-2, -4].every((ahead) => isSign(cursor, '-', ahead) && isGlued(cursor, ahead)) &&
  [-3, -5].every((ahead) => peek(cursor, ahead)?.kind === 'number');

/** The 15 of `45/15 x 20`. */
const isOff = (cursor: Cursor): boolean =>
  isSign(cursor, '/', -2) && isGlued(cursor, -2) && peek(cursor, -3)?.kind === 'number';

/** `30/30 x 20 min`: not how often, but for how long. */
const isForMinutes = (cursor: Cursor): boolean =>
  isOff(cursor) && peek(cursor, 1)?.kind === 'number' && unitAt(cursor, 2) === 'min';

const isLastCount = (cursor: Cursor): boolean => {
  const next = peek(cursor, 1);
  if (next?.kind !== 'number' || next.value > 40 || !Number.isInteger(next.value)) return false;
  const ranges = isWord(cursor, 'to', 2) || isSign(cursor, '-', 2);
  if (ranges && peek(cursor, 3)?.kind === 'number') return false;
  return unitAt(cursor, 2) === undefined && !isSign(cursor, '×', 2);
};

/** The "short intervals" of "three sets of short intervals: 400, 300, 200". */
const skipDescribed = (cursor: Cursor): void => {
  let ahead = 0;
  while (ahead < 3 && isWord(cursor, kinds, ahead)) ahead += 1;
  if (isWord(cursor, repWords, ahead) && isSign(cursor, ':', ahead + 1)) cursor.at += ahead + 1;
};

const kinds: ReadonlySet<string> = new Set(
  'short long longer shorter mixed track timed'.split(' '),
);

const takeConnectors = (cursor: Cursor): void => {
  if (!takeSign(cursor, '×')) skipWords(cursor, connectors);
  takeSign(cursor, '×');
};

/** `6 reps of 800`, `5 repeats: 1 min`; but in `800 repeats` nothing is counted. */
const isCountedReps = (cursor: Cursor): boolean => {
  const before = peek(cursor, -1);
  if (!isWord(cursor, repWords) && !isWord(cursor, lotWords)) return false;
  if (before?.kind === 'number' && before.value > 50) return false;
  const ends = peek(cursor, 1);
  const last = !ends || ends.kind === 'newline' || (ends.kind === 'sign' && closing.has(ends.text));
  const lots = isWord(cursor, 'of', 1) || isSign(cursor, '×', 1);
  if (!isWord(cursor, repWords)) return lots;
  return (
    last ||
    isWord(cursor, connectors, 1) ||
    isSign(cursor, '×', 1) ||
    peek(cursor, 1)?.kind === 'number'
  );
};

/** `5 lots of 3 min`, `6 efforts of 400`. */
const lotWords: ReadonlySet<string> = new Set([
  'lots',
  'efforts',
  'goes',
  'runs',
  'surges',
  'bouts',
]);

export const closing: ReadonlySet<string> = new Set(['.', ',', ';', ')', '!']);
