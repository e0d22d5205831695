import { type Cursor, isWord } from './cursor.ts';
import type { RawLengths } from './syntax.ts';

/** "8 reps at 5K pace", "5 speed intervals": how many, and nowhere how long. */
export const isNumberOfReps = (cursor: Cursor, { lengths }: RawLengths): boolean => {
  const small = lengths.every(({ unit, from }) => unit === undefined && from <= 40);
  if (!small) return false;
  return isWord(cursor, reps) || (isWord(cursor, kinds) && isWord(cursor, reps, 1));
};

const reps: ReadonlySet<string> = new Set('reps repeats repetitions intervals efforts'.split(' '));
const kinds: ReadonlySet<string> = new Set(
  'speed hard fast quick tempo threshold short long'.split(' '),
);
