import type { Token } from '../scan/token.ts';
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
} from './cursor.ts';
import { readLength } from './lengths.ts';
import { remember } from './remember.ts';
import { restNouns } from './rest-words.ts';
import type { RawLength, RawLengths } from './syntax.ts';
import { isDistanceUnit, isTimeUnit, unitAt } from './units.ts';

/**
 * One length, a range, or a list joined by dashes: `400-800-400`, `2-3 min`, `1/2/3/2/1`.
 * `single` reads the first alone, and leaves the seconds of "1 min 30 s" to what follows.
 */
export const readLengths = (cursor: Cursor, single = false): RawLengths | undefined =>
  single ? attempt(cursor, (c) => readList(c, true)) : readAll(cursor);

const readAll = remember((cursor) => readList(cursor, false));

const readList = (c: Cursor, single: boolean): RawLengths | undefined => {
  const from = c.at;
  const first = readLength(c, single);
  if (!first) return undefined;
  const range = !single && isWord(c, 'to');
  const behind = c.at;
  const row = single ? [first] : [first, ...more(c, first)];
  const mixed = row.length > 2 && turnsIntoTimes(row);
  if (mixed) c.at = behind;
  const lengths = settlePoints(mixed ? [first] : row);
  const crossed = lengths.length > 1 && c.tokens.slice(from, c.at).some(isCross);
  const [one, two] = lengths;
  if (one && two && lengths.length === 2 && isEither(c, one, two, behind)) {
    const other = { start: two.start, end: two.end, lengths: [two], pair: false };
    const shared = one.unit === undefined && two.unit ? { ...one, unit: two.unit } : one;
    return { ...spanFrom(c, from), lengths: [shared], pair: false, or: other };
  }
  const pair = lengths.length === 2 && !crossed;
  const inBracket = isSign({ tokens: c.tokens, at: from }, '(', -1);
  const or = single ? undefined : attempt(c, (inner) => readOther(inner, lengths, inBracket));
  return {
    ...spanFrom(c, from),
    lengths,
    pair,
    ...(pair && range && { range }),
    ...(crossed && { crossed }),
    ...(or && { or }),
  };
};

/** The "or" of "1000 m or 800 m" behind a count: the one or the other, where "5 or 6 min" is a range. */
const isEither = (c: Cursor, one: RawLength, two: RawLength, behind: number): boolean => {
  if (!isWord({ tokens: c.tokens, at: behind }, 'or')) return false;
  const metres = [one, two].every(
    ({ from, unit }) => from >= 100 && (unit === undefined || unit === 'm' || unit === 'metres'),
  );
  return metres && !isWord(c, restNouns);
};

/** `400m - 75-78 sec`: a distance, and the times for it. */
const turnsIntoTimes = ([first, ...others]: readonly RawLength[]): boolean => {
  const metres = first && (isDistanceUnit(first.unit) || (first.unit === 'm' && first.from >= 100));
  const timed = isTimeUnit(others.at(-1)?.unit);
  return (
    metres === true && timed && others.every(({ unit }) => unit === undefined || isTimeUnit(unit))
  );
};

const isCross = (token: Token): boolean => token.kind === 'sign' && token.text === '×';

/** In `2.30-2.40` the point is a colon; in `2.50-3.25 miles` it is a point. */
const settlePoints = (lengths: readonly RawLength[]): readonly RawLength[] => {
  const isTimed = lengths.every(
    ({ unit }) => unit === undefined || unit === 'clock' || unit === 'exact',
  );
  if (!isTimed) return lengths;
  return lengths.map(({ clockMs, ...length }) =>
    clockMs === undefined
      ? length
      : { ...length, from: clockMs, unit: 'clock', orMs: Math.round(length.from * 1000) },
  );
};

/** The `75 s` of "400 m or 75 s": time in place of distance, or the other way round. */
const readOther = (
  cursor: Cursor,
  lengths: readonly RawLength[],
  inBracket: boolean,
): RawLengths | undefined => {
  const slash = isSign(cursor, '/') && isGlued(cursor) && isGlued(cursor, 1);
  if (!isWord(cursor, 'or') && !slash) return undefined;
  const [last] = lengths.slice(-1);
  // "200, 400, 800 or 1000": who knows what is instead of what.
  const open = !slash && last !== undefined && isSure(last) && !endsList(cursor, last);
  cursor.at += 1;
  skipWords(cursor, roughly);
  const other = readLengths(cursor);
  // In "400 m/90 s jog" the slash parts the rep from its recovery, if the 400 is not in brackets itself.
  if (slash && !(inBracket && isWord(cursor, restNouns))) return undefined;
  const next = other?.lengths.at(-1);
  if (!last || !next) return undefined;
  // "1000 m or 800 m" are two sizes to choose from; "2 or 3 min" are a range, and "4x800 or 6x600" two sessions.
  // The 15 of "1k or 15-20 x 1 min" is a count.
  const counts = isSign(cursor, '×') || isSign(cursor, '-');
  const same = open && other?.lengths.length === 1 && !counts;
  return same || isOtherKind(last, next) ? other : undefined;
};

const roughly: ReadonlySet<string> = new Set(
  'about around approximately roughly maybe just'.split(' '),
);

/** Longer lists are refused where they are put together. */
const longestList = 101;

const more = (cursor: Cursor, first: RawLength): readonly RawLength[] => {
  const lengths: RawLength[] = [];
  let last = first;
  let dashed = false;
  for (;;) {
    // The last 400 of "800m - 400m/400m" is jogged.
    const turns = dashed && isSign(cursor, '/');
    dashed ||= isSign(cursor, '-');
    const next = turns ? undefined : attempt(cursor, (c) => nextLength(c, last, lengths.length));
    if (!next || lengths.length >= longestList) return lengths;
    lengths.push(next);
    last = next;
  }
};

const nextLength = (cursor: Cursor, last: RawLength, known: number): RawLength | undefined => {
  if (isCrossed(cursor, last, known)) {
    cursor.at += 1;
    return readLength(cursor);
  }
  // "2- to 3-mile": the dash holds the unit that is still to come.
  if (isSign(cursor, '-') && isGlued(cursor) && isWord(cursor, 'to', 1)) cursor.at += 1;
  const loose = peek(cursor)?.spaced === true;
  const word =
    isWord(cursor, 'to') || (known === 0 && isWord(cursor, 'or') && !endsList(cursor, last));
  const slash =
    isSign(cursor, '/') && !loose && isFigure(cursor, 1) && (known > 0 || isSlashList(cursor));
  const rests =
    !word && !slash && known === 0 ? attempt(cursor, (c) => slashedRest(c, last)) : undefined;
  if (rests) return rests;
  if (!word && !slash && !takeSign(cursor, '-')) return undefined;
  const or = isWord(cursor, 'or');
  if (word || slash) cursor.at += 1;
  const next = readLength(cursor);
  // "400 m or 2-3 min" is the one or the other, see `readOther`.
  if (or && next && (isOtherKind(last, next) || isSign(cursor, '-') || isSure(last)))
    return undefined;
  if (next && (isCountedOff(cursor, next) || (loose && isPace(cursor, last)))) return undefined;
  // "80 m - 60%, 80%, 80%"
  if (loose && isSign(cursor, '%')) return undefined;
  // "200 m - 34 avg"
  if (loose && isWord(cursor, averages)) return undefined;
  // "300/8min/250", "6x400-90s": the time is the recovery.
  if (next && !word && isOtherKind(last, next)) return undefined;
  if (!next || (isSign(cursor, '×') && !isCountBehind(cursor, next, known))) return undefined;
  const apart = turnsIntoRest(last, next) || (known === 0 && isNoRange(last, next));
  return loose && !word && apart ? undefined : next;
};

const averages: ReadonlySet<string> = new Set(['avg', 'ave', 'average']);

/** The 90 of "60/90 sec recovery": a range, where "30 s/3 min" are two. */
const slashedRest = (cursor: Cursor, last: RawLength): RawLength | undefined => {
  if (last.unit !== undefined || !isGlued(cursor) || !isGlued(cursor, 1)) return undefined;
  if (!takeSign(cursor, '/')) return undefined;
  const next = readLength(cursor);
  const near = next && next.from > last.from && next.from <= last.from * 2;
  return near && isTimeUnit(next.unit) && isWord(cursor, restNouns) ? next : undefined;
};

/** "200, 400, 800 or 200, 400, 600": the one list or the other, and not the one after the other. */
const endsList = (cursor: Cursor, { from, unit }: RawLength): boolean => {
  const size = unit === undefined ? 1 : 2;
  return from >= 100 && isSign(cursor, ',', -size - 1) && isSign(cursor, ',', -2 * (size + 1));
};

/** `400x800x1200`: nobody runs 400 of anything, so that the crosses part a list. */
const isCrossed = (cursor: Cursor, last: RawLength, known: number): boolean => {
  const next = peek(cursor, 1);
  if (!isSign(cursor, '×') || next?.kind !== 'number' || next.value < 100) return false;
  const unit = unitAt(cursor, 2) ? 1 : 0;
  const third = peek(cursor, 3 + unit);
  const more = isSign(cursor, '×', 2 + unit) && third?.kind === 'number' && third.value >= 100;
  if (known === 0 && !more) return false;
  return last.from >= 100 && (last.unit === undefined || last.unit === 'm');
};

/** The `x 3` of `600-400-200 x 3`; in `400 - 3 x 200` the cross belongs to the 3. */
const isCountBehind = (cursor: Cursor, last: RawLength, known: number): boolean => {
  const count = peek(cursor, 1);
  // "4-3-2-1 x 2": nobody goes on with one time two of something without a unit.
  const small = known > 0 && unitAt(cursor, 2) === undefined && count?.kind === 'number';
  if (small && count.value <= 10 && last.unit === undefined) return true;
  // "30-20-10s x 5"
  const timed = known > 0 && (isTimeUnit(last.unit) || last.unit === 's');
  if (timed && count?.kind === 'number' && count.value <= 20 && unitAt(cursor, 2) === undefined)
    return true;
  return last.from >= 50 && count?.kind === 'number' && count.value <= 40;
};

/** The 5k of "4x800 - 5k pace - 400 jog". */
const isPace = (cursor: Cursor, last: RawLength): boolean =>
  isWord(cursor, 'pace') ||
  // The 10k of "5x1 km - 10k effort"; "3 - 5 km effort" is a range of what is run.
  (isWord(cursor, 'effort') && isSure(last) && unitAt(cursor, -1) === 'km') ||
  (isWord(cursor, races) && isWord(cursor, 'pace', 1)) ||
  (isSign(cursor, '/') && isGlued(cursor) && isWord(cursor, 'pace', 2));

const races: ReadonlySet<string> = new Set(['race', 'goal', 'target']);

/** The 10 of `200s - 10 of them`. */
const isCountedOff = (cursor: Cursor, { from, unit }: RawLength): boolean =>
  unit === undefined &&
  from <= 40 &&
  (isWord(cursor, 'reps') || (isWord(cursor, 'of') && isWord(cursor, 'them', 1)));

const isSlashList = (cursor: Cursor): boolean => {
  const second = unitAt(cursor, 2) ? 3 : 2;
  return isFigure(cursor, 1) && isSign(cursor, '/', second) && isFigure(cursor, second + 1);
};

const isFigure = (cursor: Cursor, ahead: number): boolean => {
  const kind = peek(cursor, ahead)?.kind;
  return kind === 'number' || kind === 'clock';
};

/** It needs nothing of what follows to be a length. */
const isSure = ({ from, unit }: RawLength): boolean => unit !== undefined || from >= 100;

const isOtherKind = (last: RawLength, next: RawLength): boolean => {
  const short = (length: RawLength) => isTimeUnit(length.unit) || length.unit === 's';
  const long = ({ from, unit }: RawLength) =>
    isDistanceUnit(unit) || unit === 'M' || (from >= 100 && (unit === undefined || unit === 'm'));
  return (long(last) && short(next)) || (short(last) && long(next));
};

/** `10:30 - 2 min`, `60 - 3 min`: no range goes down so far. */
const isNoRange = (last: RawLength, next: RawLength): boolean => {
  const ms = ({ from, unit }: RawLength) =>
    unit === 'min' ? from * 60_000 : unit === 'clock' || unit === 'exact' ? from : from * 1000;
  if (!isTimeUnit(next.unit) || isDistanceUnit(last.unit)) return false;
  const bare = last.unit === undefined && last.from >= 20 && next.unit === 'min';
  return (bare && last.from > next.from * 4) || (last.unit === 'clock' && ms(last) > ms(next) * 3);
};

/** `400 - 90s`: what follows a loose dash in another kind of unit is the recovery. */
const turnsIntoRest = (last: RawLength, next: RawLength): boolean => {
  const plain = last.unit === undefined || last.unit === 'm';
  const distance = isDistanceUnit(last.unit) || (plain && last.from >= 100);
  // "200 - 27.5"
  const hundredths = next.unit === undefined && next.from < 100 && !Number.isInteger(next.from);
  return (
    (distance && (isTimeUnit(next.unit) || hundredths)) ||
    (isTimeUnit(last.unit) && isDistanceUnit(next.unit))
  );
};
