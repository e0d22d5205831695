import { closing, readQuantity, repWords, setWords, timesWords } from './counts.ts';
import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  spanFrom,
  takePhrase,
  takeSign,
  takeWord,
} from './cursor.ts';
import type { Phrase } from './syntax.ts';

type Count = Extract<Phrase, { kind: 'count' }>;

/** "Twice", "repeat 4 times", "do this 3-4 x", "repeat": for all that stands before it. */
export const readRepeat = (cursor: Cursor, before: Phrase | undefined): Count | undefined =>
  attempt(cursor, readTwice) ??
  attempt(cursor, readTimes) ??
  attempt(cursor, (c) => readOnceMore(c, before));

const whole = (cursor: Cursor, from: number, count: Count['count']): Count => ({
  ...{ ...spanFrom(cursor, from), kind: 'count', count },
  ...{ sets: false, trailing: true, whole: true },
});

const readTwice = (cursor: Cursor): Count | undefined => {
  const from = cursor.at;
  const size = isWord(cursor, 'through', 1) ? 2 : 1;
  if (!isWord(cursor, 'twice') || !endsClause(cursor, size)) return undefined;
  const repeated = isWord(cursor, again, -1);
  cursor.at += size;
  return { ...whole(cursor, from, 2), ...(repeated && { orMore: true as const }) };
};

const again: ReadonlySet<string> = new Set(['repeat', 'repeated', 'repeating']);
const repeating: ReadonlySet<string> = new Set([
  'do',
  'repeat',
  'repeated',
  'repeating',
  'complete',
  'perform',
  'aim',
  'total',
]);
const thatAll: ReadonlySet<string> = new Set(
  'this that all these it for set the whole x a total of to do sequence process entire circuit'.split(
    ' ',
  ),
);

/** `repeat 4 times`, `repeat three more times`, `do this 3-4 x`. */
const readTimes = (cursor: Cursor): Count | undefined => {
  const from = cursor.at;
  if (!takeWord(cursor, repeating)) return undefined;
  skipWords(cursor, thatAll);
  if (isWord(cursor, 'from') && skipStart(cursor)) skipWords(cursor, thatAll);
  const crossed = takeSign(cursor, '×');
  const count = readQuantity(cursor);
  if (count === undefined) return undefined;
  const more = takeWord(cursor, 'more');
  const marked =
    takeSign(cursor, '×') ||
    takeWord(cursor, timesWords) ||
    takeWord(cursor, setWords) ||
    takeWord(cursor, repWords) ||
    takePhrase(cursor, 'of', 'these') ||
    takePhrase(cursor, 'of', 'them') ||
    takePhrase(cursor, 'of', 'those');
  if (marked) skipWords(cursor, inAll);
  if (!marked && !crossed) return undefined;
  const next = peek(cursor);
  if (next?.kind === 'number' || next?.kind === 'clock' || isSign(cursor, ':')) return undefined;
  // "For 2 rounds" is what it comes to.
  const times = !crossed && isWord(cursor, timesWords, -1);
  const repeated = times && isWord({ tokens: cursor.tokens, at: from }, again);
  if (!more) return { ...whole(cursor, from, count), ...(repeated && { orMore: true as const }) };
  return typeof count === 'number' ? whole(cursor, from, count + 1) : undefined;
};

/** The "from the start" of "repeat from the start for 2 rounds". */
const skipStart = (cursor: Cursor): boolean => {
  cursor.at += 1;
  skipWords(cursor, thatAll);
  return (
    takeWord(cursor, 'start') || takeWord(cursor, 'beginning') || takeWord(cursor, 'top') || false
  );
};

const inAll: ReadonlySet<string> = new Set(['in', 'total', 'altogether', 'through', 'over']);

const once: ReadonlySet<string> = new Set(['repeat', 'again', 'do']);
const theSame: ReadonlySet<string> = new Set(
  'this that all of it the whole entire set thing lot sequence workout session above same'.split(
    ' ',
  ),
);

/** "Repeat", "do it all again", "again" in a clause of its own: once more, and the notes say so. */
const readOnceMore = (cursor: Cursor, before: Phrase | undefined): Count | undefined => {
  const from = cursor.at;
  const word = peek(cursor);
  if (!isApart(before) || word?.kind !== 'word' || !takeWord(cursor, once)) return undefined;
  skipWords(cursor, theSame);
  const again = takeWord(cursor, 'again');
  if (word.text === 'do' && !again) return undefined;
  if (!endsClause(cursor, 0)) return undefined;
  return { ...whole(cursor, from, 2), again: true };
};

const isApart = (before: Phrase | undefined): boolean =>
  before?.kind === 'rest' ||
  before?.kind === 'group' ||
  before?.kind === 'scope' ||
  (before?.kind === 'join' && before.by !== '-');

const endsClause = (cursor: Cursor, ahead: number): boolean => {
  const next = peek(cursor, ahead);
  return !next || next.kind === 'newline' || (next.kind === 'sign' && closing.has(next.text));
};
