import type { Token } from '../scan/token.ts';
import { unitAt } from './units.ts';

/**
 * "2 miles up, 5x1k, 2 miles down", "3 up, 3 down", "3 miles up & down": what runners say for the warm-up and the
 * cool-down. Only with so far, or a small bare figure, and where nobody speaks of hills.
 */
export const spellUpAndDown = (tokens: readonly Token[]): readonly Token[] => {
  const ups = placesOf(tokens, 'up');
  const [up, ...more] = ups;
  if (up === undefined || more.length > 0 || tokens.some(isHill)) return tokens;
  const both = isJoin(tokens[up + 1]) && wordOf(tokens[up + 2]) === 'down';
  const downs = both ? [up + 2] : placesOf(tokens, 'down');
  const [down, ...others] = downs;
  // "2 miles up, 2x2 miles at tempo": what opens the text
  const opens = up === 2 && down === undefined && isClauseEnd(tokens[3]) && tokens.length > 6;
  if (opens) return tokens.map((token, at) => (at === up ? named(token, 'wu') : token));
  if (down === undefined || others.length > 0 || down < up) return tokens;
  // "1 km up, 1 km down" and nothing more is a hill.
  const figures = tokens.slice(0, up - 2).some(({ kind }) => kind === 'number');
  if (!both && down - up < 5 && !figures) return tokens;
  return tokens.map((token, at) => {
    if (both && at === up + 1) return { ...token, kind: 'sign', text: '/' } as Token;
    return at === up ? named(token, 'wu') : at === down ? named(token, 'cd') : token;
  });
};

const wordOf = (token: Token | undefined): string => (token?.kind === 'word' ? token.text : '');

const named = (token: Token, text: string): Token => ({ ...token, text, raw: text }) as Token;

const isJoin = (token: Token | undefined): boolean =>
  wordOf(token) === 'and' || (token?.kind === 'sign' && (token.text === '&' || token.text === '/'));

const hills: ReadonlySet<string> = new Set(['hill', 'hills', 'uphill', 'downhill', 'stairs']);
const isHill = (token: Token): boolean => hills.has(wordOf(token));

/** Where the word stands behind a length that nobody runs up a hill. */
const placesOf = (tokens: readonly Token[], word: string): readonly number[] =>
  tokens.flatMap((token, at) => (wordOf(token) === word && isBehindEnd(tokens, at) ? [at] : []));

const isBehindEnd = (tokens: readonly Token[], at: number): boolean => {
  const unit = unitAt({ tokens, at: at - 1 });
  const figure = tokens[unit === undefined ? at - 1 : at - 2];
  const before = tokens[unit === undefined ? at - 2 : at - 3];
  if (figure?.kind !== 'number' || (before?.kind === 'sign' && before.text === '×')) return false;
  if (unit === undefined) return figure.value <= 5 && isClauseEnd(tokens[at + 1]);
  return unit === 'mi' || unit === 'km' || (unit === 'min' && figure.value >= 10);
};

const isClauseEnd = (token: Token | undefined): boolean =>
  !token || token.kind === 'newline' || token.kind === 'sign' || wordOf(token) === 'and';
