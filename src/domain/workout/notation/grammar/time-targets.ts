import { skipAbout } from './about.ts';
import { skipBound } from './bounds.ts';
import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  spanFrom,
  takeSign,
  takeWord,
} from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readTail } from './rest-tail.ts';
import { restNouns } from './rest-words.ts';
import type { Per, RawAim, RawLength, RawLengths } from './syntax.ts';
import { isTimeUnit, unitAt } from './units.ts';

const articles: ReadonlySet<string> = new Set(['a', 'an']);

/** `84`, `75-72 sec`, `3:20/km`, `a 7:04 pace`, `6-minute miles`, `80s laps`, `3:24, 3:23, 3:22`. */
export const readTimeTarget = (cursor: Cursor, whole: boolean, list = true): RawAim | undefined =>
  attempt(cursor, (c) => {
    skipAbout(c, articles);
    const bound = skipBound(c);
    skipAbout(c, articles);
    const time = readTimes(c, list, whole);
    if (!time) return undefined;
    const pace = takeWord(c, 'pace');
    // "in 75 / 200": the slash parts two reps.
    const parts = whole && isSign(c, '/') && peek(c)?.spaced === true;
    const per = parts ? undefined : readPer(c);
    const said = takeWord(c, 'pace') || pace;
    const times = said ? { ...time, lengths: asClocks(time.lengths) } : time;
    return {
      kind: 'time',
      time: times,
      ...(per && { per }),
      pace: said,
      whole,
      ...(bound && { bound }),
    };
  });

/** The 555 of "600-555-550 pace": minutes and seconds without their colon. */
const asClocks = (lengths: readonly RawLength[]): readonly RawLength[] => {
  const digits = lengths.every(
    ({ unit, from }) =>
      unit === undefined && Number.isInteger(from) && from >= 300 && from < 1000 && from % 100 < 60,
  );
  if (!digits || lengths.every(({ from }) => from % 100 === 0)) return lengths;
  return lengths.map((each) => ({
    ...each,
    from: (Math.floor(each.from / 100) * 60 + (each.from % 100)) * 1000,
    unit: 'clock',
  }));
};

const readTimes = (cursor: Cursor, list: boolean, whole: boolean): RawLengths | undefined => {
  const from = cursor.at;
  const first = readLengths(cursor);
  if (!first?.lengths.every(isTimeLike)) return undefined;
  if (first.lengths.length > 1 || !list) return first;
  const start = cursor.at;
  const near = readOthers(cursor, first.lengths, false);
  const after = cursor.at;
  cursor.at = start;
  // "1600, 2 x 800 in 4'39, 2'17, 2'16": three times and more behind "in" may be for reps of several lengths.
  const far = whole ? readOthers(cursor, first.lengths, true) : near;
  const lengths = far.length > 2 ? far : near;
  if (lengths === near) cursor.at = after;
  if (lengths.length === 1) return first;
  return { ...spanFrom(cursor, from), lengths, pair: false };
};

const isTimeLike = (length: RawLength): boolean =>
  length.unit === undefined ||
  length.unit === 's' ||
  length.unit === 'm' ||
  isTimeUnit(length.unit);

const readOthers = (
  cursor: Cursor,
  first: readonly RawLength[],
  far: boolean,
): readonly RawLength[] => {
  const lengths = [...first];
  for (;;) {
    const next = attempt(cursor, (c) => nextInList(c, lengths, far));
    if (!next) return lengths;
    lengths.push(next);
  }
};

/**
 * `3:24, 3:23`: another time of the same list. A figure that begins something else (`80, 60s rest`,
 * `75, 800 in 2:40`) is left alone.
 */
const nextInList = (
  cursor: Cursor,
  lengths: readonly RawLength[],
  far: boolean,
): RawLength | undefined => {
  const last = lengths.at(-1);
  if (!takeSign(cursor, ',') && !(lengths.length > 1 && takeWord(cursor, 'and'))) return undefined;
  takeWord(cursor, 'and');
  const [next, ...others] = readLengths(cursor)?.lengths ?? [];
  if (!next || others.length > 0 || !last || !isTimeLike(next)) return undefined;
  if ((next.unit === 'clock') !== (last.unit === 'clock')) return undefined;
  const close = next.from > last.from * 0.6 && next.from < last.from * 1.6;
  const bare = next.unit === undefined && last.unit === undefined && next.from < 100;
  const timed = bare || (isTimeUnit(next.unit) && isTimeUnit(last.unit));
  // "80, 79, 78 (90 s)": so near that it goes on with the list, whatever the brackets hold.
  const goesOn = lengths.length > 1 && next.from > last.from * 0.9 && next.from < last.from * 1.1;
  if (goesOn && isSign(cursor, '(')) return next;
  if (!(close || (far && timed)) || beginsSomething(cursor)) return undefined;
  return next;
};

const beginsSomething = (cursor: Cursor): boolean =>
  isSign(cursor, '×') ||
  isSign(cursor, '@') ||
  isSign(cursor, '(') ||
  isSign(cursor, '%') ||
  isSign(cursor, ':') ||
  readTail({ tokens: cursor.tokens, at: cursor.at }) !== undefined ||
  isWord(cursor, starters) ||
  unitAt(cursor) !== undefined;

const starters: ReadonlySet<string> = new Set([
  'in',
  'at',
  'easy',
  'on',
  'hard',
  'between',
  'tempo',
]);

/** `/km`, `per mile`, `a lap`, `per 400`, `each`, `laps`, `mile pace`. */
const readPer = (cursor: Cursor): Per | undefined =>
  attempt(cursor, perRule) ?? attempt(cursor, bracketedPer);

/** The "(per mile)" of "@ 6:22 (per mile) pace". */
const bracketedPer = (cursor: Cursor): Per | undefined => {
  const per = takeSign(cursor, '(') && isWord(cursor, 'per') ? perRule(cursor) : undefined;
  return per && takeSign(cursor, ')') ? per : undefined;
};

const perRule = (cursor: Cursor): Per | undefined => {
  if (isWord(cursor, 'p') && isSign(cursor, '/', 1) && isGlued(cursor, 1)) {
    cursor.at += 2;
    const mile = isWord(cursor, 'm') || unitAt(cursor) === 'mi';
    if (!mile && unitAt(cursor) !== 'km') return undefined;
    cursor.at += 1;
    return mile ? 'mi' : 'km';
  }
  const slash = takeSign(cursor, '/');
  const word =
    !slash && (takeWord(cursor, 'per') || takeWord(cursor, 'a') || takeWord(cursor, 'an'));
  if (takeWord(cursor, 'each') || takeWord(cursor, 'apiece')) return 'rep';
  const linked = slash || word;
  if (takeMiling(cursor)) return 'mi';
  if (isSign(cursor, '-') && isGlued(cursor) && unitAt(cursor, 1) === 'mi') cursor.at += 1;
  const unit = readPerUnit(cursor, linked);
  if (unit === undefined) return undefined;
  return linked || unit === 'lap' || isPaceLike(cursor) ? unit : undefined;
};

/** "7:30 miling", "8 min miling", "6:55 min/miling". */
const takeMiling = (cursor: Cursor): boolean => {
  if (isSign(cursor, '-') && isGlued(cursor) && isWord(cursor, milings, 1)) cursor.at += 1;
  return takeWord(cursor, milings);
};

const milings: ReadonlySet<string> = new Set(['miling', 'milling']);

const isPaceLike = (cursor: Cursor): boolean =>
  isWord(cursor, 'pace') || isWord(cursor, 'miles', -1) || isWord(cursor, 'ks', -1);

const repUnits: ReadonlySet<string> = new Set([
  'rep',
  'interval',
  'repeat',
  'repetition',
  'reps',
  'effort',
]);

const readPerUnit = (cursor: Cursor, linked: boolean): Per | undefined => {
  if (linked && takeWord(cursor, repUnits)) return 'rep';
  const token = peek(cursor);
  if (linked && token?.kind === 'number') return readPerMetres(cursor, token.value);
  const unit = unitAt(cursor);
  if (unit !== 'km' && unit !== 'mi' && unit !== 'lap') return undefined;
  cursor.at += 1;
  return unit;
};

/** The 400 of `78/400`; in `80/200 jog` it is the recovery. */
const readPerMetres = (cursor: Cursor, value: number): Per | undefined => {
  if (value < 100 || value > 1000) return undefined;
  cursor.at += 1;
  const unit = unitAt(cursor);
  if (unit === 'm' || unit === 'metres') cursor.at += 1;
  // "800 in 2:40 / 400 in 75": another rep.
  if (isSign(cursor, '@') || isWord(cursor, 'in') || isWord(cursor, 'at')) return undefined;
  return isWord(cursor, restNouns) ? undefined : { m: value };
};

export const readPerAfter = readPer;
