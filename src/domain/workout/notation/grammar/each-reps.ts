import { type Cursor, isSign, isWord, skipWords, takeSign, takeWord } from './cursor.ts';
import { repNouns } from './rest-words.ts';
import type { Rule } from './rule.ts';
import { readMarkedTarget } from './targets.ts';

/** "Aim to do each rep at 5K pace", "each rep should be at 10K pace", "all reps in 3:20": of all that stand before it. */
export const eachRep: Rule = (cursor, before) => {
  if (before && before.kind !== 'join' && before.kind !== 'heading') return undefined;
  const aims = takeWord(cursor, aiming);
  if (aims) {
    takeWord(cursor, 'to');
    if (!takeWord(cursor, doing)) return undefined;
  }
  if (!takeReps(cursor)) return undefined;
  skipWords(cursor, being);
  const whole = isWord(cursor, 'in');
  if (!takeSign(cursor, '@') && !takeWord(cursor, 'at') && !takeWord(cursor, 'in'))
    return undefined;
  const aim = readMarkedTarget(cursor, whole);
  if (!aim || (aim.kind !== 'fixed' && aim.kind !== 'between' && aim.kind !== 'time'))
    return undefined;
  return { kind: 'target', aim, marked: true, all: true };
};

/** "each rep", "all of the reps", "every interval"; not "each 400", which may be some of them. */
const takeReps = (cursor: Cursor): boolean => {
  if (!takeWord(cursor, all)) return false;
  takeWord(cursor, 'of');
  takeWord(cursor, 'the') || takeWord(cursor, 'these') || takeWord(cursor, 'your');
  if (isWord(cursor, 'one') && isSign(cursor, '@', 1)) return takeWord(cursor, 'one');
  return takeWord(cursor, named);
};

const aiming: ReadonlySet<string> = new Set('aim aiming try trying look looking'.split(' '));
const doing: ReadonlySet<string> = new Set('do run keep complete hit finish hold make'.split(' '));
const all: ReadonlySet<string> = new Set(['each', 'every', 'all']);
const being: ReadonlySet<string> = new Set('should must to be is are run done being'.split(' '));
/** Not "each hill" or "each mile", which name some reps of a mixed session. */
const named: ReadonlySet<string> = new Set(
  [...repNouns].filter((noun) => /^(rep|int|eff|one)/.test(noun)),
);
