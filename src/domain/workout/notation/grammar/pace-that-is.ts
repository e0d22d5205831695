import { type Cursor, isWord } from './cursor.ts';

/** The "a pace that's" of "at a pace that's about 10 s per mile slower than 10K pace". */
export const skipPaceThatIs = (cursor: Cursor): void => {
  const ahead = isWord(cursor, 'a') || isWord(cursor, 'the') ? 1 : 0;
  if (!isWord(cursor, 'pace', ahead)) return;
  const said = isWord(cursor, thatIs, ahead + 1) ? 2 : isWord(cursor, 'which', ahead + 1) ? 3 : 0;
  if (said > 0) cursor.at += ahead + said;
};

const thatIs: ReadonlySet<string> = new Set(["that's", 'thats', 'ie']);
