import { type Cursor, takeSign, takeWord } from './cursor.ts';
import { readLength } from './lengths.ts';
import type { RawAim, RawLength } from './syntax.ts';
import { isTimeUnit } from './units.ts';

/** The 2:40 and 2:30 of "6x800 alternating 2:40/2:30": times of a rep, so near each other that none is a recovery. */
export const readTimesInTurn = (cursor: Cursor): RawAim | undefined => {
  const first = readLength(cursor);
  if (!first || !(takeWord(cursor, 'and') || takeSign(cursor, '/') || takeSign(cursor, ',')))
    return undefined;
  const second = readLength(cursor);
  if (!second || !isTime(first) || !isTime(second)) return undefined;
  if ((first.unit === 'clock') !== (second.unit === 'clock')) return undefined;
  const ratio = first.from / second.from;
  if (ratio < 0.8 || ratio > 1.25 || ratio === 1) return undefined;
  return { kind: 'list', aims: [first, second].map(asAim), alternating: true };
};

const isTime = ({ unit, from }: RawLength): boolean =>
  isTimeUnit(unit) || unit === 's' || (unit === undefined && from >= 25 && from < 100);

const asAim = (length: RawLength): RawAim => ({
  kind: 'time',
  time: { start: length.start, end: length.end, lengths: [length], pair: false },
  pace: false,
  whole: true,
});
