import { type Cursor, isWord, takeSign, takeWord } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readTail } from './rest-tail.ts';
import { withTail } from './rest-what.ts';
import { fullWords } from './rest-words.ts';
import type { RawRest } from './syntax.ts';

/** `full recovery`, `good recovery`, `full jog`, `rest as needed`. */
export const readFull = (cursor: Cursor): RawRest | undefined => {
  const good = isWord(cursor, goodWords);
  if (takeWord(cursor, fullWords) || good) {
    if (good) cursor.at += 1;
    if (isWord(cursor, 'plenty', -1)) takeWord(cursor, 'of');
    const tail = readTail(cursor);
    // "a good jog" may be anything; in "good recovery: 3 min" the time follows.
    const sure = tail?.sure && (!good || !isLengthAhead(cursor));
    const what = { kind: tail?.back ? 'back' : 'open' } as const;
    return tail && (!good || sure) ? withTail(what, tail) : undefined;
  }
  const tail = readTail(cursor, true);
  if (tail && takeUntilReady(cursor)) return withTail({ kind: 'open' }, tail);
  if (!tail || !takeWord(cursor, 'as') || !takeWord(cursor, neededWords)) return undefined;
  return withTail({ kind: 'open' }, tail);
};

/** The "until fully recovered" of "rest until fully recovered": as long as it takes. */
const takeUntilReady = (cursor: Cursor): boolean => {
  if (!isWord(cursor, 'until') && !isWord(cursor, 'till')) return false;
  let ahead = 1;
  while (ahead < 6 && isWord(cursor, youAre, ahead)) ahead += 1;
  if (!isWord(cursor, ready, ahead)) return false;
  cursor.at += ahead + 1;
  return true;
};

const youAre: ReadonlySet<string> = new Set(
  "you are you're feel fully completely totally well have we i am".split(' '),
);
const ready: ReadonlySet<string> = new Set('recovered ready rested fresh'.split(' '));

/** Nobody says how long, and it is to be long enough. */
const goodWords: ReadonlySet<string> = new Set(
  'good plenty decent generous adequate sufficient'.split(' '),
);

const isLengthAhead = ({ tokens, at }: Cursor): boolean => {
  const ahead = { tokens, at };
  if (!takeSign(ahead, ':') && !takeSign(ahead, '=') && !takeSign(ahead, '-'))
    takeWord(ahead, 'of');
  return readLengths(ahead) !== undefined;
};

const neededWords: ReadonlySet<string> = new Set(['needed', 'required', 'necessary', 'desired']);
