import { type Cursor, isWord } from './cursor.ts';
import { restNouns } from './rest-words.ts';
import type { Phrase, RawLengths } from './syntax.ts';
import { isTimeUnit } from './units.ts';

/** The `30-30` of `8x30-30`: nobody runs so little twice over and says so. */
export const isOnAndOff = ({ lengths, pair, range }: RawLengths): boolean => {
  const [on, off] = lengths;
  if (!pair || range || !on || !off || on.from !== off.from) return false;
  const timed = off.unit === undefined || off.unit === 's' || isTimeUnit(off.unit);
  return timed && (off.unit !== undefined || off.from < 100);
};

/** `600 m - 200 m jog` at the head of a row or clause: no recovery lasts from the one down to the other. */
export const isRowWithRest = (
  before: Phrase | undefined,
  { lengths, pair, range }: RawLengths,
  cursor: Cursor,
): boolean => {
  const [rep, rest] = lengths;
  if (!pair || range || !rep || !rest || (before && before.kind !== 'join')) return false;
  const opens = !before || (before.kind === 'join' && before.by === 'newline');
  // "6x400, 200-100 jog"
  if (!opens && !isWord(cursor, restNouns, -2)) return false;
  return !(rep.from < rest.from) && rep.from >= 100 && rest.from >= 50;
};
