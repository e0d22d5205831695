import type { Quantity } from '../../../pace/target.ts';
import { attempt, type Cursor, isGlued, isSign, peek, takeSign, takeWord } from './cursor.ts';
import { unitAt } from './units.ts';

export type Seconds = { readonly ms: Quantity; readonly unit: boolean };

/** `15`, `15-20 s`, `:05`, and the canonical `-3s to 5s`. */
export const readSeconds = (cursor: Cursor): Seconds | undefined => {
  const first = readSigned(cursor);
  if (!first) return undefined;
  const second = attempt(cursor, (c) =>
    takeWord(c, 'to') || takeSign(c, '-') ? readSigned(c) : undefined,
  );
  if (!second) return first;
  return { ms: { from: Number(first.ms), to: Number(second.ms) }, unit: second.unit };
};

const readSigned = (cursor: Cursor): Seconds | undefined => {
  const minus = isSign(cursor, '-') && isGlued(cursor, 1) && takeSign(cursor, '-');
  const token = peek(cursor);
  const ms =
    token?.kind === 'clock' ? token.ms : token?.kind === 'number' ? token.value * 1000 : undefined;
  if (ms === undefined) return undefined;
  cursor.at += 1;
  const unit = unitAt(cursor);
  const seconds = unit === 'sec' || unit === 's';
  if (seconds) cursor.at += 1;
  else if (unit !== undefined && token?.kind === 'number') return undefined;
  return { ms: rounded(minus ? -ms : ms), unit: seconds || token?.kind === 'clock' };
};

const rounded = (ms: number): number => Math.round(ms) + 0;
const each = (ms: Quantity, change: (value: number) => number): Quantity =>
  typeof ms === 'number' ? change(ms) : { from: change(ms.from), to: change(ms.to) };
export const negative = (ms: Quantity): Quantity => each(ms, (value) => (value === 0 ? 0 : -value));
export const scaled = (ms: Quantity, by: number): Quantity =>
  each(ms, (value) => rounded(value * by));
export const largest = (ms: Quantity): number =>
  typeof ms === 'number' ? ms : Math.max(Math.abs(ms.from), Math.abs(ms.to));
