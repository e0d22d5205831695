import type { Quantity } from '../../../pace/target.ts';
import { type Cursor, isGlued, isSign, peek } from './cursor.ts';

const most = 20;

/** The 2 of `2 (400, 300, 200)`: at the head of a clause, before brackets that hold a list. */
export const countsBracket = (cursor: Cursor, count: Quantity): boolean => {
  const [least, largest] = typeof count === 'number' ? [count, count] : [count.from, count.to];
  if (least < 2 || largest > most || !isSign(cursor, '(')) return false;
  if (!isHead(cursor, typeof count === 'number' ? -2 : -4)) return false;
  // "4(4 min/2 min)"
  if (isGlued(cursor)) return figuresInside(cursor) > 1;
  for (let ahead = 1; ahead < 40; ahead += 1) {
    const token = peek(cursor, ahead);
    if (!token || token.kind === 'newline' || isSign(cursor, ')', ahead)) return false;
    const parts = isSign(cursor, ',', ahead) || isSign(cursor, '+', ahead);
    if (parts) return peek(cursor, 1)?.kind === 'number';
  }
  return false;
};

/** Before the count stands nothing, or what parts one thing from another. */
const isHead = (cursor: Cursor, ahead: number): boolean => {
  const before = peek(cursor, ahead);
  if (!before || before.kind === 'newline') return true;
  return before.kind === 'sign' && ['+', ',', ';', '.', ':'].includes(before.text);
};

const figuresInside = (cursor: Cursor): number => {
  let figures = 0;
  for (let ahead = 1; ahead < 40; ahead += 1) {
    const token = peek(cursor, ahead);
    if (!token || token.kind === 'newline' || isSign(cursor, '(', ahead)) return 0;
    if (isSign(cursor, ')', ahead)) return figures;
    if (token.kind === 'number' || token.kind === 'clock') figures += 1;
  }
  return 0;
};
