import { type Cursor, isWord, takeSign } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import type { Phrase } from './syntax.ts';
import { isTimeUnit } from './units.ts';

/** The "on" of "1 min on, 30 s off" and of "90 sec on 90 sec off" is no send-off. */
export const marksWork = (cursor: Cursor, before: Phrase | undefined): boolean => {
  if (!isWord(cursor, 'on') || before?.kind !== 'run') return false;
  const last = before.length.lengths.at(-1);
  const unit = last?.unit;
  // "800 m on 4:30" is a send-off.
  const long = unit === 'm' && (last?.from ?? 0) >= 50;
  if (isTimeUnit(unit) || unit === 's' || (unit === 'm' && !long)) return true;
  return attemptOff({ tokens: cursor.tokens, at: cursor.at + 1 });
};

/** "1k on, 1k float": run on and off. */
const offs: ReadonlySet<string> = new Set(['off', 'float']);

const attemptOff = (cursor: Cursor): boolean => {
  takeSign(cursor, ',');
  takeSign(cursor, '/');
  return readLengths(cursor) !== undefined && isWord(cursor, offs);
};
