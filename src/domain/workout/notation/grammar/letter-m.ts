import type { Token } from '../scan/token.ts';

/** "4 E, 4 M, 4 T": among Daniels' letters the M is marathon pace, and no mile. */
export const spellMarathon = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some((_, at) => isLetter(tokens, at, zones))) return tokens;
  return tokens.map((token, at) =>
    token.kind === 'word' && isLetter(tokens, at, marathon) && !isUnit(tokens, at)
      ? { ...token, text: 'mp', raw: 'MP', spaced: true }
      : token,
  );
};

const zones: ReadonlySet<string> = new Set(['E', 'T', 'I', 'R']);
const marathon: ReadonlySet<string> = new Set(['M']);

const isLetter = (tokens: readonly Token[], at: number, letters: ReadonlySet<string>): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.kind === 'word' && letters.has(token.raw) && before?.kind === 'number';
};

/** The M of "3M T", "3 M @ T" and "3M easy" measures. */
const isUnit = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (!next || next.kind === 'newline') return false;
  if (next.kind !== 'sign') return next.kind === 'word' && next.text !== 'and';
  return next.text === '@' || next.text === '(' || next.text === '/';
};
