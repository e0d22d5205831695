import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takeSign,
  takeWord,
} from './cursor.ts';
import { repNouns, restNouns } from './rest-words.ts';
import { unitAt } from './units.ts';

/** The "6, 4, and 3" of "jog 200 after the 6, 4, and 3": reps by their hundreds of metres. */
export const readRowOfHundreds = (cursor: Cursor): readonly number[] | undefined => {
  if (!isWord(cursor, 'the', -1)) return undefined;
  const values: number[] = [];
  for (;;) {
    const token = peek(cursor);
    if (token?.kind !== 'number' || !Number.isInteger(token.value)) return undefined;
    if (token.value < 1 || token.value > 16 || unitAt(cursor, 1) !== undefined) return undefined;
    values.push(token.value * 100);
    cursor.at += 1;
    const comma = isSign(cursor, ',') && (isWord(cursor, 'and', 1) || isSmall(cursor, 1));
    if (comma) takeSign(cursor, ',');
    const and = isWord(cursor, 'and') && isSmall(cursor, 1) && takeWord(cursor, 'and');
    if (!comma && !and) return values.length > 1 && falls(values) ? values : undefined;
  }
};

const isSmall = (cursor: Cursor, ahead: number): boolean => {
  const token = peek(cursor, ahead);
  return token?.kind === 'number' && token.value <= 16 && unitAt(cursor, ahead + 1) === undefined;
};

/** Reps by their number are named upwards. */
const falls = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value < (values[at - 1] ?? 0));

/** The 4 of "for the 4s", "after 4's": in hundreds of metres. */
const isHundreds = (cursor: Cursor): boolean => {
  const token = peek(cursor);
  if (token?.kind !== 'number' || !Number.isInteger(token.value) || token.value > 12) return false;
  if (isSign(cursor, "'", 1) && isWord(cursor, 's', 2)) return true;
  return isWord(cursor, 's', 1) && isWord(cursor, 'the', -1);
};

/** The 400 of "after the 400s", the 400 and 800 of "after each 400 and 800". */
export const readValues = (cursor: Cursor): readonly number[] => {
  const row = attempt(cursor, readRowOfHundreds);
  if (row) return row;
  const values: number[] = [];
  for (;;) {
    const token = peek(cursor);
    if (token?.kind !== 'number') return values;
    const unit = unitAt(cursor, 1);
    const size = unit === 'km' ? 1000 : unit === 'mi' ? 1609.344 : isHundreds(cursor) ? 100 : 1;
    if (token.value * size < 50) return values;
    values.push(Math.round(token.value * size * 1000) / 1000);
    cursor.at += 1;
    if (isSign(cursor, "'")) cursor.at += 1;
    if (unitAt(cursor) !== undefined || isWord(cursor, 's')) cursor.at += 1;
    skipWords(cursor, repNouns);
    const next = peek(cursor, 1);
    if (!isWord(cursor, 'and') || next?.kind !== 'number' || next.value < 50) return values;
    if (!isSign(cursor, "'", 2) && unitAt(cursor, 2) !== 's') return values;
    // "after the 400s and 60s rest after the 200s"
    if (isWord(cursor, restNouns, 3)) return values;
    cursor.at += 1;
  }
};
