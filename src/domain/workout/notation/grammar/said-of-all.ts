import { type Cursor, isWord } from './cursor.ts';
import type { Body } from './rule.ts';

/** "all with 400 jog", "all off a minute": the recovery that follows is that of whatever stands before it. */
export const saidOfAll = (cursor: Cursor): Body | undefined => {
  if (!isWord(cursor, 'all') || !isWord(cursor, withRest, 1)) return undefined;
  cursor.at += 1;
  return { kind: 'scope', scope: { kind: 'rep', all: true }, ahead: true };
};

const withRest: ReadonlySet<string> = new Set(['with', 'w', 'off']);
