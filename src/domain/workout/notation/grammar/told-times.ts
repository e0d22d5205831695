import { takeSign, takeWord } from './cursor.ts';
import type { Rule } from './rule.ts';
import { readTimeTarget } from './time-targets.ts';

/** "avg 63", "averaging 3:10" behind reps: the time of each. */
export const averaged: Rule = (cursor, before) => {
  if (before?.kind !== 'run' && before?.kind !== 'group') return undefined;
  if (!takeWord(cursor, averages)) return undefined;
  takeWord(cursor, 'of') || takeSign(cursor, ':') || takeSign(cursor, '=');
  const aim = readTimeTarget(cursor, true, false);
  return aim && { kind: 'target', aim, marked: true };
};

/** "to hit 3:20", "trying to hit 6:25, 6:20, 6:15": the times of the reps. */
export const hit: Rule = (cursor) => {
  takeWord(cursor, 'to');
  if (!takeWord(cursor, 'hit')) return undefined;
  const aim = readTimeTarget(cursor, true, true);
  return aim && { kind: 'target', aim, marked: true };
};

const averages: ReadonlySet<string> = new Set(['avg', 'ave', 'average', 'averaging']);
