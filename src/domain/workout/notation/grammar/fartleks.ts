import { type Cursor, takeSign, takeWord } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import type { Phrase, RawLengths } from './syntax.ts';

type Fartlek = Pick<Extract<Phrase, { kind: 'fartlek' }>, 'kind' | 'total' | 'surge' | 'easy'>;

/** `fartlek 30 min (surges 30s-2 min, easy 1-3 min)`: drawn by the app, so nobody knows when. */
export const readFartlek = (cursor: Cursor): Fartlek | undefined => {
  if (!takeWord(cursor, 'fartlek')) return undefined;
  const total = readLengths(cursor);
  if (!total || !takeSign(cursor, '(') || !takeWord(cursor, 'surges')) return undefined;
  const surge = readLengths(cursor);
  if (!surge || !takeSign(cursor, ',') || !takeWord(cursor, 'easy')) return undefined;
  const easy: RawLengths | undefined = readLengths(cursor);
  return easy && takeSign(cursor, ')') ? { kind: 'fartlek', total, surge, easy } : undefined;
};
