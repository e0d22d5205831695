import type { Span, Token } from '../scan/token.ts';

/** A place among the tokens. Rules move `at` forward when they read something, and leave it when not. */
export type Cursor = { readonly tokens: readonly Token[]; at: number };

type Words = ReadonlySet<string> | ReadonlyMap<string, unknown>;

export const peek = (cursor: Cursor, ahead = 0): Token | undefined =>
  cursor.tokens[cursor.at + ahead];

/** The word here in lower case, or undefined. */
export const wordAt = (cursor: Cursor, ahead = 0): string | undefined => {
  const token = peek(cursor, ahead);
  return token?.kind === 'word' ? token.text : undefined;
};

export const isWord = (cursor: Cursor, words: Words | string, ahead = 0): boolean => {
  const word = wordAt(cursor, ahead);
  if (word === undefined) return false;
  return typeof words === 'string' ? word === words : words.has(word);
};

export const isSign = (cursor: Cursor, sign: string, ahead = 0): boolean => {
  const token = peek(cursor, ahead);
  return token?.kind === 'sign' && token.text === sign;
};

/** No white space before the token here. */
export const isGlued = (cursor: Cursor, ahead = 0): boolean =>
  peek(cursor, ahead)?.spaced === false;

export const takeWord = (cursor: Cursor, words: Words | string): boolean => {
  if (!isWord(cursor, words)) return false;
  cursor.at += 1;
  return true;
};

export const takeSign = (cursor: Cursor, sign: string): boolean => {
  if (!isSign(cursor, sign)) return false;
  cursor.at += 1;
  return true;
};

/** Steps over any number of these words. */
export const skipWords = (cursor: Cursor, words: Words): void => {
  while (isWord(cursor, words)) cursor.at += 1;
};

/** The words of `phrase` one after another. */
export const takePhrase = (cursor: Cursor, ...phrase: readonly string[]): boolean => {
  for (let ahead = 0; ahead < phrase.length; ahead += 1)
    if (wordAt(cursor, ahead) !== phrase[ahead]) return false;
  cursor.at += phrase.length;
  return true;
};

/** From the token at `from` to the last one read. */
export const spanFrom = (cursor: Cursor, from: number): Span => {
  const first = cursor.tokens[from];
  const last = cursor.tokens[Math.max(from, cursor.at - 1)];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
};

/** Runs a rule; where it finds nothing, the cursor stands where it stood. */
export const attempt = <T>(
  cursor: Cursor,
  rule: (cursor: Cursor) => T | undefined,
): T | undefined => {
  const before = cursor.at;
  const found = rule(cursor);
  if (found === undefined) cursor.at = before;
  return found;
};
