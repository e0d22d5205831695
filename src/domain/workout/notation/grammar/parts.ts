import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takePhrase,
  takeWord,
  wordAt,
} from './cursor.ts';
import { readLength } from './lengths.ts';
import { numberWords } from './number-words.ts';
import { setNouns } from './rest-words.ts';
import type { Part } from './syntax.ts';
import { unitAt } from './units.ts';

const repNouns: ReadonlySet<string> = new Set(
  'rep reps repetition repetitions repeat repeats interval intervals effort efforts one ones'.split(
    ' ',
  ),
);

const names: ReadonlyMap<string, Part['which']> = new Map<string, Part['which']>([
  ['first', 'first'],
  ['next', 'next'],
  ['last', 'last'],
  ['final', 'last'],
]);

/** `last one`, `first 4 reps`, `1st 5`, `next 2`, `last half`, `last 10 min`, `last one of each set`. */
export const readPart = (cursor: Cursor): Part | undefined =>
  attempt(cursor, (c) => {
    const which = takeWhich(c);
    if (which === undefined || isWord(c, setNouns)) return undefined;
    const amount = readAmount(c);
    if (!amount || isSign(c, '×') || isWord(c, setNouns)) return undefined;
    if (!takePhrase(c, 'of', 'them')) takePhrase(c, 'of', 'the', 'reps');
    return { which, ...amount, ...(takePerSet(c) && { perSet: true }) };
  });

const takeWhich = (cursor: Cursor): Part['which'] | undefined => {
  const first = peek(cursor);
  if (first?.kind === 'number' && first.value === 1 && isWord(cursor, 'st', 1)) {
    cursor.at += 2;
    return 'first';
  }
  const which = names.get(wordAt(cursor) ?? '');
  if (which !== undefined) cursor.at += 1;
  return which;
};

type Amount = Pick<Part, 'count' | 'length' | 'half'>;

const readAmount = (cursor: Cursor): Amount | undefined => {
  if (takeWord(cursor, 'half')) return { half: true };
  const count = attempt(cursor, readCount);
  if (count !== undefined) return { count };
  const length = readLength(cursor);
  if (length) return length.to === undefined && !isSign(cursor, '-') ? { length } : undefined;
  if (!takeWord(cursor, repNouns)) return undefined;
  return { count: 1 };
};

/** More reps than anyone counts off; above it a bare figure is a distance. */
const mostReps = 40;

const readCount = (cursor: Cursor): number | undefined => {
  const token = peek(cursor);
  const value = token?.kind === 'number' ? token.value : numberWords.get(wordAt(cursor) ?? '');
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > mostReps) {
    return undefined;
  }
  cursor.at += 1;
  if (unitAt(cursor) !== undefined || isSign(cursor, '-') || isSign(cursor, ':')) return undefined;
  skipWords(cursor, repNouns);
  return value;
};

const takePerSet = (cursor: Cursor): boolean => {
  const said = attempt(cursor, (c) => {
    if (!takeWord(c, 'of') && !takeWord(c, 'in')) return undefined;
    if (!takeWord(c, 'each') && !takeWord(c, 'every')) return undefined;
    return takeWord(c, setNouns) ? true : undefined;
  });
  return said === true;
};
