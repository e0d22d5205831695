import { describe, expect, it } from 'vitest';
import { formatWorkout, parseWorkout } from '../../../src/domain/workout/notation/notation.ts';
import { reasonOf, saidBy } from '../../support/reader.ts';

/** What the notes say was left out. */
const leftOut = (text: string): readonly string[] => {
  const read = parseWorkout(text);
  if (!read.ok) return [];
  return read.value.notes
    .filter((note) => saidBy(note).startsWith('Left out'))
    .map(({ start, end }) => text.slice(start, end));
};

describe('plain language that no rule reads', () => {
  it.each([
    [
      '10/7/4 minutes @ 10k pace (inc. Shanganagh parkrun)',
      '10 min @10K + 7 min @10K + 4 min @10K',
      ['(inc. Shanganagh parkrun)'],
    ],
    ['12x300 in 51 average, 90s rest', '12x300 @in 51s, 90s rest', ['average']],
    [
      '6x300 hills on muddy undulating grass, 90s rest',
      '6x300 hill, 90s rest',
      ['on muddy undulating grass'],
    ],
    [
      '4x1500 around Meanwood reservoir at tempo pace with 1 minute rest',
      '4x1500 @T, 1 min rest',
      ['around Meanwood reservoir'],
    ],
    ['3x800 (2 laps if you are on a track)', '3x800', ['if you are on a track']],
    ['in groups do 6-8 400 mtr', '6-8x400', ['in groups']],
    ['4x800 (5 for endurance group), 200 jog', '4x800, 200 jog', ['(5 for endurance group)']],
  ])('is left out of %j, and a note says what', (text, canonical, left) => {
    const read = parseWorkout(text);
    expect(read.ok && formatWorkout(read.value.workout)).toBe(canonical);
    expect(leftOut(text)).toEqual(left);
  });

  it.each([
    ['6x800 jgo 200', 'a slip of the pen'],
    ['6x800 banana @5K', 'a word that is in no list'],
    ['8x400 except the third @5K', 'a word that turns the meaning'],
    ['8x400 @5K (others ran 12 of them), 90s rest', 'a figure in the bracket'],
    ['8x400 (our usual float), 90s rest again slowly', 'words of recovery'],
    ['so nice it was', 'nothing but talk'],
    ['6x800, jog if the recvery is good', 'a slip of the pen in a condition'],
    ['6x800 with the RWR, 90s rest', 'letters that may be shorthand'],
    ['6x800 on all of these hills again', 'a word that says of which reps'],
  ])('does not take %j with it: %s', (text) => {
    expect(parseWorkout(text).ok).toBe(false);
  });

  it('is read up to sixty words in a row; more are no session', () => {
    const talk = (words: number) => `6x800 @5K\n${'we '.repeat(words)}`;
    const reason = (text: string) => {
      const read = parseWorkout(text);
      return read.ok ? '' : read.error.slice(0, 1).map(reasonOf).join();
    };
    expect(reason(talk(61))).toContain('So many words');
    expect(reason(talk(60))).not.toContain('So many words');
  });
});
