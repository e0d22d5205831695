import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatWorkout,
  mostTokens,
  parseWorkout,
} from '../../../src/domain/workout/notation/notation.ts';
import { scan } from '../../../src/domain/workout/notation/scan/scanner.ts';
import { anyWorkout } from './arbitrary-workout.ts';

const runs = Number(process.env.ROUND_TRIP_RUNS ?? 2000);

describe('formatWorkout', () => {
  it(
    'prints every workout that fits one text so that parseWorkout reads the same one back',
    () => {
      fc.assert(
        fc.property(anyWorkout, (workout) => {
          const text = formatWorkout(workout);
          fc.pre(scan(text).length <= mostTokens);
          const read = parseWorkout(text);
          expect(read.ok && read.value.workout, text).toStrictEqual(workout);
        }),
        { numRuns: runs },
      );
    },
    60_000 + runs * 20,
  );

  it.each(['4x30s, 30s rest then 15s, 15s rest', '400, 102 min-3 min rest + open'])(
    'reads back %s',
    (text) => {
      const read = parseWorkout(text);
      expect(read.ok && formatWorkout(read.value.workout)).toBe(text);
    },
  );

  it('keeps a label that looks like the names of groups', () => {
    const text = '2x(400 "A) fast B) slow", 60s rest) + easy 10 min';
    const read = parseWorkout(text);
    expect(read.ok && formatWorkout(read.value.workout)).toContain('"A) fast B) slow"');
  });
});
