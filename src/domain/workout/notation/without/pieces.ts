import { harmless } from '../grammar/harmless.ts';
import { numberWords } from '../grammar/number-words.ts';
import { turning } from '../grammar/turning.ts';
import { unitAt } from '../grammar/units.ts';
import type { Token } from '../scan/token.ts';
import {
  around,
  bracketAround,
  endsClause,
  endsLine,
  endsSentence,
  isBracket,
  type Stretch,
} from './clauses.ts';

/** Words that begin a phrase: "on the Rocky River track" goes as a whole. */
const leading: ReadonlySet<string> = new Set(
  'on in at with w to for from by of near along around behind through over the a an'.split(' '),
);
const placing: ReadonlySet<string> = new Set(
  'on in near along around behind through over'.split(' '),
);

/** How many, how far, after what: without these a figure or a rep beside them says something else. */
export const counting: ReadonlySet<string> = new Set(
  `less more than under over below above within least most maximum minimum up about half double twice
  each per again last first both either second third fourth final same then before after when while nor
  almost nearly add plus extra another additional times
  between rest rests recovery recoveries recover rec set sets rep reps round rounds`.split(/\s+/),
);

const isWord = (token: Token | undefined): boolean => token?.kind === 'word';
export const isFigure = (token: Token | undefined): boolean =>
  token?.kind === 'number' || token?.kind === 'clock';
export const has = (set: ReadonlySet<string>, token: Token | undefined): boolean =>
  token?.kind === 'word' && set.has(token.text);
const isTelling = (token: Token | undefined): boolean =>
  has(turning, token) || has(counting, token);

/**
 * What could go for the words at `error` to be gone, the smallest first: the phrase they are, the words up to
 * the next figure or sign, the rest of the clause, the clause, the bracket, the sentence, the line.
 */
export const piecesAround = (tokens: readonly Token[], error: Stretch): readonly Stretch[] => {
  const clause = around(tokens, error, endsClause);
  const bracket = bracketAround(tokens, error);
  const whole = [
    clause,
    ...(bracket ? [bracket] : []),
    ...(isBracket(tokens[error.from]) && isBracket(tokens[error.to - 1]) ? [error] : []),
    around(tokens, error, endsSentence),
    around(tokens, bracket ?? error, endsLine),
  ];
  const parts = partsOf(tokens, error, clause).filter((part) => canGo(tokens, part, clause));
  const fills = ({ from, to }: Stretch) =>
    bracket !== undefined && from === bracket.from + 1 && to === bracket.to - 1;
  // An empty bracket would be left.
  const apart = [...parts, ...whole].filter((piece) => !fills(piece));
  const pieces = apart.filter(({ from, to }) => {
    const inside = tokens.slice(from, to);
    return isSaid(inside) && !inside.every(isPace);
  });
  const distinct = pieces.filter(
    (a, i) => pieces.findIndex((b) => a.from === b.from && a.to === b.to) === i,
  );
  return distinct.sort((a, b) => a.to - a.from - (b.to - b.from));
};

/** Figures alone are no talk, and what repeats makes the session longer. */
const isSaid = (inside: readonly Token[]): boolean =>
  inside.some((token) => isWord(token)) && !inside.some((token) => has(repeating, token));

const repeating: ReadonlySet<string> = new Set('repeat again repeating twice'.split(' '));

const partsOf = (tokens: readonly Token[], error: Stretch, clause: Stretch): readonly Stretch[] => {
  const phrase = phraseAround(tokens, error, clause);
  const words = { ...phrase, to: error.to };
  while (words.to < clause.to && isWord(tokens[words.to])) words.to += 1;
  const all = { ...words };
  while (all.from > clause.from && isWord(tokens[all.from - 1])) all.from -= 1;
  const rest = { from: phrase.from, to: clause.to };
  // "2 min jog and regroup": what "and" adds at the end goes with it.
  const added = has(adding, tokens[phrase.from - 1]) ? [{ ...rest, from: phrase.from - 1 }] : [];
  return [phrase, words, all, rest, ...added];
};

const isPace = (token: Token): boolean => has(paces, token);
const paces: ReadonlySet<string> = new Set('pace paces paced effort speed'.split(' '));

const adding: ReadonlySet<string> = new Set(['and', 'or']);

/** With the words that lead to it, and those behind it that say nothing without it. */
const phraseAround = (tokens: readonly Token[], error: Stretch, clause: Stretch): Stretch => {
  let { from, to } = error;
  while (from > clause.from && has(leading, tokens[from - 1])) from -= 1;
  while (to < clause.to && (has(harmless, tokens[to]) || has(leading, tokens[to]))) to += 1;
  while (to > error.to && has(leading, tokens[to - 1])) to -= 1;
  return { from, to };
};

/**
 * A part of a clause can go where what remains says what it said: no unit of a figure, nothing that turns
 * or measures what stands beside it, no half of what "and", "to" or a sign holds together.
 */
const canGo = (tokens: readonly Token[], { from, to }: Stretch, clause: Stretch): boolean => {
  const inside = tokens.slice(from, to);
  const before = from > clause.from ? tokens[from - 1] : undefined;
  const after = to < clause.to ? tokens[to] : undefined;
  if (inside.some(isTelling) || isTelling(before) || isTied(before) || isTied(after)) return false;
  if (inside.some((token) => isSign(token, '×'))) return false;
  // The "pace" of "1200 m 5k+ pace" says what the 5k is.
  if (!has(leading, tokens[from]) && !isSign(tokens[from], '@') && inside.some(isPace))
    return false;
  if (before && numberWords.has(before.kind === 'word' ? before.text : '')) return false;
  const adds = has(adding, tokens[from]) && !after && !inside.some(isFigure);
  if (before && has(tying, tokens[from]) && !adds) return false;
  if (isFigure(before) && unitAt({ tokens, at: from }) !== undefined) return false;
  // The F of "200F" may be shorthand.
  if (isFigure(before) && isWord(tokens[from]) && tokens[from]?.spaced === false) return false;
  const leads = has(leading, tokens[from]) || isSign(tokens[from], '@');
  if (!leads && (!isWord(tokens[from]) || needsUnit(before))) return false;
  if (inside.some(isFigure) && after) return false;
  return !isFigure(after) || (inside.length > 1 && has(placing, tokens[from]));
};

const tying: ReadonlySet<string> = new Set('and or to of than as for until'.split(' '));
export const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'sign' && token.text === text;
const isTied = (token: Token | undefined): boolean =>
  has(tying, token) || (token?.kind === 'sign' && '/-:&=%×@'.includes(token.text));

/** The word behind it may be what it counts: "5 mils", "103 steps". A rep of so many metres needs none. */
export const needsUnit = (token: Token | undefined): boolean =>
  token?.kind === 'number' && (token.value < 60 || token.value % 50 !== 0);
