import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatWorkout,
  mostTokens,
  parseWorkout,
} from '../../../src/domain/workout/notation/notation.ts';
import { scan } from '../../../src/domain/workout/notation/scan/scanner.ts';
import { rangesIn } from '../../../src/domain/workout/ranges.ts';
import { anyWorkout } from './arbitrary-workout.ts';

const choicesIn = (text: string) => {
  const read = parseWorkout(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return rangesIn(read.value.workout).map(({ kind, text, options }) => ({
    kind,
    text,
    options: options.map((option) => option.text),
    shorthand: options.map(({ workout }) => formatWorkout(workout)),
  }));
};

describe('what a coach leaves open', () => {
  it('is a count, each number of it', () => {
    expect(choicesIn('8-10x400 @5K, 200 jog')).toEqual([
      {
        kind: 'count',
        text: '8-10',
        options: ['8', '9', '10'],
        shorthand: ['8', '9', '10'].map((count) => `${count}x400 @5K, 200 jog`),
      },
    ]);
    expect(choicesIn('4-30x200')[0]?.options).toEqual(['4', '17', '30']);
  });

  it.each([
    [
      '5x1000 @3K-5K, 90s rest',
      'target',
      ['@3K', '@5K'],
      ['5x1000 @3K, 90s rest', '5x1000 @5K, 90s rest'],
    ],
    [
      '5x1000 @3:30-3:40/km',
      'target',
      ['@3:30/km', '@3:40/km'],
      ['5x1000 @3:30/km', '5x1000 @3:40/km'],
    ],
    [
      '6x800 @5K - 15-20s/mi',
      'target',
      ['@5K - 15s/mi', '@5K - 20s/mi'],
      ['6x800 @5K - 15s/mi', '6x800 @5K - 20s/mi'],
    ],
    ['6x400 in 75-72', 'target', ['@in 75s', '@in 72s'], ['6x400 @in 75s', '6x400 @in 72s']],
    [
      '6x3 min @95-100% of 5K',
      'target',
      ['@95% of 5K', '@100% of 5K'],
      ['6x3 min @95% of 5K', '6x3 min @100% of 5K'],
    ],
    [
      '6x800, 200-400 jog',
      'recovery',
      ['200 jog', '400 jog'],
      ['6x800, 200 jog', '6x800, 400 jog'],
    ],
    [
      '6x800, 2-3 min rest',
      'recovery',
      ['2 min rest', '3 min rest'],
      ['6x800, 2 min rest', '6x800, 3 min rest'],
    ],
    ['5x2 to 3 min', 'length', ['2 min', '3 min'], ['5x2 min', '5x3 min']],
    ['6x800 + optional 400', 'optional', ['400'], ['6x800 + 400']],
  ] as const)('%s', (text, kind, options, shorthand) => {
    expect(choicesIn(text)).toMatchObject([{ kind, options, shorthand }]);
  });

  it('is decided once for all places where it is the same', () => {
    const [jog, ...others] = choicesIn('600, 2-3 min jog + 2x(800, 2-3 min jog + 400)');
    expect(others).toEqual([]);
    expect(jog?.shorthand[1]).toBe('600, 3 min jog + 2x(800, 3 min jog + 400)');
  });

  it('is nothing in a workout that leaves nothing open, nor in surges that are drawn', () => {
    expect(choicesIn('6x800 @5K, 200 jog')).toEqual([]);
    expect(choicesIn('fartlek 20 min (surges 30s-2 min, easy 1-3 min) @fast')).toEqual([]);
  });

  it('comes to an end, and each decision is a workout that reads back', () => {
    fc.assert(
      fc.property(anyWorkout, (workout) => {
        // A workout that is too long for one text cannot be written by hand, and is not read back.
        fc.pre(scan(formatWorkout(workout)).length <= mostTokens - 20);
        let [at, rounds] = [workout, 0];
        for (let open = rangesIn(at); open.length > 0 && rounds < 60; open = rangesIn(at)) {
          for (const { workout: other } of open[0]?.options ?? []) {
            const again = parseWorkout(formatWorkout(other));
            expect(again.ok && again.value.workout).toStrictEqual(other);
          }
          at = open[0]?.options.at(-1)?.workout ?? at;
          rounds += 1;
        }
        expect(rangesIn(at)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
