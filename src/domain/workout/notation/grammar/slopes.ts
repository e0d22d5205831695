import { attempt, type Cursor, isSign, isWord, peek, skipWords, takeWord } from './cursor.ts';
import type { Rule } from './rule.ts';
import type { RawLength, RawLengths, RawRest } from './syntax.ts';
import { readWayBack } from './way-back.ts';

const ups: ReadonlySet<string> = new Set(['up', 'uphill', 'hill', 'hills']);
const downs: ReadonlySet<string> = new Set(['down', 'downhill']);
/** How far from "down" the "up" may stand that it leads back from. */
const far = 14;

/** The "up" of "1 min up, 1 min down" and of "200 m up, jog down". */
export const up: Rule = (cursor, before) => {
  const hard = before?.kind === 'target' && isEffortWord(cursor);
  if ((before?.kind !== 'run' && !hard) || !isWord(cursor, 'up')) return undefined;
  const next = peek(cursor, 1);
  const ends = next?.kind === 'sign' || next?.kind === 'number' || next?.kind === 'newline';
  if (!ends || !isNear(cursor, downs, 1)) return undefined;
  // "2 miles up, 5x1 mile, 2 miles down" warms up: nobody runs so far uphill.
  if (before?.kind === 'run' && before.length.lengths.some(isFar)) return undefined;
  cursor.at += 1;
  return { kind: 'manner', manner: { kind: 'role', role: 'hill' } };
};

/** The "hard" of "90 s hard up, jog down". */
const isEffortWord = (cursor: Cursor): boolean =>
  isWord(cursor, efforts, -1) && !isSign(cursor, '@', -2) && !isWord(cursor, 'at', -2);

const efforts: ReadonlySet<string> = new Set('hard fast strong quick steady sprint'.split(' '));

const isFar = ({ unit, from }: RawLength): boolean =>
  unit === 'mi' ||
  unit === 'km' ||
  unit === 'M' ||
  (unit === 'min' && from > 9) ||
  (from >= 2000 && unit !== 'clock' && unit !== 'exact');

/** The "down" behind a length where one went up before: the way back, as long as it says. */
export const readDownAfter = (cursor: Cursor, length: RawLengths): RawRest | undefined => {
  if (length.lengths.some(({ unit }) => unit === undefined)) return undefined;
  const dashed = attempt(cursor, (c) => readDashed(c, length));
  if (dashed) return dashed;
  if (!isWord(cursor, downs) || !isNear(cursor, ups, -1)) return undefined;
  cursor.at += 1;
  // "1 min up, 1 min down (same pace)" is run both ways.
  if (isWord(cursor, 'same', isSign(cursor, '(') ? 1 : 0) || isWord(cursor, 'at')) return undefined;
  if (takeWord(cursor, 'the')) takeWord(cursor, ups);
  if (isWord(cursor, 'to')) skipWords(cursor, toTheStart);
  return { what: { kind: 'length', length }, mode: 'jog' };
};

const toTheStart: ReadonlySet<string> = new Set('to the start bottom recover'.split(' '));

/**
 * "3 min uphill", and on the next line "4 min - jog downhill to recover": the way back, as long as it says. Behind
 * anything else the length before the dash is run.
 */
const readDashed = (cursor: Cursor, length: RawLengths): RawRest | undefined => {
  const start = cursor.tokens.findIndex((token) => token.start >= length.start);
  const line = { tokens: cursor.tokens, at: start - 1 };
  if (peek(line)?.kind !== 'newline' || !isNear(line, ups, -1)) return undefined;
  if (!isSign(cursor, '-') || peek(cursor, 1)?.spaced !== true) return undefined;
  cursor.at += 1;
  const back = readWayBack(cursor);
  return back && { ...back, what: { kind: 'length', length } };
};

/** One of these on the same line, before here or behind. */
const isNear = (cursor: Cursor, words: ReadonlySet<string>, step: 1 | -1): boolean => {
  for (let ahead = step; Math.abs(ahead) <= far; ahead += step) {
    const token = peek(cursor, ahead);
    if (!token || token.kind === 'newline') return false;
    if (isWord(cursor, words, ahead) && !isSign(cursor, '-', ahead - 1) && !isEnd(cursor, ahead))
      return true;
  }
  return false;
};

/** The "up" of "warm up" and the "down" of "cool down" lead nowhere. */
const isEnd = (cursor: Cursor, ahead: number): boolean => isWord(cursor, ends, ahead - 1);

const ends: ReadonlySet<string> = new Set('warm cool warming cooling pick build cut'.split(' '));
