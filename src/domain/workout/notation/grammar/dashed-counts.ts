import { type Cursor, isGlued, isSign, isWord, peek } from './cursor.ts';

/** The 4 of `4-1200's`, `6-800s`: with a plural behind it the dash is no range. */
export const readDashed = (cursor: Cursor): number | undefined => {
  const [count, length, before] = [peek(cursor), peek(cursor, 2), peek(cursor, -1)];
  if (count?.kind !== 'number' || !Number.isInteger(count.value)) return undefined;
  if (count.value < 2 || count.value > 40 || !isSign(cursor, '-', 1)) return undefined;
  if (!isGlued(cursor, 1) || !isGlued(cursor, 2)) return undefined;
  if (length?.kind !== 'number' || length.value < Math.max(200, count.value * 10)) return undefined;
  const linked = before?.kind === 'sign' && '-/×'.includes(before.text) && !count.spaced;
  if (linked || before?.kind === 'number') return undefined;
  const quoted = isSign(cursor, "'", 3) && isGlued(cursor, 3) ? 1 : 0;
  const plural = isWord(cursor, 's', 3 + quoted) && isGlued(cursor, 3 + quoted);
  if (!plural || isSign(cursor, '-', 4 + quoted)) return undefined;
  cursor.at += 2;
  return count.value;
};
