import { describe, expect, it } from 'vitest';
import { formatWorkout, parseWorkout } from '../../../src/domain/workout/notation/notation.ts';
import { saidBy } from '../../support/reader.ts';

/** Words one slip of the pen away from one of ours are read as that, and the notes say so. */

describe('a slip of the pen', () => {
  it.each([
    ['8 x 800 wiht 400 jog recvoery', '8x800, 400 jog', ['wiht', 'recvoery']],
    ['6 x 400 with 2 minuets recovry', '6x400, 2 min rest', ['minuets', 'recovry']],
    ['10 x 1 min hrad, 1 min esay', '10x1 min @hard, 1 min easy rest', ['hrad', 'esay']],
    ['tempo 20 min at threshhold', '20 min @T', ['threshhold']],
  ])('in %s is read past, and said', (text, reads, words) => {
    const result = parseWorkout(text);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(formatWorkout(result.value.workout)).toBe(reads);
    const said = result.value.notes.map(saidBy);
    for (const word of words)
      expect(said.filter((note) => note.startsWith(`“${word}” is read as “`))).toHaveLength(1);
  });

  it.each(['6x400 at the wall with 90s', '6x800 with the second faster', '4x400 next bank'])(
    'is not seen in %s, whose words are words of their own',
    (text) => {
      expect(parseWorkout(text).ok).toBe(false);
    },
  );
});
