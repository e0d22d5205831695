import { skipBound } from './bounds.ts';
import { attempt, type Cursor, peek, takeSign, takeWord } from './cursor.ts';
import { readLength } from './lengths.ts';
import { readTail } from './rest-tail.ts';
import type { RestWhat } from './syntax.ts';
import { isTimeUnit } from './units.ts';

/** The "about 35 seconds" of "100 m jog about 35 seconds". */
export const withAbout = (cursor: Cursor, what: RestWhat): RestWhat => {
  if (what.kind !== 'length' || what.inTime) return what;
  const inTime = attempt(cursor, (c) => {
    const bounded = isBounded(c);
    if (!bounded && !takeSign(c, '~') && !takeWord(c, approximate)) return undefined;
    const time = readLength(c);
    return time && isTimeUnit(time.unit) && readTail({ tokens: c.tokens, at: c.at }) === undefined
      ? time
      : undefined;
  });
  return inTime ? { ...what, inTime } : what;
};

/** The ", no more than" of "1 lap recovery jog, no more than 2:30". */
const isBounded = (cursor: Cursor): boolean => {
  takeSign(cursor, ',');
  return skipBound(cursor) && peek(cursor)?.kind !== 'word';
};

export const approximate: ReadonlySet<string> = new Set([
  'about',
  'around',
  'approximately',
  'approx',
  'roughly',
]);
