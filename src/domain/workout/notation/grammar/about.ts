import { type Cursor, isGlued, isSign, isWord, takeSign, takeWord } from './cursor.ts';

/** Words that say that a pace is not meant to the second. */
const words: ReadonlySet<string> = new Set(
  'about around approximately roughly approx circa ca'.split(' '),
);

const takeAbout = (cursor: Cursor): boolean => {
  if (takeSign(cursor, '~') || takeSign(cursor, '≈')) return true;
  // "c. 5K pace", "c5K"
  const c = isWord(cursor, 'c') && (isSign(cursor, '.', 1) || isGlued(cursor, 1));
  if (!c && !isWord(cursor, words)) return false;
  const short = c || isWord(cursor, 'ca') || isWord(cursor, 'approx');
  cursor.at += 1;
  if (short) takeSign(cursor, '.');
  return true;
};

/** Steps over "a", "the", "your", "about", "~": a pace behind them is that pace. */
export const skipAbout = (cursor: Cursor, articles: ReadonlySet<string>): void => {
  while (takeAbout(cursor) || takeWord(cursor, articles));
};
