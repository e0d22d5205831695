import type { Token } from './token.ts';

/** No name in single quotation marks is longer, in words and the signs between them. */
const longest = 8;

/**
 * The tokens without the single quotation marks of "'fast'" and "'on'": around words they say nothing. A mark
 * behind a figure is a unit, and one without its other half stays.
 */
export const withoutQuotes = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some(isMark)) return tokens;
  const gone = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const close = opens(tokens, at) ? closeOf(tokens, at) : undefined;
    if (close === undefined) continue;
    gone.add(at).add(close);
    at = close;
  }
  return tokens.flatMap((token, at) => {
    if (gone.has(at)) return [];
    return gone.has(at - 1) && !token.spaced ? [{ ...token, spaced: true }] : [token];
  });
};

const isMark = (token: Token | undefined): boolean => token?.kind === 'sign' && token.text === "'";

const opens = (tokens: readonly Token[], at: number): boolean => {
  const [before, mark, word] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const apart = !before || mark?.spaced === true || (before.kind === 'sign' && before.text === '(');
  return isMark(mark) && apart && word?.kind === 'word' && !word.spaced;
};

const closeOf = (tokens: readonly Token[], from: number): number | undefined => {
  for (let at = from + 2; at <= from + longest; at += 1) {
    const token = tokens[at];
    if (isMark(token)) return token?.spaced ? undefined : at;
    const inside = token?.kind === 'word' || (token?.kind === 'sign' && token.text === '-');
    if (!inside) return undefined;
  }
  return undefined;
};
