import { type Cursor, isSign, isWord, peek } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import type { RawLength } from './syntax.ts';
import { isDistanceUnit, isTimeUnit } from './units.ts';

/** "Main Set", "Workout" on a line of their own, with something to run below. */
export const endsHeadingLine = (cursor: Cursor, ahead: number): boolean => {
  const { tokens } = cursor;
  const line = { tokens, at: cursor.at + ahead };
  const numbered = peek(line, -1)?.kind === 'number' && isWord(line, parts, -2);
  if (peek(line)?.kind !== 'newline' || !(numbered || isWord(line, named, -1))) return false;
  return tokens.slice(line.at, line.at + 40).some(({ kind }) => kind === 'number');
};

const parts: ReadonlySet<string> = new Set(['set', 'part', 'block', 'session']);

const named: ReadonlySet<string> = new Set(
  'set sets workout session track intervals main repeats speed endurance strength'.split(' '),
);

/** "Warm-up" on a line of its own, above "15 min easy": how long it is stands below. */
export const takeLineAbove = (cursor: Cursor): boolean => {
  const line = { tokens: cursor.tokens, at: cursor.at };
  const above = skipNewlines(line);
  if (above === 0) return false;
  const begins = line.at;
  const [length, ...others] = readLengths(line)?.lengths ?? [];
  if (!length || others.length > 1 || !isLong(others[0] ?? length)) return false;
  const eased = isWord(line, easyWords);
  while (isWord(line, easyWords)) line.at += 1;
  const ends = peek(line) === undefined;
  const below = skipNewlines(line);
  if (!ends && below === 0) return false;
  // "Warm up / 1 mile / 2x800": what is counted below is no list that the mile begins.
  const counted = peek(line)?.kind === 'number' && isSign(line, '×', 1);
  if (!eased && !ends && !counted && above + below < 3) return false;
  cursor.at = begins;
  return true;
};

const skipNewlines = (cursor: Cursor): number => {
  const from = cursor.at;
  while (peek(cursor)?.kind === 'newline') cursor.at += 1;
  return cursor.at - from;
};

/** Five minutes, a kilometre: less is no warm-up, and a bare figure may be a rep. */
const isLong = ({ from, unit }: RawLength): boolean => {
  if (isTimeUnit(unit)) return unit === 'min' || unit === 'hour' ? true : from >= 300_000;
  return isDistanceUnit(unit) && (unit === 'km' || unit === 'mi' || from >= 800);
};

const easyWords: ReadonlySet<string> = new Set(
  'easy very slow slowly gentle light jog jogging run running'.split(' '),
);
