import { type Cursor, isSign, isWord, peek } from './cursor.ts';

/** The S of "40E + 8S", "5E w/ 6S": Daniels' strides, and no seconds. */
export const isLetterS = (cursor: Cursor): boolean => {
  const [token, next, figure] = [peek(cursor), peek(cursor, 1), peek(cursor, -1)];
  if (token?.kind !== 'word' || token.raw !== 'S') return false;
  if (figure?.kind !== 'number' || figure.value < 2 || figure.value > 12) return false;
  const closes = !next || next.kind === 'newline' || (next.kind === 'sign' && ends.has(next.text));
  const added = isSign(cursor, '+', -2) || isSign(cursor, '&', -2) || isWord(cursor, adding, -2);
  return closes && (added || (isSign(cursor, '/', -2) && isWord(cursor, 'w', -3)));
};

const adding: ReadonlySet<string> = new Set(['with', 'and', 'plus', 'w', 'then']);
const ends: ReadonlySet<string> = new Set(['.', ',', ';', ')', '!']);
