import type { Result } from '../../../result.ts';
import type { Item, Workout } from '../../model.ts';
import { isEqual } from '../meaning/equal.ts';
import type { NotationError, Without } from '../note.ts';
import { scan } from '../scan/scanner.ts';
import type { Span, Token } from '../scan/token.ts';
import { around, endsClause, type Stretch } from './clauses.ts';
import { looseWords } from './loose-words.ts';
import { isFigure, isSign, piecesAround } from './pieces.ts';
import { blankOut, closeUp, goneAt, spanOf } from './remains.ts';

type Read = (text: string) => Result<{ readonly workout: Workout }, readonly NotationError[]>;

/** Longer texts are answered without an offer: each costs several readings. */
const mostTokens = 160;
/** Tokens read again, in all readings together: six readings of the longest session that coaches wrote. */
const mostReadAgain = 400;
const mostReadings = 8;
const mostPieces = 3;
const mostOffers = 2;
/** Beyond this share of its words, or of its figures, the text was not understood. */
const mostGone = 0.5;
/** What stands in brackets was said by the way, at whatever length. */
const mostOfAside = 0.7;

type Trial = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly read: (text: string) => ReturnType<Read> | undefined;
};

type Found = Without & { readonly workout: Workout };
type Piece = { readonly named: readonly Span[]; readonly gone: readonly Span[] };
const nothing: Piece = { named: [], gone: [] };

/**
 * The least that has to go from `text` for the rest to be read; none where that would be most of it, or where
 * what remains is no session. Bounded: a long text is not tried at all.
 */
export const offersWithout = (
  text: string,
  errors: readonly NotationError[],
  read: Read,
): readonly Without[] => {
  const tokens = scan(text, mostTokens + 1);
  if (tokens.length === 0 || tokens.length > mostTokens) return [];
  if (clausesOf(tokens, errors) > mostPieces) return [];
  let left = Math.min(mostReadings, Math.floor(mostReadAgain / tokens.length));
  const trial: Trial = {
    text,
    tokens,
    read: (each) => {
      left -= 1;
      return left < 0 ? undefined : read(each);
    },
  };
  const found = search(trial, errors, nothing, mostPieces);
  // Words by themselves are an odd thing to leave out, but less than a length or a pace.
  if (found.some(({ gone }) => figuresIn(tokens, gone) === 0)) return found;
  const loose = withoutWords(trial, errors, nothing);
  return loose ? [loose, ...found].slice(0, mostOffers) : found;
};

/** How often words that were hidden by others may go, too. */
const mostTurns = 2;

/** The text without each of the words that cannot be read, and with all else. */
const withoutWords = (
  trial: Trial,
  errors: readonly NotationError[],
  before: Piece,
  turns = mostTurns,
): Without | undefined => {
  const stretches = looseWords(trial.tokens, errors);
  if (!stretches || turns === 0) return undefined;
  const piece = stretches.reduce((all, each) => joined(trial.tokens, all, each), before);
  if (!isLittle(trial.tokens, piece)) return undefined;
  const result = trial.read(blankOut(trial.text, piece.gone));
  if (result && !result.ok) return withoutWords(trial, result.error, piece, turns - 1);
  if (!result?.ok || !result.value.workout.items.some(isRun)) return undefined;
  const text = closeUp(blankOut(trial.text, piece.gone));
  const again = trial.read(text);
  const isSame = again?.ok && isEqual(again.value.workout, result.value.workout);
  return isSame ? { gone: piece.named, text } : undefined;
};

/** Takes a piece out for the first error; where others remain, and are fewer, for the next one too. */
const search = (
  trial: Trial,
  errors: readonly NotationError[],
  before: Piece,
  pieces: number,
): readonly Without[] => {
  const place = placeOf(trial.tokens, errors);
  if (!place || pieces === 0) return [];
  const found: Found[] = [];
  let nearly: { readonly piece: Piece; readonly errors: readonly NotationError[] } | undefined;
  for (const stretch of piecesAround(trial.tokens, place)) {
    const piece = joined(trial.tokens, before, stretch);
    if (!isLittle(trial.tokens, piece)) continue;
    const result = trial.read(blankOut(trial.text, piece.gone));
    if (!result) break;
    if (!result.ok) {
      const fewer = result.error.length < (nearly?.errors ?? errors).length;
      if (fewer && found.length === 0) nearly = { piece, errors: result.error };
      continue;
    }
    const { workout } = result.value;
    if (!workout.items.some(isRun) && figuresIn(trial.tokens, piece.named) > 0) continue;
    if (found.some((other) => isNoBetter(trial.tokens, piece, other, workout))) continue;
    const text = closeUp(blankOut(trial.text, piece.gone));
    const again = trial.read(text);
    if (!again?.ok || !isEqual(again.value.workout, workout)) continue;
    found.push({ gone: piece.named, text, workout });
    if (found.length === mostOffers) break;
  }
  if (found.length > 0) return found.map(({ gone, text }) => ({ gone, text }));
  return nearly ? search(trial, nearly.errors, nearly.piece, pieces - 1) : [];
};

/** What comes to the same, or takes more figures away, is no second offer. */
const isNoBetter = (
  tokens: readonly Token[],
  { named }: Piece,
  other: Found,
  workout: Workout,
): boolean =>
  isEqual(other.workout, workout) || figuresIn(tokens, named) > figuresIn(tokens, other.gone);

const figuresIn = (tokens: readonly Token[], spans: readonly Span[]): number =>
  tokens.filter((token) => isFigure(token) && isWithin(token, spans)).length;

const isWithin = ({ start, end }: Token, spans: readonly Span[]): boolean =>
  spans.some((span) => start >= span.start && end <= span.end);

/** More than warming up: where figures go, something must be left that is run on purpose. */
const isRun = (item: Item): boolean => {
  if (item.kind === 'block') return item.items.some(isRun);
  return item.kind === 'fartlek' || (item.kind === 'step' && !(item.role && easy.has(item.role)));
};

const easy: ReadonlySet<string> = new Set(['warmUp', 'coolDown', 'easy', 'drill']);

/** In how many clauses something cannot be read. */
const clausesOf = (tokens: readonly Token[], errors: readonly NotationError[]): number =>
  new Set(
    errors.map(({ start, end }) => around(tokens, stretchOf(tokens, start, end), endsClause).from),
  ).size;

/** The first error, with those that stand in the same clause. */
const placeOf = (
  tokens: readonly Token[],
  errors: readonly NotationError[],
): Stretch | undefined => {
  const places = errors.map(({ start, end }) => stretchOf(tokens, start, end));
  const first = places.find((place) => place.to > place.from);
  if (!first) return undefined;
  const clause = around(tokens, first, endsClause);
  const same = places.filter(({ from, to }) => from >= clause.from && to <= clause.to && to > from);
  return {
    from: Math.min(first.from, ...same.map(({ from }) => from)),
    to: Math.max(first.to, ...same.map(({ to }) => to)),
  };
};

const stretchOf = (tokens: readonly Token[], start: number, end: number): Stretch => {
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findLastIndex((token) => token.start < Math.max(end, start + 1)) + 1;
  return from < 0 ? { from: 0, to: 0 } : { from, to: Math.max(from, to) };
};

const joined = (tokens: readonly Token[], before: Piece, stretch: Stretch): Piece => {
  const piece = spanOf(tokens, stretch);
  const isApart = ({ start, end }: Span) => end <= piece.start || start >= piece.end;
  const met = [piece, ...before.named.filter((span) => !isApart(span))];
  const named = {
    start: Math.min(...met.map(({ start }) => start)),
    end: Math.max(...met.map(({ end }) => end)),
  };
  return {
    named: [...before.named.filter(isApart), named].sort((a, b) => a.start - b.start),
    gone: [...before.gone, ...goneAt(tokens, stretch)],
  };
};

/** Most of the words and figures stay, and every count of reps that stands outside a bracket. */
const isLittle = (tokens: readonly Token[], { named }: Piece): boolean => {
  const words = tokens.filter((token) => token.kind === 'word' || isFigure(token));
  const figures = words.filter(isFigure);
  const share = (all: readonly Token[]): number =>
    all.filter((token) => isWithin(token, named)).length / all.length;
  const most = named.every((span) => isAside(tokens, span)) ? mostOfAside : mostGone;
  if (figures.length === 0 || share(words) > most || share(figures) > mostGone) return false;
  if (named.some((span) => isChoice(tokens.filter((token) => isWithin(token, [span])))))
    return false;
  return !tokens.some(
    (token, at) => isSign(token, '×') && isWithin(token, named) && !isInside(tokens, at),
  );
};

/** All of a bracket, and nothing else. */
const isAside = (tokens: readonly Token[], { start, end }: Span): boolean =>
  isSign(
    tokens.find((token) => token.start === start),
    '(',
  ) &&
  isSign(
    tokens.find((token) => token.end === end),
    ')',
  );

/** "800 or 200" parts a choice in the middle: without it the ends of both would be run. */
const isChoice = (gone: readonly Token[]): boolean => {
  const at = gone.findIndex((token) => token.kind === 'word' && token.text === 'or');
  return gone.slice(0, Math.max(0, at)).some(isFigure) && gone.slice(at).some(isFigure);
};

const isInside = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(0, at);
  const signs = (text: string): number => before.filter((token) => isSign(token, text)).length;
  return signs('(') > signs(')');
};
