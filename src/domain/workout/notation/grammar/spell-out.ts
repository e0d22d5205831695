import type { Token } from '../scan/token.ts';
import { isTimeUnit, unitAt } from './units.ts';

/**
 * The tokens with what only the text as a whole can tell written out: F and S where they stand for fast and slow,
 * and lines that were broken in the middle of "4 repeats / of 1000 m" joined again.
 */
export const spellOut = (tokens: readonly Token[]): readonly Token[] =>
  spellPaces(joinLines(tokens));

const joinLines = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some(({ kind }) => kind === 'newline')) return tokens;
  return tokens.filter((token, at) => token.kind !== 'newline' || !isBroken(tokens, at));
};

/** "4 repeats / of 1000 m", "10 / miles": no line begins so. */
const isBroken = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.kind !== 'word' || next.raw !== next.text || !before) return false;
  if (next.text === 'of') return before.kind === 'word' || before.kind === 'number';
  const unit = next.text.length > 1 ? unitAt({ tokens, at: at + 1 }) : undefined;
  return before.kind === 'number' && unit !== undefined;
};

const names: ReadonlyMap<string, string> = new Map([
  ['F', 'fast'],
  ['S', 'slow'],
]);

/** `1'F-1'S, 2'F-2'S`: as many of the one as of the other, each behind a time. */
const spellPaces = (tokens: readonly Token[]): readonly Token[] => {
  const [fast, slow] = ['F', 'S'].map((letter) => placesOf(tokens, letter));
  if (!fast?.length || !slow?.length || Math.abs(fast.length - slow.length) > 1) return tokens;
  const all = new Set([...fast, ...slow]);
  return tokens.map((token, at) => {
    const text = all.has(at) && token.kind === 'word' ? names.get(token.raw) : undefined;
    return text !== undefined ? ({ ...token, text, raw: text, spaced: true } as Token) : token;
  });
};

const placesOf = (tokens: readonly Token[], letter: string): readonly number[] =>
  tokens.flatMap((token, at) =>
    token.kind === 'word' && token.raw === letter && isBehindTime(tokens, at) ? [at] : [],
  );

const isBehindTime = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (before?.kind === 'clock') return true;
  return tokens[at - 2]?.kind === 'number' && isTimeUnit(unitAt({ tokens, at: at - 1 }));
};
