import type { NotationError } from '../note.ts';
import type { Span, Token } from '../scan/token.ts';
import { harmless } from './harmless.ts';
import { saysNothing } from './talk.ts';

/** What remains of a text when words that say nothing about the running are taken out, and what they were. */
export type Remains = { readonly tokens: readonly Token[]; readonly left: readonly Span[] };

/** Text of which more than this share would go was not understood at all. */
const mostLeft = 0.4;

/**
 * Takes out what `errors` could not read where that is plain language ("51 low average", "a not too steep
 * hill", a bracket without figures). Undefined where anything else stands among them: a slip of the pen,
 * a word that turns the meaning of others, a length, a pace.
 */
export const leaveOut = (
  { tokens, left }: Remains,
  errors: readonly NotationError[],
): Remains | undefined => {
  const gone = new Set<number>();
  for (const { start } of errors) {
    const at = tokens.findIndex((token) => token.start === start);
    const places = bracketAround(tokens, at) ?? wordAt(tokens, at);
    if (!places) return undefined;
    for (const place of places) gone.add(place);
  }
  if (gone.size === 0 || gone.size > tokens.length * mostLeft) return undefined;
  const spans = tokens.filter((_, at) => gone.has(at)).map(({ start, end }) => ({ start, end }));
  return { tokens: tokens.filter((_, at) => !gone.has(at)), left: joined([...left, ...spans]) };
};

/**
 * The word there; or the one behind an "at" whose pace it hides ("at our target race pace"), and all of
 * "on muddy grass" where nothing follows it.
 */
const wordAt = (tokens: readonly Token[], at: number): readonly number[] | undefined => {
  const token = tokens[at];
  const follows = tokens[at + 1];
  // "4 of 6x400" counts.
  if (token?.kind === 'word' && token.text === 'of' && follows?.kind === 'number') return undefined;
  if (isHarmless(token)) return [at];
  const leads = token?.kind === 'sign' ? token.text === '@' : isLeading(token);
  if (!leads || !isHarmless(tokens[at + 1])) return undefined;
  const next = tokens.findIndex((each, i) => i > at && !isHarmless(each));
  const end = next < 0 ? tokens.length : next;
  const isPlace = token?.kind === 'word' && token.text === 'on' && endsClause(tokens[end]);
  return Array.from({ length: end - at - (isPlace ? 0 : 1) }, (_, i) => end - 1 - i);
};

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
  if (!saysNothing(inside)) return undefined;
  return Array.from({ length: closes - opens + 1 }, (_, i) => opens + i);
};

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
