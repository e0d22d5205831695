import { type Cursor, isSign, isWord, takeSign, takeWord } from './cursor.ts';
import { readOrdinal } from './ordinals.ts';
import type { Rule } from './rule.ts';
import { readMarkedTarget } from './targets.ts';

/** "First set at 65, second set at 64 … and last set 58-59 s": a pace for each set. */
export const setPace: Rule = (cursor) => {
  const set = readSet(cursor);
  if (set === undefined) return undefined;
  const whole = isWord(cursor, 'in');
  const marked = takeSign(cursor, '@') || takeWord(cursor, 'at') || takeWord(cursor, 'in');
  if (!marked && isSign(cursor, ':')) cursor.at += 1;
  if (!marked) takeWord(cursor, 'is') || takeWord(cursor, 'are');
  const aim = readMarkedTarget(cursor, whole);
  return aim && { kind: 'target', aim, marked: true, set };
};

/** Which set, counted from 1; the last is 0. */
const readSet = (cursor: Cursor): number | undefined => {
  takeWord(cursor, 'the');
  const last = takeWord(cursor, 'last') || takeWord(cursor, 'final');
  const nth = last ? 0 : takeWord(cursor, 'first') ? 1 : readOrdinal(cursor);
  return nth !== undefined && takeWord(cursor, 'set') ? nth : undefined;
};
