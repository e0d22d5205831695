import type { Token } from '../scan/token.ts';
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
  attempt(cursor, (c) => readTimes(c)) ??
  attempt(cursor, (c) => readOnceMore(c, before));

const whole = (cursor: Cursor, from: number, count: Count['count']): Count => ({
  ...{ ...spanFrom(cursor, from), kind: 'count', count },
  ...{ sets: false, trailing: true, whole: true },
});

/** "twice", "do this twice", "go through it twice"; with a colon behind it, of what follows. */
const readTwice = (cursor: Cursor): Count | undefined => {
  const from = cursor.at;
  const repeated = isWord(cursor, again, -1) || isWord(cursor, again);
  if (takeWord(cursor, goingThrough)) skipWords(cursor, throughAll);
  if (!takeWord(cursor, 'twice')) return undefined;
  takeWord(cursor, 'through');
  const ahead = isSign(cursor, ':') && opensLine(cursor, from);
  if (ahead) return { ...spanFrom(cursor, from), kind: 'count', count: 2, sets: true };
  if (!endsClause(cursor, 0)) return undefined;
  return { ...whole(cursor, from, 2), ...(repeated && { orMore: true as const }) };
};

const opensLine = ({ tokens }: Cursor, from: number): boolean =>
  from === 0 || tokens[from - 1]?.kind === 'newline';

const goingThrough: ReadonlySet<string> = new Set(
  'go run do complete perform repeat cycle work'.split(' '),
);
const throughAll: ReadonlySet<string> = new Set(
  'through this that these it all of the whole following set circuit sequence list lot thing'.split(
    ' ',
  ),
);

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
  'this that all these it for set the whole x a total of to do sequence process entire circuit above pattern block cycle'.split(
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

const once: ReadonlySet<string> = new Set('repeat again do go run redo'.split(' '));
const theSame: ReadonlySet<string> = new Set(
  `this that all of it the whole entire set thing lot sequence workout session above same through
  round over back`.split(/\s+/),
);
/** With one of these it is said of a whole block, however often that is run. */
const wholes: ReadonlySet<string> = new Set(
  'all whole entire set thing lot sequence workout session above same'.split(' '),
);

/** "Repeat", "do it all again", "then go through it a second time": once more, and the notes say so. */
const readOnceMore = (cursor: Cursor, before: Phrase | undefined): Count | undefined => {
  const from = cursor.at;
  if (!isApart(before)) return undefined;
  const same = takePhrase(cursor, 'the', 'same') || takePhrase(cursor, 'same');
  const word = peek(cursor);
  if (!same && (word?.kind !== 'word' || !takeWord(cursor, once))) return undefined;
  const verb = same ? 'same' : word?.kind === 'word' ? word.text : '';
  skipWords(cursor, theSame);
  const said = takeOnceMore(cursor) || verb === 'again';
  if (verb !== 'repeat' && !said) return undefined;
  if (!endsClause(cursor, 0)) return undefined;
  const all = cursor.tokens.slice(from, cursor.at).some(isWhole);
  return { ...whole(cursor, from, 2), again: true, ...(all && { all }) };
};

const isWhole = (token: Token): boolean => token.kind === 'word' && wholes.has(token.text);

/** "again", "a second time", "one more time", "once more". */
const takeOnceMore = (cursor: Cursor): boolean =>
  takeWord(cursor, 'again') ||
  takePhrase(cursor, 'once', 'more') ||
  takePhrase(cursor, 'once', 'again') ||
  takePhrase(cursor, 'one', 'more', 'time') ||
  takePhrase(cursor, 'for', 'a', 'second', 'time') ||
  takePhrase(cursor, 'a', 'second', 'time');

const isApart = (before: Phrase | undefined): boolean =>
  before?.kind === 'rest' ||
  before?.kind === 'group' ||
  before?.kind === 'scope' ||
  (before?.kind === 'join' && before.by !== '-');

const endsClause = (cursor: Cursor, ahead: number): boolean => {
  const next = peek(cursor, ahead);
  return !next || next.kind === 'newline' || (next.kind === 'sign' && closing.has(next.text));
};
