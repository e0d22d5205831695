import { type Cursor, isWord, peek } from './cursor.ts';
import type { Body } from './rule.ts';
import { unitAt } from './units.ts';

/** "all with 400 jog", "all off a minute": the recovery that follows is that of whatever stands before it. */
export const saidOfAll = (cursor: Cursor): Body | undefined => {
  if (!isWord(cursor, 'all') || !isWord(cursor, withRest, 1)) return undefined;
  cursor.at += 1;
  return { kind: 'scope', scope: { kind: 'rep', all: true }, ahead: true };
};

const withRest: ReadonlySet<string> = new Set(['with', 'w', 'off']);

/** "1 min between 600 and 300": of which lengths it is said has no place yet. */
export const isBetweenTwo = (cursor: Cursor): boolean => {
  if (!isWord(cursor, 'between') || peek(cursor, 1)?.kind !== 'number') return false;
  const and = unitAt(cursor, 2) ? 3 : 2;
  return isWord(cursor, 'and', and) && peek(cursor, and + 1)?.kind === 'number';
};
