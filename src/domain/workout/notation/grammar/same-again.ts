import { attempt, type Cursor, isSign, isWord, skipWords, takeSign, takeWord } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { repNouns } from './rest-words.ts';
import type { RawLength, RawLengths } from './syntax.ts';

const sizes: Readonly<Record<string, number>> = { lap: 400, km: 1000, mi: 1609.344, yd: 0.9144 };

const metresOf = ({ from, unit }: RawLength): number => from * (sizes[unit ?? ''] ?? 1);

/** Steps over the brackets of "1 lap (400m) jog", which say the same distance once more. */
export const skipSame = (cursor: Cursor, { lengths }: RawLengths): boolean =>
  attempt(cursor, (c) => {
    const [first, ...others] = lengths;
    if (!first || others.length > 0 || !takeSign(c, '(')) return undefined;
    const again = readLengths(c)?.lengths ?? [];
    const [second] = again;
    if (!second || again.length > 1 || !takeSign(c, ')')) return undefined;
    return metresOf(first) === metresOf(second) ? true : undefined;
  }) === true;

const marks: ReadonlySet<string> = new Set(['at', 'in', 'still', 'again', 'with', 'run']);
const articles: ReadonlySet<string> = new Set(['the', 'that', 'this', 'your']);
const paces: ReadonlySet<string> = new Set([
  'pace',
  'effort',
  'speed',
  'paces',
  'intensity',
  'target',
]);
const above: ReadonlySet<string> = new Set(['as', 'above', 'before']);

/** "at the same pace", "@ same effort", "still at that pace as above". */
export const takeSamePace = (cursor: Cursor): 'last' | 'first' | undefined => {
  if (!isSign(cursor, '@') && !isWord(cursor, marks) && !isWord(cursor, 'same')) return undefined;
  return attempt(cursor, (c) => {
    skipWords(c, marks);
    takeSign(c, '@');
    const article = isWord(c, articles);
    skipWords(c, articles);
    const same = takeWord(c, 'same') || (article && isWord(c, 'pace') && !isWord(c, 'the', -1));
    if (!same || !takeWord(c, paces)) return undefined;
    // "at the same pace as the first repeat"
    const first = attempt(c, (inner) => {
      if (!takeWord(inner, 'as')) return undefined;
      skipWords(inner, articles);
      if (!takeWord(inner, 'first')) return undefined;
      skipWords(inner, repNouns);
      return true;
    });
    if (first) return 'first';
    skipWords(c, above);
    return 'last';
  });
};
