import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takePhrase,
  takeSign,
  takeWord,
} from './cursor.ts';
import { numberWords } from './number-words.ts';
import { repNouns, setNouns } from './rest-words.ts';
import type { Scope } from './syntax.ts';
import { unitAt } from './units.ts';

const openers: ReadonlySet<string> = new Set([
  'between',
  'btw',
  'btwn',
  'entre',
  'after',
  'following',
]);
const determiners: ReadonlySet<string> = new Set([
  'each',
  'every',
  'the',
  'all',
  'a',
  'of',
  'your',
  'les',
  'chaque',
]);

/** `between reps`, `after each set`, `between the two sets`, `after the 400s`, `per rep`. */
export const readScope = (cursor: Cursor): Scope | undefined =>
  attempt(cursor, (c) => {
    if (takeWord(c, 'in')) takeSign(c, '-');
    if (takeShort(c)) return readPlace(c) ?? { kind: 'rep', bare: true };
    if (takeWord(c, 'within')) {
      skipWords(c, determiners);
      return takeWord(c, setNouns) ? { kind: 'rep' } : undefined;
    }
    if (takeWord(c, openers))
      return readPlace(c) ?? (isBetween(c) ? { kind: 'rep', bare: true } : undefined);
    if (takeWord(c, 'throughout')) return rep;
    if (takePhrase(c, 'before', 'the', 'next', 'set')) return { kind: 'set' };
    if (takeWord(c, 'per')) return takeWord(c, setNouns) ? { kind: 'set' } : takeRep(c);
    return undefined;
  });

/** `b/n`, `b/w`, `btwn`. */
const takeShort = (cursor: Cursor): boolean => {
  const short = isWord(cursor, 'b') && isSign(cursor, '/', 1) && isWord(cursor, abbreviated, 2);
  if (short) cursor.at += 3;
  return short;
};
const abbreviated: ReadonlySet<string> = new Set(['n', 'w', 't']);

const rep: Scope = { kind: 'rep' };

const between: ReadonlySet<string> = new Set(['between', 'btw', 'btwn']);
const isBetween = (cursor: Cursor): boolean => isWord(cursor, between, -1);

const takeRep = (cursor: Cursor): Scope | undefined =>
  takeWord(cursor, repNouns) ? rep : undefined;

const allOf: ReadonlySet<string> = new Set(['each', 'every', 'all', 'chaque']);

const readPlace = (cursor: Cursor): Scope | undefined => {
  const all = isWord(cursor, allOf);
  skipWords(cursor, determiners);
  if (isWord(cursor, setNouns, 1) && isWord(cursor, numberWords)) cursor.at += 1;
  if (takeWord(cursor, setNouns)) return { kind: 'set' };
  const values = readValues(cursor);
  if (values.length > 0) return { kind: 'after', values };
  return takeRep(cursor) ?? (all ? rep : undefined);
};

/** The 400 of "after the 400s", the 400 and 800 of "after each 400 and 800". */
const readValues = (cursor: Cursor): readonly number[] => {
  const values: number[] = [];
  for (;;) {
    const token = peek(cursor);
    if (token?.kind !== 'number' || token.value < 50) return values;
    values.push(token.value);
    cursor.at += 1;
    if (isSign(cursor, "'")) cursor.at += 1;
    if (unitAt(cursor) !== undefined || isWord(cursor, 's')) cursor.at += 1;
    skipWords(cursor, repNouns);
    const next = peek(cursor, 1);
    if (!isWord(cursor, 'and') || next?.kind !== 'number' || next.value < 50) return values;
    if (!isSign(cursor, "'", 2) && unitAt(cursor, 2) !== 's') return values;
    cursor.at += 1;
  }
};
