import type { Token } from '../scan/token.ts';
import {
  around,
  bracketAround,
  endsClause,
  endsSentence,
  type Stretch,
  strengthOf,
} from '../without/clauses.ts';
import { harmless } from './harmless.ts';
import { numberWords } from './number-words.ts';
import { restNouns } from './rest-words.ts';
import { suggest } from './spelling.ts';
import { isEveryday, saysNothing } from './talk.ts';
import { turning } from './turning.ts';

/**
 * The smallest piece around `at` that can be taken out though not each of its words is in a list: the phrase
 * "on flat terrain", the clause, the bracket, the sentence. Undefined where a figure, a unit, a pace or a word
 * that says something about the running would go with it, and where no word of it is one that people use.
 */
export const plainPieceAround = (
  tokens: readonly Token[],
  at: number,
): readonly number[] | undefined => {
  const error = { from: at, to: at + 1 };
  const phrase = phraseAround(tokens, at) ?? conditionFrom(tokens, at);
  if (phrase) return places(phrase);
  const bracket = bracketAround(tokens, error);
  const pieces = [around(tokens, error, endsClause), around(tokens, error, endsSentence)];
  for (const piece of pieces) {
    const fills = bracket && piece.from === bracket.from + 1 && piece.to === bracket.to - 1;
    if (isPlain(tokens.slice(piece.from, piece.to)))
      return fills ? places(bracket) : withSign(tokens, piece);
  }
  const inside = bracket && tokens.slice(bracket.from + 1, bracket.to - 1);
  return inside && (isPlain(inside) || isOfPace(tokens, bracket, inside))
    ? places(bracket)
    : undefined;
};

const places = ({ from, to }: Stretch): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/** With the weaker of the two signs that would come together. */
const withSign = (tokens: readonly Token[], { from, to }: Stretch): readonly number[] => {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (!isParting(after))
    return isParting(before) ? places({ from: from - 1, to }) : places({ from, to });
  const isWeaker = isParting(before) && strengthOf(before) < strengthOf(after);
  return places(isWeaker ? { from: from - 1, to } : { from, to: to + 1 });
};

const isParting = (token: Token | undefined): boolean =>
  token !== undefined && !(token.kind === 'sign' && '()[]{}'.includes(token.text));

const longest = 40;
/** Of so many words one at least must be in use among runners for the others to be taken for talk. */
const share = 3;

/** Words only; a third of them everyday ones, and none that tells anything or may be a slip of the pen. */
const isPlain = (tokens: readonly Token[]): boolean => {
  const said = isConditional(tokens[0]) ? tokens.slice(1) : tokens;
  const words = said.filter((token) => token.kind === 'word' && !small.has(token.text));
  if (words.length === 0 || tokens.length > longest || !saysNothing(said)) return false;
  if (!words.every(isOrdinary)) return false;
  return words.filter(isKnown).length * share >= words.length;
};

/** "(threshold or T-pace in the VDOT system)": more words for the pace before the brackets, without a figure. */
const isOfPace = (
  tokens: readonly Token[],
  bracket: Stretch,
  inside: readonly Token[],
): boolean => {
  const before = tokens.slice(Math.max(0, bracket.from - 3), bracket.from);
  const paced = before.some((token) => isOf(paceNouns, token));
  const words = inside.filter((token) => token.kind === 'word');
  const plain = inside.every((token) => token.kind === 'word' || isSignOf(token, ",-'/&"));
  const said = words.some(
    (token) => token.kind === 'word' && (token.text === 'or' || token.text === 'but'),
  );
  return (
    paced && plain && words.length > 3 && words.length <= longest && said && !words.some(tells)
  );
};

const paceNouns: ReadonlySet<string> = new Set('pace paces effort intensity speed'.split(' '));
const isSignOf = (token: Token, signs: string): boolean =>
  token.kind === 'sign' && signs.includes(token.text);

/** Of rests, sets, numbers and hills nothing may be lost. */
const tells = (token: Token): boolean =>
  token.kind === 'word' &&
  token.text !== 'or' &&
  token.text !== 'but' &&
  (turning.has(token.text) ||
    told.has(token.text) ||
    restNouns.has(token.text) ||
    numberWords.has(token.text));
const told: ReadonlySet<string> = new Set(
  'each every rep reps set sets hill hills uphill faster slower quicker repeat again twice half double increase drop'.split(
    ' ',
  ),
);

/** Words that stand in any clause, and prove nothing. */
const small: ReadonlySet<string> = new Set(
  'the a an and of to in on at by for from with w'.split(' '),
);

/** "if you feel good": without a figure, what is planned stays what it is. */
const isConditional = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.text === 'if' || token.text === 'unless');

/** The "if you are on a track" of "2 laps if you are on a track". */
const conditionFrom = (tokens: readonly Token[], at: number): Stretch | undefined => {
  const { from, to } = around(tokens, { from: at, to: at + 1 }, endsClause);
  if (at === from || !isConditional(tokens[at])) return undefined;
  return isPlain(tokens.slice(at, to)) ? { from: at, to } : undefined;
};

const isKnown = (token: Token): boolean =>
  token.kind === 'word' &&
  !names.has(token.text) &&
  (harmless.has(token.text) || isEveryday(token.text));

/** No shorthand ("CS", "RWR") and no slip of the pen ("recvery"). */
const isOrdinary = (token: Token): boolean => {
  if (token.kind !== 'word' || names.has(token.text)) return false;
  if (isKnown(token)) return true;
  const near = suggest(token.text);
  return !isCode(token.raw) && !turning.has(token.text) && near?.[0] !== token.text[0];
};

/** Names of sessions, though they are passed over where figures stand beside them. */
const names: ReadonlySet<string> = new Set(
  "fartlek mona yasso billat tabata kenyan michigan deek's quarters pyramid ladder".split(' '),
);

const isCode = (raw: string): boolean =>
  raw.length < 4 || (raw.length < 5 && raw === raw.toUpperCase());

/** "on flat terrain", "in Meanwood Park", "with a parachute": where the reps are, and with what. */
const phraseAround = (tokens: readonly Token[], at: number): Stretch | undefined => {
  let from = at;
  while (at - from < mostBefore && !isLeading(tokens[from]) && isPhraseWord(tokens[from]))
    from -= 1;
  if (!isLeading(tokens[from]) || isLength(tokens[from - 1])) return undefined;
  let to = from + 1;
  if (isOf(companies, tokens[to]) && at <= to) return { from, to: to + 1 };
  while (to - from <= mostOfPhrase && !isLeading(tokens[to]) && isPhraseWord(tokens[to])) to += 1;
  if (to <= at || to === from + 1 || isFigure(tokens[to])) return undefined;
  const inside = tokens.slice(from + 1, to);
  if (isPaceSlot(tokens[from]) && !isNamed(inside)) return undefined;
  const named = naming.has(wordOf(tokens[from])) && inside.every(isName) && endsClause(tokens, to);
  const proved = named || placing.has(wordOf(tokens[from])) || inside.some(isKnown);
  return proved ? { from, to } : undefined;
};

const wordOf = (token: Token | undefined): string => (token?.kind === 'word' ? token.text : '');
const placing: ReadonlySet<string> = new Set(
  'on in at near along around behind through across over beside'.split(' '),
);

/** "with Sumo", "back to Hoboken": with whom and where, where the clause ends with it. */
const naming: ReadonlySet<string> = new Set(['with', 'to', 'from']);
const isName = (token: Token): boolean =>
  token.kind === 'word' && /^\p{Lu}\p{Ll}{2,}$/u.test(token.raw);

const mostBefore = 4;
const mostOfPhrase = 5;

const leading: ReadonlySet<string> = new Set(
  'on in at near along around behind through across over from by with w for during into beside to'.split(
    ' ',
  ),
);
const paceSlots: ReadonlySet<string> = new Set(['at', 'in']);
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'your', 'my']);

/** With whom one runs, behind "in". */
export const companies: ReadonlySet<string> = new Set(
  'groups pairs teams twos threes packs lanes'.split(' '),
);

const isOf = (set: ReadonlySet<string>, token: Token | undefined): boolean =>
  token?.kind === 'word' && set.has(token.text);
const isLeading = (token: Token | undefined): boolean => isOf(leading, token);
const isPaceSlot = (token: Token | undefined): boolean => isOf(paceSlots, token);

const isPhraseWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isOf(articles, token) || (isOrdinary(token) && !isOf(wholes, token) && saysNothing([token])));

/** "on all of it", "for each of these" say of which reps. */
const wholes: ReadonlySet<string> = new Set('all both each any them it those these'.split(' '));

/** Behind "at" and "in" a pace may stand: a name, an article or company says that it is none. */
const isNamed = (inside: readonly Token[]): boolean =>
  isOf(articles, inside[0]) ||
  isOf(companies, inside[0]) ||
  inside.every((token) => token.kind === 'word' && token.raw[0] !== token.text[0]);

/** The word behind it may be what it counts: "6 on hills". A rep of so many metres needs none. */
const isLength = (token: Token | undefined): boolean =>
  token?.kind === 'number' && (token.value < 60 || token.value % 50 !== 0);

const isFigure = (token: Token | undefined): boolean =>
  token?.kind === 'number' || token?.kind === 'clock';
