import { type Cursor, isSign, isWord, peek } from './cursor.ts';
import { falling } from './falling-rests.ts';
import { numberWords } from './number-words.ts';
import { restNouns } from './rest-words.ts';
import { isDistanceUnit, unitAt } from './units.ts';

/** A word for what the words behind it write out. */
export const isSaidAnyway = (cursor: Cursor): boolean =>
  isReducing(cursor) || isOnceMore(cursor) || isInterspersed(cursor) || isLoops(cursor);

/** "5x1k loops": so far round. */
const isLoops = (cursor: Cursor): boolean =>
  isWord(cursor, loops) &&
  isDistanceUnit(unitAt(cursor, -1)) &&
  peek(cursor, -2)?.kind === 'number';

const loops: ReadonlySet<string> = new Set(['loops', 'circuits', 'loop', 'circuit']);

/** "reducing recoveries of 60, 45 and 30 s": the figures say so too. */
const isReducing = (cursor: Cursor): boolean => {
  if (!isWord(cursor, falling) || !isWord(cursor, restNouns, 1)) return false;
  let ahead = 2;
  while (ahead < 5 && (isWord(cursor, ofThem, ahead) || isLink(cursor, ahead))) ahead += 1;
  let values = 0;
  for (; values < 3 && ahead < 16; ahead += 1) {
    const token = peek(cursor, ahead);
    if (!token || token.kind === 'newline') break;
    // "from 90 to 30 s", "90-30 s": by how much each time is not said.
    if (values === 1 && (isWord(cursor, 'to', ahead) || isSign(cursor, '-', ahead))) return false;
    if (token.kind === 'number' || token.kind === 'clock') values += 1;
  }
  return values > 1;
};

const isLink = (cursor: Cursor, ahead: number): boolean =>
  [':', '=', '-', '('].some((sign) => isSign(cursor, sign, ahead));

const ofThem: ReadonlySet<string> = new Set(['of', 'from', 'are', 'is', 'being']);

/** "and then again ten minutes of jogging": it is written out. */
const isOnceMore = (cursor: Cursor): boolean =>
  isWord(cursor, 'again') &&
  (isWord(cursor, 'then', -1) || isWord(cursor, 'and', -1)) &&
  (peek(cursor, 1)?.kind === 'number' || isWord(cursor, numberWords, 1));

/** "interspersed with 400 m recovery runs" */
const isInterspersed = (cursor: Cursor): boolean =>
  isWord(cursor, interspersed) && isWord(cursor, 'with', 1);

const interspersed: ReadonlySet<string> = new Set(['interspersed', 'punctuated', 'interrupted']);
