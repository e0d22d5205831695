import type { Token } from '../scan/token.ts';
import { readQuantity } from './counts.ts';
import { type Cursor, isWord, peek, skipWords, takeSign, takeWord } from './cursor.ts';

/**
 * "Repeat the following 4 times:", "Complete 3 rounds of the following", "Repeat eight times" above everything: told
 * before what is repeated. The tokens with no more than "4 times:" of it.
 */
export const withoutFollowing = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(
    (token, i) =>
      token.kind === 'word' && verbs.has(token.text) && (i === 0 || isEnd(tokens[i - 1])),
  );
  const head = at < 0 ? undefined : readHead({ tokens, at }, at === 0);
  if (!head) return tokens;
  return [...tokens.slice(0, at), ...head.kept, ...tokens.slice(head.end)];
};

const isEnd = (token: Token | undefined): boolean =>
  token?.kind === 'newline' || (token?.kind === 'sign' && '.:;'.includes(token.text));

type Head = { readonly kept: readonly Token[]; readonly end: number };

const readHead = (cursor: Cursor, first: boolean): Head | undefined => {
  const repeats = isWord(cursor, 'repeat');
  cursor.at += 1;
  const told = skipFollowing(cursor);
  const from = cursor.at;
  if (readQuantity(cursor) === undefined) return undefined;
  const marked = takeWord(cursor, times) || takeSign(cursor, '×');
  const to = cursor.at;
  const last = peek(cursor, -1);
  if (!marked || !last) return undefined;
  takeWord(cursor, 'of');
  const after = skipFollowing(cursor) || told;
  const closed = takeSign(cursor, ':') || takeSign(cursor, '.');
  const below = peek(cursor)?.kind === 'newline';
  if (!(after || (first && repeats)) || !(closed || below)) return undefined;
  if (!cursor.tokens.slice(cursor.at).some(({ kind }) => kind === 'number')) return undefined;
  const colon = { ...last, kind: 'sign', text: ':', start: last.end, spaced: false } as Token;
  return { kept: [...cursor.tokens.slice(from, to), colon], end: cursor.at };
};

/** "the following", "this circuit", "the sequence below". */
const skipFollowing = (cursor: Cursor): boolean => {
  const from = cursor.at;
  skipWords(cursor, words);
  const said = cursor.tokens.slice(from, cursor.at);
  return said.some((token) => token.kind === 'word' && below.has(token.text));
};

const verbs: ReadonlySet<string> = new Set('repeat do complete perform run'.split(' '));
const times: ReadonlySet<string> = new Set('times rounds sets circuits'.split(' '));
const words: ReadonlySet<string> = new Set(
  'the this following sequence circuit set pattern below'.split(' '),
);
const below: ReadonlySet<string> = new Set(['following', 'below']);
