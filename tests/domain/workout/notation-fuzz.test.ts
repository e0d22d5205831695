import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import type { Workout } from '../../../src/domain/workout/model.ts';
import { totalsOf } from '../../../src/domain/workout/totals.ts';
import { builtNotation } from '../../support/built-notation.ts';
import { anyText } from './arbitrary-text.ts';

/** A million texts are read several times as fast by the reader as the app has it. */
const { formatWorkout, parseWorkout } = await builtNotation();

/** `npm run test:fuzz` sets a million; two thousand run with every test. */
const runs = Number(process.env.FUZZ_RUNS ?? 2000);

/** A long run says how far it is. */
const progressEvery = 50_000;
let done = 0;
const count = (): void => {
  done += 1;
  if (runs > progressEvery && done % progressEvery === 0)
    process.stderr.write(`${done} of ${runs} texts read\n`);
};

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

const setup = {
  track: { lapM: 400, lane: 1, laneWidthM: 1.22 },
  race: { distanceM: 5000, timeMs: 1_320_000 },
  repStart: 'phone',
} as const;

const checkWorkout = (workout: Workout): void => {
  expect(numbersIn(workout).every(Number.isFinite)).toBe(true);
  const again = parseWorkout(formatWorkout(workout));
  expect(again.ok && again.value.workout).toStrictEqual(workout);
  expect(numbersIn(totalsOf(workout)).every(Number.isFinite)).toBe(true);
  const plan = planSession(workout, setup);
  if (plan.ok) expect(numbersIn(plan.value).every(Number.isFinite)).toBe(true);
};

describe('parseWorkout, given anything', () => {
  it(
    'answers with a workout that prints, plans and reads back, or with places in the text',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          count();
          const result = parseWorkout(text);
          if (!result.ok) {
            expect(result.error.length).toBeGreaterThan(0);
            for (const { start, end } of result.error) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThanOrEqual(start);
              expect(end).toBeLessThanOrEqual(text.length);
            }
            return;
          }
          checkWorkout(result.value.workout);
          for (const { start, end, alternatives } of result.value.notes) {
            expect([start >= 0, end >= start, end <= text.length]).toEqual([true, true, true]);
            for (const other of alternatives) checkWorkout(other);
          }
        }),
        { numRuns: runs },
      );
      // A machine that does other things besides must not fail it; a million runs take their time.
    },
    60_000 + runs * 20,
  );

  it.each([
    '60x60x60x60x60x400',
    '60x(60x(60x(60x(60x(60x(60x400))))))',
    '50x(50x(50x(50x(400, 200))))',
    '30x(30x(30x(30x(30x(400 x 30)))))',
    '60 sets of (60 sets of (60x(400 slow 400 fast x 60)))',
  ])('answers %s, which nobody could run, without running it', (text) => {
    const read = parseWorkout(text);
    if (read.ok) checkWorkout(read.value.workout);
    else expect(read.error.length).toBeGreaterThan(0);
  });

  it('refuses what is too long, too deep, too often or nothing', () => {
    const bad = [
      '6x800 '.repeat(4000),
      '('.repeat(50),
      '5000x400',
      '0x400',
      '4x0',
      '900 km',
      '30 h',
      '',
    ];
    for (const text of bad) expect(parseWorkout(text).ok, text.slice(0, 20)).toBe(false);
  });
});
