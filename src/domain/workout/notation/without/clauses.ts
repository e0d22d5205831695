import type { Token } from '../scan/token.ts';

/** Places in a row of tokens: from `from` up to, but not with, `to`. */
export type Stretch = { readonly from: number; readonly to: number };

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const closers: ReadonlySet<string> = new Set(Object.values(closing));
const clauseSigns: ReadonlySet<string> = new Set([',', ';', '.', '!', '?', '+']);
const sentenceSigns: ReadonlySet<string> = new Set([';', '.', '!', '?']);

const textOf = (token: Token | undefined): string => (token?.kind === 'sign' ? token.text : '');

const isNewline = (token: Token | undefined): boolean => token?.kind === 'newline';

export const isBracket = (token: Token | undefined): boolean =>
  closers.has(textOf(token)) || Object.hasOwn(closing, textOf(token));

/** What stands behind a dash with a space on both sides is said of what stands before it, and can go without it. */
export const isDash = (tokens: readonly Token[], at: number): boolean => {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isRange = before?.kind === 'number' && after?.kind === 'number';
  return textOf(dash) === '-' && dash?.spaced === true && after?.spaced === true && !isRange;
};

export const endsLine = (tokens: readonly Token[], at: number): boolean => isNewline(tokens[at]);

export const endsSentence = (tokens: readonly Token[], at: number): boolean =>
  isNewline(tokens[at]) || sentenceSigns.has(textOf(tokens[at])) || isBracket(tokens[at]);

export const endsClause = (tokens: readonly Token[], at: number): boolean =>
  endsSentence(tokens, at) || (clauseSigns.has(textOf(tokens[at])) && !isInList(tokens, at));

/** The signs of "6,5,4,3,2,1 minutes" and "the 4+2" part no clauses. */
const isInList = (tokens: readonly Token[], at: number): boolean => {
  const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const figures = before?.kind === 'number' && after?.kind === 'number';
  const joins = textOf(sign) === ',' || textOf(sign) === '+';
  return figures && joins && !sign?.spaced && !after.spaced;
};

/** How much a sign parts: of two that come together where words are gone the weaker goes too. */
export const strengthOf = (token: Token | undefined): number => {
  if (isNewline(token)) return 3;
  return sentenceSigns.has(textOf(token)) ? 2 : 1;
};

type Ends = (tokens: readonly Token[], at: number) => boolean;

/** The stretch around `inner` up to the nearest places where `ends` says so. */
export const around = (tokens: readonly Token[], inner: Stretch, ends: Ends): Stretch => {
  let { from, to } = inner;
  while (from > 0 && !ends(tokens, from - 1) && !isDash(tokens, from - 1)) from -= 1;
  while (to < tokens.length && !ends(tokens, to)) to += 1;
  return { from, to };
};

/** The bracket that `inner` stands in, its signs included. */
export const bracketAround = (tokens: readonly Token[], inner: Stretch): Stretch | undefined => {
  let depth = 0;
  let from = inner.from - 1;
  for (; from >= 0; from -= 1) {
    const sign = textOf(tokens[from]);
    if (closers.has(sign)) depth += 1;
    else if (Object.hasOwn(closing, sign) && depth === 0) break;
    else if (Object.hasOwn(closing, sign)) depth -= 1;
  }
  if (from < 0) return undefined;
  for (let to = inner.to; to < tokens.length; to += 1) {
    const sign = textOf(tokens[to]);
    if (Object.hasOwn(closing, sign)) depth += 1;
    else if (closers.has(sign) && depth === 0)
      return sign === closing[textOf(tokens[from])] ? { from, to: to + 1 } : undefined;
    else if (closers.has(sign)) depth -= 1;
  }
  return undefined;
};
