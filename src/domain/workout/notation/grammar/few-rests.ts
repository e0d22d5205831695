import { type Cursor, isWord, takeWord } from './cursor.ts';
import { readTail } from './rest-tail.ts';
import { withTail } from './rest-what.ts';
import type { RawRest } from './syntax.ts';
import { unitAt } from './units.ts';

/** "rest a few minutes", "with a few minutes jog": as long as the runner likes. */
export const readFewMinutes = (cursor: Cursor): RawRest | undefined => {
  const before = readTail(cursor, true);
  if (before) takeWord(cursor, 'for') || takeWord(cursor, 'of');
  takeWord(cursor, 'a');
  if (!takeWord(cursor, 'few') && !takeWord(cursor, 'several')) return undefined;
  const unit = unitAt(cursor);
  if (unit !== 'min' && unit !== 'sec' && !isWord(cursor, 'moments')) return undefined;
  cursor.at += 1;
  takeWord(cursor, 'of');
  const tail = readTail(cursor) ?? before;
  return tail && withTail({ kind: 'unsaid', alone: true }, tail);
};
