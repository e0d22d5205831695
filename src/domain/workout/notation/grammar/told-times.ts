import { attempt, type Cursor, takeSign, takeWord } from './cursor.ts';
import type { Body, Rule } from './rule.ts';
import { readTimeTarget } from './time-targets.ts';

/** "avg 63", "averaging 3:10" behind reps: the time of each. */
export const averaged: Rule = (cursor, before) => {
  const joined = before?.kind === 'join' && (before.by === '-' || before.by === ',');
  const follows = before?.kind === 'run' || before?.kind === 'group';
  if (!follows && !joined) return undefined;
  const behind = attempt(cursor, readBefore);
  if (behind) return behind;
  if (!follows) return undefined;
  if (!takeWord(cursor, averages)) return undefined;
  takeWord(cursor, 'of') || takeSign(cursor, ':') || takeSign(cursor, '=');
  const aim = readTimeTarget(cursor, true, false);
  return aim && { kind: 'target', aim, marked: true };
};

/** The "34 avg" of "10x200 - 34 avg". */
const readBefore = (cursor: Cursor): Body | undefined => {
  const aim = readTimeTarget(cursor, true, false);
  if (!aim || !takeWord(cursor, averages)) return undefined;
  return { kind: 'target', aim, marked: true };
};

/** "to hit 3:20", "trying to hit 6:25, 6:20, 6:15": the times of the reps. */
export const hit: Rule = (cursor) => {
  takeWord(cursor, 'to');
  if (!takeWord(cursor, 'hit')) return undefined;
  const aim = readTimeTarget(cursor, true, true);
  return aim && { kind: 'target', aim, marked: true };
};

const averages: ReadonlySet<string> = new Set(['avg', 'ave', 'average', 'averaging']);
