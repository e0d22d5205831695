import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takeSign,
  takeWord,
} from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readTail } from './rest-tail.ts';
import { withTail } from './rest-what.ts';
import { restNouns } from './rest-words.ts';
import type { RawLength, RawLengths, RawRest, RestWhat, Unit } from './syntax.ts';
import { isTimeUnit } from './units.ts';

/** "reducing rest", "decreasing recoveries from 2 min to 1 min": recoveries that get shorter from rep to rep. */
export const readFalling = (cursor: Cursor): RawRest | undefined =>
  attempt(cursor, readFromTo) ?? attempt(cursor, readShorter);

/** "rest reducing from 2 min to 1 min", "recovery: 2 min down to 1 min" */
const readFromTo = (cursor: Cursor): RawRest | undefined => {
  if (!isWord(cursor, restNouns)) return undefined;
  const tail = readTail(cursor, true);
  if (!tail?.sure || tail.weak) return undefined;
  takeSign(cursor, ',');
  const shorter = takeWord(cursor, falls);
  skipWords(cursor, down);
  if (!shorter || !takeWord(cursor, 'from')) return undefined;
  const what = readBoth(cursor);
  return what && { ...withTail(what, tail), falling: true };
};

const readShorter = (cursor: Cursor): RawRest | undefined => {
  if (!takeWord(cursor, falling)) return undefined;
  if (!isWord(cursor, restNouns) && !isWord(cursor, 'jog')) return undefined;
  const tail = readTail(cursor, true);
  if (!tail?.sure) return undefined;
  const both = attempt(cursor, (c) => {
    takeSign(c, ':');
    takeWord(c, 'of');
    return takeWord(c, 'from') ? readBoth(c) : undefined;
  });
  if (both) return { ...withTail(both, tail), falling: true };
  // "decreasing recoveries of 60, 45 and 30 s" says how long by itself.
  const said = isWord(cursor, 'of') || isSign(cursor, ':') || isSign(cursor, '-');
  if (said || peek(cursor)?.kind === 'number' || peek(cursor)?.kind === 'clock') return undefined;
  const alone = withTail({ kind: 'unsaid', alone: true }, tail);
  return isSign(cursor, '(') ? alone : { ...alone, falling: true };
};

/** The "reducing to 1 min" behind "2 min recovery": where they end. */
export const readFallsTo = (cursor: Cursor, rest: RawRest): RawRest | undefined => {
  const from = rest.what.kind === 'length' && !rest.what.inTime ? rest.what.length : undefined;
  const [only, ...others] = from?.lengths ?? [];
  if (!from || !only || others.length > 0 || rest.weak || !isTimed(only.unit)) return undefined;
  const what = attempt(cursor, (c) => {
    takeSign(c, ',');
    if (!takeWord(c, falls)) return undefined;
    skipWords(c, down);
    return takeWord(c, 'to') ? readEnd(c, from) : undefined;
  });
  return what && { ...rest, what, falling: true };
};

/** "2 min to 1 min", which is read as a range. */
const readBoth = (cursor: Cursor): RestWhat | undefined => {
  const length = readLengths(cursor);
  const [from, to, ...others] = length?.lengths ?? [];
  if (!length || !from || !to || others.length > 0 || !length.range) return undefined;
  skipWords(cursor, throughout);
  const both = [sharing(from, to), to];
  if (!both.every(({ unit }) => isTimed(unit))) return undefined;
  const rests = both.map((each) => {
    const { start, end } = each;
    return { kind: 'length' as const, length: { start, end, lengths: [each], pair: false } };
  });
  return { kind: 'perRep', rests };
};

/** The 3 of "from 3 to 1 min" is minutes too. */
const sharing = (from: RawLength, to: RawLength): RawLength =>
  from.unit === undefined && to.unit !== undefined ? { ...from, unit: to.unit } : from;

const readEnd = (cursor: Cursor, from: RawLengths) => {
  const to = readTime(cursor);
  if (!to) return undefined;
  skipWords(cursor, throughout);
  const rests = [from, to].map((length) => ({ kind: 'length' as const, length }));
  return { kind: 'perRep' as const, rests };
};

const isTimed = (unit: Unit | undefined): boolean => isTimeUnit(unit) || unit === 's';

const readTime = (cursor: Cursor): RawLengths | undefined => {
  const length = readLengths(cursor);
  const [only, ...others] = length?.lengths ?? [];
  const timed = only && others.length === 0 && isTimed(only.unit);
  return timed ? length : undefined;
};

export const falling: ReadonlySet<string> = new Set(
  'reducing decreasing descending diminishing shrinking shortening declining decreased reduced'.split(
    ' ',
  ),
);
const falls: ReadonlySet<string> = new Set([
  ...falling,
  ...'dropping coming falling cutting going drops reduces decreases'.split(' '),
]);
const down: ReadonlySet<string> = new Set(['down', 'gradually', 'progressively', 'steadily']);
const throughout: ReadonlySet<string> = new Set(
  'throughout over the set session workout by end course of across'.split(' '),
);
