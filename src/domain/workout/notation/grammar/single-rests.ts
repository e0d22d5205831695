import type { Token } from '../scan/token.ts';
import { readLengths } from './length-lists.ts';
import { restNouns } from './rest-words.ts';

/** "1 x 200 walk/jog" on a line of its own, between "1 x 400" and "1 x 800": a recovery, and no count. */
export const withoutOneRest = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some(({ kind }) => kind === 'newline')) return tokens;
  const heads = tokens.flatMap((_, at) => (isOneRest(tokens, at) ? [at, at + 1] : []));
  return heads.length > 0 ? tokens.filter((_, at) => !heads.includes(at)) : tokens;
};

const isOneRest = (tokens: readonly Token[], at: number): boolean => {
  const [one, cross] = [tokens[at], tokens[at + 1]];
  if (one?.kind !== 'number' || one.value !== 1 || !isSign(cross, '×')) return false;
  // Above all else it would be a recovery from nothing.
  if (tokens[at - 1]?.kind !== 'newline') return false;
  const cursor = { tokens, at: at + 2 };
  if (!readLengths(cursor)) return false;
  const from = cursor.at;
  while (isRest(tokens[cursor.at]) || isSign(tokens[cursor.at], '/')) cursor.at += 1;
  const next = tokens[cursor.at];
  return cursor.at > from && (!next || next.kind === 'newline');
};

const isRest = (token: Token | undefined): boolean =>
  token?.kind === 'word' && restNouns.has(token.text);

const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'sign' && token.text === text;
