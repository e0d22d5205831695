import { type Cursor, isSign, isWord, peek, skipWords, takeSign, takeWord } from './cursor.ts';
import { repNouns } from './rest-words.ts';
import { unitAt } from './units.ts';

/** The 300 and 150 of "between the 300s and the 150s", "between 300 & 150": two blocks by their reps, m. */
export const readBlocks = (cursor: Cursor): readonly [number, number] | undefined => {
  const first = readSize(cursor);
  if (first === undefined) return undefined;
  if (!takeWord(cursor, 'and') && !takeSign(cursor, '&')) return undefined;
  const second = readSize(cursor);
  return second === undefined || second === first ? undefined : [first, second];
};

const leastM = 50;
const metresPer: Readonly<Record<string, number>> = { km: 1000, mi: 1609.344 };

const readSize = (cursor: Cursor): number | undefined => {
  takeWord(cursor, 'the');
  const token = peek(cursor);
  if (token?.kind !== 'number') {
    const mile = takeWord(cursor, 'mile') || takeWord(cursor, 'miles');
    if (mile) skipWords(cursor, repNouns);
    return mile ? metresPer.mi : undefined;
  }
  cursor.at += 1;
  if (takeSign(cursor, "'")) takeWord(cursor, 's');
  const unit = unitAt(cursor);
  if (unit === 'sec' || unit === 'min' || unit === 'hour' || isSign(cursor, '%')) return undefined;
  if (unit !== undefined) cursor.at += 1;
  // "between 5K and 10K pace" is how fast, and no rest.
  if (isWord(cursor, paces)) return undefined;
  skipWords(cursor, repNouns);
  const metres = Math.round(token.value * (metresPer[unit ?? ''] ?? 1) * 1000) / 1000;
  return metres >= leastM ? metres : undefined;
};

const paces: ReadonlySet<string> = new Set('pace paces effort speed race goal'.split(' '));
