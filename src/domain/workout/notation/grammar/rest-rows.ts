import { attempt, type Cursor, isSign, peek, takeSign, takeWord } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readTail, type Tail } from './rest-tail.ts';
import { withTail } from './rest-what.ts';
import type { RawLengths, RawRest, RestWhat } from './syntax.ts';

/** The `4+5` of "rest= 4+5 and 10": one after each rep of the set. A plus before anything else joins what is run. */
export const readRow = (cursor: Cursor, first: RawLengths): RawRest | undefined => {
  const lengths = [...first.lengths];
  if (lengths.length > 1) return undefined;
  while (isSign(cursor, '+')) {
    cursor.at += 1;
    const [next, ...others] = readLengths(cursor)?.lengths ?? [];
    const alike = next && next.unit === lengths[0]?.unit && next.from < 100;
    if (!alike || others.length > 0 || isSign(cursor, '×')) return undefined;
    lengths.push(next);
  }
  if (lengths.length < 2) return undefined;
  const rests = lengths.map((each) => ({
    kind: 'length' as const,
    length: { start: each.start, end: each.end, lengths: [each], pair: false },
  }));
  return { ...withTail({ kind: 'perRep', rests }, readTail(cursor)), row: true };
};

/** "5 minutes and 3 minutes of recovery respectively": one after each rep. */
export const readRespective = (cursor: Cursor): RawRest | undefined => {
  const rests: RestWhat[] = [];
  for (;;) {
    const length = readLengths(cursor);
    if (!length || length.lengths.length > 1 || rests.length > 10) return undefined;
    rests.push({ kind: 'length', length });
    takeSign(cursor, ',');
    if (!takeWord(cursor, 'and') && peek(cursor)?.kind === 'word') break;
  }
  if (rests.length < 2) return undefined;
  const tail = attempt(cursor, readOfRest) ?? readTail(cursor);
  takeSign(cursor, ',');
  if (!tail || !takeWord(cursor, 'respectively')) return undefined;
  return { ...withTail({ kind: 'perRep', rests }, tail), row: true };
};

/** The "of recovery" of "2 minutes of recovery". */
export const readOfRest = (cursor: Cursor): Tail | undefined => {
  const tail = takeWord(cursor, 'of') ? readTail(cursor) : undefined;
  return tail?.noun === 'recovery' || tail?.noun === 'rest' ? tail : undefined;
};
