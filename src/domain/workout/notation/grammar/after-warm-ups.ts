import type { Token } from '../scan/token.ts';
import { type Cursor, isSign, isWord, peek, skipWords, takeSign, takeWord } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readEnds } from './manners.ts';

/**
 * "After a 10-20 min warm up, do 6x400", "Following your 2 mile warm up: …" at the head of a line: it comes first
 * anyway. The tokens without the words around it, and with a comma behind it.
 */
export const withoutAfter = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some(isAfter)) return tokens;
  return tokens.reduce<readonly Token[]>((all, token, i) => {
    const at = all.length - (tokens.length - i);
    const first = at === 0 || all[at - 1]?.kind === 'newline';
    return first && isAfter(token) ? (partedAt(all, at) ?? all) : all;
  }, tokens);
};

const isAfter = (token: Token): boolean => token.kind === 'word' && afters.has(token.text);

const partedAt = (tokens: readonly Token[], at: number): readonly Token[] | undefined => {
  const cursor = { tokens, at: at + 1 };
  skipWords(cursor, articles);
  const begins = cursor.at;
  readLengths(cursor);
  skipWords(cursor, kinds);
  const described = cursor.at;
  if (!takeEnd(cursor)) return undefined;
  const ends = cursor.at;
  const last = tokens[ends - 1];
  if (!last) return undefined;
  takeSign(cursor, ',') || takeSign(cursor, ':') || takeSign(cursor, '-');
  skipWords(cursor, asks);
  const next = peek(cursor);
  if (!next || (next.kind === 'sign' && !isSign(cursor, '('))) return undefined;
  const comma = { ...last, kind: 'sign', text: ',', start: last.end, spaced: false } as Token;
  const length = tokens.slice(begins, described).filter((token) => !isKind(token));
  const joined = next.kind === 'newline' ? [] : [comma];
  return [
    ...tokens.slice(0, at),
    ...length,
    ...tokens.slice(described, ends),
    ...joined,
    ...tokens.slice(cursor.at),
  ];
};

const takeEnd = (cursor: Cursor): boolean => {
  const end = readEnds(cursor);
  if (end?.kind !== 'role' || end.role !== 'warmUp') return false;
  // "warm up run 6x400": the word belongs to what follows.
  if (isWord(cursor, 'run', -1) && peek(cursor)?.kind === 'number') cursor.at -= 1;
  const of = takeWord(cursor, 'of');
  return !of || readLengths(cursor) !== undefined;
};

const isKind = (token: Token): boolean => token.kind === 'word' && kinds.has(token.text);

const afters: ReadonlySet<string> = new Set(['after', 'following']);
const articles: ReadonlySet<string> = new Set('a an the your our of'.split(' '));
const kinds: ReadonlySet<string> = new Set(
  'build progressive building thorough good proper decent quick brief'.split(' '),
);
const asks: ReadonlySet<string> = new Set(
  "do run complete we you will we'll you'll then".split(' '),
);
