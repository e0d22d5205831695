import type { Token } from '../scan/token.ts';
import type { Cursor } from './cursor.ts';

type Read<T> = (cursor: Cursor) => T | undefined;
type Answer<T> = { readonly found: T | undefined; readonly end: number };

/**
 * For a reader that many rules ask at the same place, and that looks at nothing but the tokens: it answers
 * once for each place. What it found is shared, so that nobody may change it.
 */
export const remember = <T>(read: Read<T>): Read<T> => {
  const books = new WeakMap<readonly Token[], (Answer<T> | undefined)[]>();
  const bookOf = (tokens: readonly Token[]): (Answer<T> | undefined)[] => {
    const known = books.get(tokens);
    if (known) return known;
    const book: (Answer<T> | undefined)[] = [];
    books.set(tokens, book);
    return book;
  };
  return (cursor) => {
    const book = bookOf(cursor.tokens);
    const from = cursor.at;
    const known = book[from];
    if (known) {
      cursor.at = known.end;
      return known.found;
    }
    const found = read(cursor);
    if (found === undefined) cursor.at = from;
    book[from] = { found, end: cursor.at };
    return found;
  };
};
