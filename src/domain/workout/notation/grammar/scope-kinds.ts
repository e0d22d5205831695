import { type Cursor, isWord, peek, wordAt } from './cursor.ts';
import type { Scope } from './scope.ts';
import { isTimeUnit, unitAt } from './units.ts';

/** The "set" of "3 min set rec" and "set recovery: 3 min", the "rep" of "rep rest 60s". */
export const readKind = (cursor: Cursor): Scope | undefined => {
  const kind = wordAt(cursor);
  if (!isWord(cursor, kinds) || !isWord(cursor, kindNouns, 1)) return undefined;
  const before = peek(cursor, -1);
  const measured = before?.kind === 'word' ? unitAt(cursor, -1) : before?.kind;
  const behind = measured !== undefined && measured !== 'sign' && measured !== 'newline';
  cursor.at += behind ? 2 : 1;
  return kind?.startsWith('set') ? { kind: 'set' } : { kind: 'rep' };
};

/** The "sets" of "3x(300, 200), 1 min reps, 5 min sets": behind a time in a clause of its own. */
export const readShortKind = (cursor: Cursor): Scope | undefined => {
  const kind = wordAt(cursor);
  if (kind !== 'sets' && kind !== 'reps') return undefined;
  const size = peek(cursor, -1)?.kind === 'clock' ? 1 : isTimeUnit(unitAt(cursor, -1)) ? 2 : 0;
  const before = peek(cursor, -size - 1);
  const opens = before?.kind === 'sign' && ',;/('.includes(before.text);
  if (size === 0 || !(opens || isWord(cursor, 'reps', -size - 1))) return undefined;
  cursor.at += 1;
  if (!endsHere(cursor) && peek(cursor)?.kind !== 'number') return undefined;
  if (kind === 'sets') return { kind: 'set' };
  // "20 min, 5 min reps" are run.
  return [1, 2, 3].some((ahead) => isWord(cursor, 'sets', ahead)) ? { kind: 'rep' } : undefined;
};

const kinds: ReadonlySet<string> = new Set(['set', 'sets', 'rep', 'reps']);
const kindNouns: ReadonlySet<string> = new Set([
  'rec',
  'recovery',
  'recoveries',
  'recov',
  'rest',
  'rests',
  'break',
]);

export const endsHere = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  return !next || next.kind === 'newline' || next.kind === 'sign';
};
