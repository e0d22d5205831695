import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takePhrase,
  takeWord,
} from './cursor.ts';
import { readOrdinal } from './ordinals.ts';
import { repNouns } from './rest-words.ts';
import type { Part } from './syntax.ts';

const ones: ReadonlySet<string> = new Set([...repNouns, 'ones', 'numbered', 'number', 'numbers']);

/** `every 4th one`, `every other rep`, `odd reps`, `evens`, `the third one`, `rep 4`: reps by their numbers. */
export const readPattern = (cursor: Cursor): Part | undefined =>
  attempt(cursor, readEvery) ?? attempt(cursor, readParity) ?? attempt(cursor, readNth);

const readEvery = (cursor: Cursor): Part | undefined => {
  const alternate = isWord(cursor, 'alternate') && isWord(cursor, ones, 1);
  if (!alternate && !takeWord(cursor, 'every')) return undefined;
  const count = alternate ? 2 : takeWord(cursor, otherWords) ? 2 : readOrdinal(cursor);
  if (alternate) cursor.at += 1;
  if (count === undefined || count < 2) return undefined;
  skipWords(cursor, ones);
  // "every other 400" may be a lap of a run, and "every 3rd min" is none of the reps.
  return peek(cursor)?.kind === 'number' ? undefined : { which: 'every', count };
};

const otherWords: ReadonlySet<string> = new Set(['other', 'second']);

const readParity = (cursor: Cursor): Part | undefined => {
  const plural = isWord(cursor, 'odds') || isWord(cursor, 'evens');
  const odd = isWord(cursor, 'odd') || isWord(cursor, 'odds');
  if (!odd && !isWord(cursor, 'even') && !plural) return undefined;
  cursor.at += 1;
  const noun = isWord(cursor, ones);
  skipWords(cursor, ones);
  // "even pace" is how each rep is run.
  const clear = noun || plural || isSign(cursor, '@') || isWord(cursor, paceMarks);
  return clear ? { which: odd ? 'odd' : 'even' } : undefined;
};

const paceMarks: ReadonlySet<string> = new Set(['at', 'in', 'hard', 'fast', 'easy']);

const readNth = (cursor: Cursor): Part | undefined => {
  if (takePhrase(cursor, 'rep') || takePhrase(cursor, 'number')) {
    const token = peek(cursor);
    if (token?.kind !== 'number' || !Number.isInteger(token.value)) return undefined;
    cursor.at += 1;
    return isSign(cursor, '-') || isSign(cursor, ':') ? undefined : nth(token.value);
  }
  const count = readOrdinal(cursor);
  if (count === undefined || count < 2 || !takeWord(cursor, ones)) return undefined;
  return nth(count);
};

const nth = (count: number): Part | undefined =>
  count >= 1 && count <= 100 ? { which: 'nth', count } : undefined;
