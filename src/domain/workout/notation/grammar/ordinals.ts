import { attempt, type Cursor, isGlued, isWord, peek, wordAt } from './cursor.ts';

const words: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth`
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);
const endings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** `third`, `4th`. */
export const readOrdinal = (cursor: Cursor): number | undefined =>
  attempt(cursor, (c) => {
    const named = words.get(wordAt(c) ?? '');
    if (named !== undefined) {
      c.at += 1;
      return named;
    }
    const token = peek(c);
    if (token?.kind !== 'number' || !isWord(c, endings, 1) || !isGlued(c, 1)) return undefined;
    if (!Number.isInteger(token.value) || token.value < 1) return undefined;
    c.at += 2;
    return token.value;
  });
