import type { Token } from '../scan/token.ts';
import { withoutAfter } from './after-warm-ups.ts';
import { spellMarathon } from './letter-m.ts';
import { spellFlying, spellNumbered, withoutExtra, withoutWays } from './out-and-back.ts';
import { withoutFollowing } from './repeats-ahead.ts';
import { withoutOneRest } from './single-rests.ts';
import { spellWords } from './spell-words.ts';
import { isTimeUnit, unitAt } from './units.ts';
import { spellUpAndDown } from './up-and-down.ts';

/**
 * The tokens with what only the text as a whole can tell written out: F and S where they stand for fast and slow,
 * and lines that were broken in the middle of "4 repeats / of 1000 m" joined again.
 */
export const spellOut = (tokens: readonly Token[]): readonly Token[] =>
  spellings.reduce((now, spell) => spell(now), tokens);

/** "a single 200 m lap": one of them, as the article says. */
const withoutSingle = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token, at) => {
    if (token.kind !== 'word' || token.text !== 'single') return true;
    const next = tokens[at + 1];
    const article = letterOf(tokens[at - 1]) === 'a' || letterOf(tokens[at - 1]) === 'one';
    return !(article && (next?.kind === 'number' || letterOf(next) === 'lap'));
  });

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

/** `A. 800 m warm-up`, `B) 6x400`: letters in place of numbers, where the first line or the last says that they are no groups. */
const withoutLetters = (tokens: readonly Token[]): readonly Token[] => {
  const heads = tokens.flatMap((_, at) => (isLetterHead(tokens, at) ? [at] : []));
  const inOrder = heads.every((at, i) => letterOf(tokens[at]) === 'abcdefgh'[i]);
  if (heads.length < 2 || heads[0] !== 0 || !inOrder) return tokens;
  const first = tokens.slice(0, heads[1]);
  if (!first.some((token) => token.kind === 'word' && warming.has(token.text))) return tokens;
  return tokens.filter((_, at) => !heads.includes(at) && !heads.includes(at - 1));
};

const warming: ReadonlySet<string> = new Set(['warm', 'warmup', 'wu', 'warming']);

const letterOf = (token: Token | undefined): string => (token?.kind === 'word' ? token.text : '');

const isLetterHead = (tokens: readonly Token[], at: number): boolean => {
  const [before, sign, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  // "a) warm-up b) 6x400" in one line
  const apart = isSign(sign, ')') && tokens[at]?.spaced === true;
  if (before && before.kind !== 'newline' && !apart) return false;
  const marked = sign?.kind === 'sign' && (sign.text === '.' || sign.text === ')') && !sign.spaced;
  return letterOf(tokens[at]).length === 1 && marked && next?.spaced === true;
};

/** "at a fast (mile) pace": the brackets say which, and part nothing. */
const openPaces = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(
    (token, i) => isSign(token, ')') && i > 2 && paceNouns.has(letterOf(tokens[i + 1])),
  );
  const opens = tokens.findLastIndex((token, i) => i < at && isSign(token, '('));
  const inside = tokens.slice(opens + 1, at);
  const named = opens > 0 && tokens[opens - 1]?.kind === 'word' && inside.length < 5;
  const plain = inside.every(({ kind }, i) => kind === 'word' || (kind === 'number' && i === 0));
  if (at < 0 || !named || !plain || inside.length === 0) return tokens;
  return tokens.filter((_, i) => i !== at && i !== opens);
};

const paceNouns: ReadonlySet<string> = new Set(['pace', 'paces', 'effort']);

/** "Ladder (in mins): 1-2-3-2-1", "1-2-3-2-1 (minutes)": the unit of a list, told apart from it. */
const moveUnit = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex((_, i) => isUnitAlone(tokens, i));
  if (at < 0) return tokens;
  const close = tokens.findIndex((token, i) => i > at && isSign(token, ')'));
  const unit = tokens[close - 1];
  const parts = isSign(tokens[close + 1], ':') || tokens[close + 1]?.kind === 'newline';
  const colon = parts ? 1 : 0;
  const behind = close + 1 + colon;
  const ahead = listEnd(tokens, behind);
  const last = ahead > behind + 3 ? ahead - 1 : tokens[at - 1]?.kind === 'number' ? at - 1 : -1;
  const figure = tokens[last];
  if (!unit || !figure || unitAt({ tokens, at: last + 1 }) !== undefined) return tokens;
  const moved = { ...unit, start: figure.end - 1, end: figure.end, spaced: true };
  return tokens.flatMap((token, i) => {
    if (i === last) return [token, moved];
    return i >= at && i < behind - (last === at - 1 ? colon : 0) ? [] : [token];
  });
};

/** `(mins)`, `(in minutes)`, `(all in mins)`. */
const isUnitAlone = (tokens: readonly Token[], at: number): boolean => {
  if (!isSign(tokens[at], '(')) return false;
  let ahead = at + 1;
  while (ahead < at + 5 && beforeUnit.has(letterOf(tokens[ahead]))) ahead += 1;
  const unit = unitAt({ tokens, at: ahead });
  const units = isTimeUnit(unit) || (unit === 'metres' && ahead > at + 1);
  return units && isSign(tokens[ahead + 1], ')');
};

const beforeUnit: ReadonlySet<string> = new Set('all in units distances times are the'.split(' '));

/** Where a list of three bare figures and more ends. */
const listEnd = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (tokens[at]?.kind === 'number') {
    const sign = tokens[at + 1];
    const goes = sign?.kind === 'sign' && '-,/'.includes(sign.text);
    if (!goes || tokens[at + 2]?.kind !== 'number') return at + 1;
    at += 2;
  }
  return from;
};

const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'sign' && token.text === text;

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

/** One after another, each on what the one before has made. */
const spellings: readonly ((tokens: readonly Token[]) => readonly Token[])[] = [
  spellWords,
  spellFlying,
  spellNumbered,
  joinLines,
  withoutOneRest,
  withoutLetters,
  openPaces,
  withoutExtra,
  withoutWays,
  spellUpAndDown,
  spellMarathon,
  spellPaces,
  moveUnit,
  withoutSingle,
  withoutAfter,
  withoutFollowing,
];
