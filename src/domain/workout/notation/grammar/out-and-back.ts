import type { Token } from '../scan/token.ts';
import { unitAt } from './units.ts';

const wordOf = (token: Token | undefined): string => (token?.kind === 'word' ? token.text : '');

/** A way there, and the way back from it. */
const outs: readonly (readonly string[])[] = [['out'], ['one', 'way'], ['in', 'one', 'direction']];
const backs: readonly (readonly string[])[] = [
  ['back'],
  ['the', 'other', 'way'],
  ['the', 'other', 'direction'],
  ['in', 'the', 'other', 'direction'],
  ['in', 'the', 'opposite', 'direction'],
];

/** Of both ends of a clause: what stands behind the words belongs to no way. */
const endsClause = (token: Token | undefined): boolean =>
  !token ||
  token.kind === 'newline' ||
  token.kind === 'sign' ||
  ['and', 'then', 'at', 'in'].includes(wordOf(token));

const sizeAt = (
  tokens: readonly Token[],
  at: number,
  ways: readonly (readonly string[])[],
): number => {
  const found = ways.find((words) => words.every((word, i) => wordOf(tokens[at + i]) === word));
  if (!found || unitAt({ tokens, at: at - 1 }) === undefined) return 0;
  return endsClause(tokens[at + found.length]) ? found.length : 0;
};

/** "15 min one way, 3 min rest, 12 min the other way", "10 min out, 10 min back": which way it goes says nothing of how far. */
export const withoutWays = (tokens: readonly Token[]): readonly Token[] => {
  const out = tokens.findIndex((_, at) => sizeAt(tokens, at, outs) > 0);
  const back = tokens.findIndex((_, at) => at > out && sizeAt(tokens, at, backs) > 0);
  if (out < 0 || back < 0) return tokens;
  const spans = [
    [out, out + sizeAt(tokens, out, outs)],
    [back, back + sizeAt(tokens, back, backs)],
  ] as const;
  return tokens.filter((_, at) => !spans.some(([from, to]) => at >= from && at < to));
};

/** "plus an extra 1k", "+ 1 extra 400", "and another 5k", "and again run 5k": one more, as the plus says. */
export const withoutExtra = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token, at) => {
    const [word, next] = [wordOf(token), tokens[at + 1]];
    if (word === 'extra' || word === 'additional' || word === 'further')
      return !(next?.kind === 'number' && isOne(tokens[at - 1]));
    if (isOne(token) && isMore(next)) return tokens[at + 2]?.kind !== 'number';
    const joined = isJoin(tokens[at - 1]) || isJoin(tokens[at - 2]);
    // "rest 2-3 min to recover completely"
    if (word === 'completely' || word === 'fully')
      return !(
        wordOf(tokens[at - 1]) === 'recover' &&
        wordOf(tokens[at - 2]) === 'to' &&
        unitAt({ tokens, at: at - 3 }) !== undefined
      );
    // "descending ladder: 1600-800-400" says of the distances what they say themselves, and nothing of the pace.
    if (rising.has(word)) return !ladders.has(wordOf(next));
    if (word === 'another') return !(next?.kind === 'number' && joined);
    if (word === 'again')
      return !(isJoin(tokens[at - 1]) && isRun(next) && tokens[at + 2]?.kind === 'number');
    return true;
  });

const rising: ReadonlySet<string> = new Set(['descending', 'ascending']);
const ladders: ReadonlySet<string> = new Set(['ladder', 'ladders', 'pyramid', 'pyramids']);

const isMore = (token: Token | undefined): boolean =>
  ['extra', 'additional', 'further'].includes(wordOf(token));
const isOne = (token: Token | undefined): boolean =>
  ['a', 'an', 'one'].includes(wordOf(token)) || (token?.kind === 'number' && token.value === 1);
const isRun = (token: Token | undefined): boolean => ['run', 'do'].includes(wordOf(token));
const isJoin = (token: Token | undefined): boolean =>
  ['and', 'then', 'plus', 'followed'].includes(wordOf(token)) ||
  (token?.kind === 'sign' && (token.text === '+' || token.text === '&'));

/** The 30s of "3 x flying 30s" are metres. */
export const spellFlying = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    const [before, figure] = [wordOf(tokens[at - 2]), tokens[at - 1]];
    const flown = before === 'flying' || before === 'fly' || before === 'flyin';
    if (!flown || wordOf(token) !== 's' || figure?.kind !== 'number' || figure.value > 100)
      return token;
    return { ...token, text: 'metres', raw: 'metres' } as Token;
  });

const numbering: ReadonlySet<string> = new Set(['mile', 'miles', 'km', 'kms', 'ks']);
const isParting = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && (token.text === ',' || token.text === ';');

/** The 4-7 of "miles 1-3 easy, 4-7 @MP, 8-10 easy" are miles by their numbers too. */
export const spellNumbered = (tokens: readonly Token[]): readonly Token[] => {
  let unit: Token | undefined;
  let next = 0;
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const last = lastOf(tokens, at);
    const opens = before?.kind === 'word' && numbering.has(before.text) && token.spaced;
    if (token.kind !== 'number' || last === undefined) return [token];
    if (opens && tokens[at - 2]?.kind !== 'number') {
      [unit, next] = [before, last + 1];
      return [token];
    }
    const goesOn = unit !== undefined && token.value === next && isParting(before);
    if (!goesOn || !unit || unitAt({ tokens, at: at + 1 }) !== undefined) return [token];
    next = last + 1;
    const { start, end } = token;
    return [{ ...unit, start, end, spaced: true } as Token, { ...token, spaced: true }];
  });
};

/** The 7 of 4-7, the 4 of a 4 alone. */
const lastOf = (tokens: readonly Token[], at: number): number | undefined => {
  const [first, dash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || !Number.isInteger(first.value)) return undefined;
  const ranged = dash?.kind === 'sign' && dash.text === '-' && second?.kind === 'number';
  return ranged ? second.value : first.value;
};
