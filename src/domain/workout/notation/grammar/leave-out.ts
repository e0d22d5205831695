import type { NotationError } from '../note.ts';
import type { Span, Token } from '../scan/token.ts';
import { harmless } from './harmless.ts';
import { companies, plainPieceAround } from './plain-pieces.ts';
import { surfacesAround } from './surfaces.ts';
import { saysNothing } from './talk.ts';
import { turning } from './turning.ts';
import { isTimeUnit, unitAt } from './units.ts';

/** What remains of a text when words that say nothing about the running are taken out, and what they were. */
export type Remains = { readonly tokens: readonly Token[]; readonly left: readonly Span[] };

/** Text of which more than this share would go was not understood at all. */
const mostLeft = 0.4;

/**
 * Takes out what `errors` could not read where that is plain language ("51 low average", "a not too steep
 * hill", a bracket without figures). Undefined where anything else stands among them: a slip of the pen,
 * a word that turns the meaning of others, a length, a pace.
 */
export const leaveOut = (remains: Remains, errors: readonly NotationError[]): Remains | undefined =>
  leaveOutBy(remains, errors, () => undefined);

/** The same, and whole phrases, clauses and brackets of which not each word is known. */
export const leaveOutPieces = (
  remains: Remains,
  errors: readonly NotationError[],
): Remains | undefined => leaveOutBy(remains, errors, plainPieceAround);

type Pieces = (tokens: readonly Token[], at: number) => readonly number[] | undefined;

const leaveOutBy = (
  { tokens, left }: Remains,
  errors: readonly NotationError[],
  pieceAround: Pieces,
): Remains | undefined => {
  const gone = new Set<number>();
  const whole = new Set<number>();
  for (const { start } of errors) {
    const at = tokens.findIndex((token) => token.start === start);
    // "3 sets (everyone else ran 4) of 2x800": without the brackets it reads.
    const before = tokens[at - 1];
    if (isOf(tokens[at]) && before && isSign(before, ')')) continue;
    if (gone.has(at)) continue;
    const piece = surfacesAround(tokens, at) ?? pieceAround(tokens, at);
    const places = piece ?? bracketAround(tokens, at) ?? wordAt(tokens, at);
    if (!places) return undefined;
    for (const place of places) gone.add(place);
    for (const place of piece ?? []) whole.add(place);
  }
  const loose = [...gone].filter((at) => !whole.has(at) && !isInAside(tokens, at)).length;
  if (gone.size === 0 || loose > tokens.length * mostLeft) return undefined;
  if (joinsFigures(tokens, gone)) return undefined;
  const spans = tokens.filter((_, at) => gone.has(at)).map(({ start, end }) => ({ start, end }));
  return { tokens: tokens.filter((_, at) => !gone.has(at)), left: joined([...left, ...spans]) };
};

/** "20 min of continuous 30 s": without the words it would be twenty minutes and a half. */
const joinsFigures = (tokens: readonly Token[], gone: ReadonlySet<number>): boolean =>
  [...gone].some((at) => {
    if (gone.has(at - 1)) return false;
    let end = at;
    while (gone.has(end)) end += 1;
    const next = tokens[end];
    const figure = next?.kind === 'number' || next?.kind === 'clock';
    return figure && isTimeUnit(unitAt({ tokens, at: at - 1 }));
  });

/**
 * The word there; or the one behind an "at" whose pace it hides ("at our target race pace"), and all of
 * "on muddy grass" where nothing follows it.
 */
const wordAt = (tokens: readonly Token[], at: number): readonly number[] | undefined => {
  const token = tokens[at];
  const follows = tokens[at + 1];
  // "4 of 6x400" counts.
  if (token?.kind === 'word' && token.text === 'of' && follows?.kind === 'number') return undefined;
  // "12x400 - 3 groups": the figure would stay behind.
  const before = tokens[at - 1];
  if (token?.kind === 'word' && counted.has(token.text) && before?.kind === 'number')
    return undefined;
  if (isNumbered(token)) return numberedAt(tokens, at);
  if (isHarmless(token)) return [at];
  const road = roadAt(tokens, at);
  if (road) return road;
  const leads = token?.kind === 'sign' ? token.text === '@' : isLeading(token);
  if (!leads || !isHarmless(tokens[at + 1])) return undefined;
  const next = tokens.findIndex((each, i) => i > at && !isHarmless(each));
  const end = next < 0 ? tokens.length : next;
  // "in groups do 6-8 400s": without the words between it would be the time.
  const figure = tokens[end]?.kind === 'number' || tokens[end]?.kind === 'clock';
  if (figure && tokens.slice(at + 1, end).some(isCompany)) return undefined;
  const isPlace = token?.kind === 'word' && token.text === 'on' && endsClause(tokens[end]);
  return Array.from({ length: end - at - (isPlace ? 0 : 1) }, (_, i) => end - 1 - i);
};

const counted: ReadonlySet<string> = new Set(
  `group groups team teams lane lanes pairs partners athletes runners people guys girls boys lads ladies weeks week
  bends straights circuits loops trails paths fields courses sessions workouts`.split(/\s+/),
);

const isCompany = (token: Token): boolean => token.kind === 'word' && companies.has(token.text);

const isNumbered = (token: Token | undefined): boolean =>
  token?.kind === 'word' && numbered.has(token.text);

/** Nouns that a number names one of. */
const numbered: ReadonlySet<string> = new Set(
  'lane lanes week field pitch bend loop circuit course garmin team group'.split(' '),
);

/** "lane 3", "lanes 2-4": the number goes with its word, unless something is counted or measured by it. */
const numberedAt = (tokens: readonly Token[], at: number): readonly number[] | undefined => {
  if (tokens[at + 1]?.kind !== 'number') return [at];
  const range = tokens[at + 2]?.kind === 'sign' && tokens[at + 3]?.kind === 'number';
  const last = range && isDash(tokens[at + 2]) ? at + 3 : at + 1;
  if (!endsClause(tokens[last + 1])) return undefined;
  return Array.from({ length: last - at + 1 }, (_, i) => at + i);
};

const isDash = (token: Token | undefined): boolean => token?.kind === 'sign' && token.text === '-';

/** "Vanner Rd 800m": the name of a road in capitals, and the word that says that it is one. */
const roadAt = (tokens: readonly Token[], at: number): readonly number[] | undefined => {
  if (isRoad(tokens[at]) && isName(tokens[at - 1])) return [at];
  let end = at;
  while (end - at < 3 && isName(tokens[end]) && !isRoad(tokens[end])) end += 1;
  if (end === at || !isRoad(tokens[end])) return undefined;
  return Array.from({ length: end - at + 1 }, (_, i) => at + i);
};

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.raw[0] !== token.text[0] && !turning.has(token.text);

const isRoad = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isName(token) && roads.has(token.text);

const roads: ReadonlySet<string> = new Set(
  'rd road st street cl close ln lane ave avenue dr drive way park common green'.split(' '),
);

const isOf = (token: Token | undefined): boolean => token?.kind === 'word' && token.text === 'of';

const endsClause = (token: Token | undefined): boolean =>
  !token || token.kind === 'newline' || (token.kind === 'sign' && ends.has(token.text));

const ends: ReadonlySet<string> = new Set([',', '.', ';', ')', '!']);

const isHarmless = (token: Token | undefined): boolean =>
  token?.kind === 'word' && harmless.has(token.text);

const leading: ReadonlySet<string> = new Set(['at', 'in', 'on', 'from', 'with']);

const isLeading = (token: Token | undefined): boolean =>
  token?.kind === 'word' && leading.has(token.text);

/** The whole bracket around `at`, if it holds words only and none of them tells anything. */
const bracketAround = (tokens: readonly Token[], at: number): readonly number[] | undefined => {
  const opens = tokens.findLastIndex((token, i) => i < at && isSign(token, '('));
  const closes = tokens.findIndex((token, i) => i > at && isSign(token, ')'));
  if (at < 0 || opens < 0 || closes < 0) return undefined;
  const inside = tokens.slice(opens + 1, closes);
  if (!inside.some((_, i) => i === at - opens - 1) || inside.some((token) => isSign(token, ')')))
    return undefined;
  if (!saysNothing(inside) && !isOfOthers(inside) && !isReport(inside)) return undefined;
  return Array.from({ length: closes - opens + 1 }, (_, i) => opens + i);
};

/** "(Covered 5.8km in the 20 minutes)": what came of it, which nobody can be told to run. */
const isReport = ([first]: readonly Token[]): boolean =>
  first?.kind === 'word' && past.has(first.text);

const past: ReadonlySet<string> = new Set(
  'covered averaged finished completed clocked managed ended hit did was were went took ran felt came'.split(
    ' ',
  ),
);

/** "(for me, everyone else ran 4 sets)": what others did, figures and all. */
const isOfOthers = (inside: readonly Token[]): boolean =>
  inside.some((token) => token.kind === 'word' && others.has(token.text)) || isForGroup(inside);

/** "(x5 for endurance group)": another group's, whatever it is. */
const isForGroup = (inside: readonly Token[]): boolean => {
  const at = inside.findIndex((token) => token.kind === 'word' && token.text === 'for');
  const last = inside.at(-1);
  return at >= 0 && inside.length - at <= 5 && last?.kind === 'word' && groups.has(last.text);
};

const groups: ReadonlySet<string> = new Set(
  'group groups squad team runners athletes juniors seniors beginners women men girls boys ladies'.split(
    ' ',
  ),
);

/** In brackets however long: "(for me, everyone else ran 4 sets)". */
const isInAside = (tokens: readonly Token[], at: number): boolean => {
  const opens = tokens.findLastIndex((token, i) => i <= at && isSign(token, '('));
  const closes = tokens.findIndex((token, i) => i >= opens && isSign(token, ')'));
  const inside = tokens.slice(opens + 1, closes);
  return opens >= 0 && closes >= at && (isOfOthers(inside) || isReport(inside));
};

const others: ReadonlySet<string> = new Set(['else', 'teammates']);

const isSign = (token: Token, text: string): boolean =>
  token.kind === 'sign' && token.text === text;

/** Neighbours with nothing but a space between them become one. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start <= last.end + 1) all[all.length - 1] = { ...last, end: span.end };
    else all.push(span);
  }
  return all;
};
