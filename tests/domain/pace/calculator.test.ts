import { describe, expect, test } from 'vitest';
import { parseTime } from '../../../src/domain/format.ts';
import {
  fitness,
  isExtrapolated,
  raceTime,
  trainingPace,
} from '../../../src/domain/pace/calculator.ts';
import type { Zone } from '../../../src/domain/pace/target.ts';
import { expectOk } from './expect-ok.ts';
import examples from './pace-examples.json' with { type: 'json' };
import { RACE_TABLE, RACE_TABLE_M, RECORDED_PACES } from './published-tables.ts';

const MILE_M = 1609.344;
const seconds = (text: string) => expectOk(parseTime(text)) / 1000;
const fiveK = { distanceM: 5000, timeMs: 1_320_000 };

describe('fitness', () => {
  test.each(examples.fitness)('of $distance_m m in $seconds s', (example) => {
    const score = fitness({ distanceM: example.distance_m, timeMs: example.seconds * 1000 });
    expect(Math.abs(expectOk(score) - example.fitness)).toBeLessThanOrEqual(example.tolerance);
  });

  test('of 5000 m in 22:00 is 44.54', () => {
    expect(expectOk(fitness(fiveK))).toBeCloseTo(44.54, 2);
  });

  test.each([
    ['a distance that is no number', { distanceM: Number.NaN, timeMs: 1e6 }, 'notANumber'],
    ['an endless time', { distanceM: 5000, timeMs: Number.POSITIVE_INFINITY }, 'notANumber'],
    ['a distance of nothing', { distanceM: 0, timeMs: 1e6 }, 'notPositive'],
    ['a negative time', { distanceM: 5000, timeMs: -1 }, 'notPositive'],
    ['799 m', { distanceM: 799, timeMs: 150_000 }, 'tooShort'],
    ['101 km', { distanceM: 101_000, timeMs: 36_000_000 }, 'tooLong'],
    ['5000 m in 11:58', { distanceM: 5000, timeMs: 718_000 }, 'fasterThanRecord'],
    ['800 m in 1:36', { distanceM: 800, timeMs: 96_000 }, 'fasterThanRecord'],
    ['5000 m in 1:15:01', { distanceM: 5000, timeMs: 4_501_000 }, 'tooSlow'],
  ])('refuses %s', (_what, race, reason) => {
    expect(fitness(race)).toMatchObject({ ok: false, error: { reason } });
  });

  test.each([
    [800, 96_200],
    [5000, 720_000],
    [5000, 4_500_000],
    [42_195, 7_200_000],
  ])('accepts %d m in %d ms, just inside its bounds', (distanceM, timeMs) => {
    expect(fitness({ distanceM, timeMs }).ok).toBe(true);
  });

  test('names the bound that was broken, in its unit', () => {
    expect(fitness({ distanceM: 5000, timeMs: 4_600_000 })).toEqual({
      ok: false,
      error: { place: 'timeMs', reason: 'tooSlow', limit: 4_500_000 },
    });
  });
});

describe('race time', () => {
  test.each(examples.race_times)('at $fitness over $distance_m m', (example) => {
    const time = expectOk(raceTime(example.fitness, example.distance_m)) / 1000;
    expect(Math.abs(time - example.seconds)).toBeLessThanOrEqual(example.tolerance_s);
  });

  test.each(RACE_TABLE)('the printed table at %d', (score, row) => {
    const off = row.split(' ').map((cell, column) => {
      const distanceM = RACE_TABLE_M[column] ?? Number.NaN;
      return Math.abs(expectOk(raceTime(score, distanceM)) / 1000 - seconds(cell));
    });
    expect(off).toHaveLength(RACE_TABLE_M.length);
    expect(Math.max(...off)).toBeLessThan(0.92);
  });

  test('of a mile from 5000 m in 22:00 is 6:28.0', () => {
    const time = expectOk(raceTime(expectOk(fitness(fiveK)), MILE_M));
    expect(Math.round(time / 100)).toBe(3880);
  });

  test.each([
    [Number.NaN, 5000, 'fitness', 'notANumber'],
    [-3, 5000, 'fitness', 'notPositive'],
    [2, 5000, 'fitness', 'outOfRange'],
    [250, 5000, 'fitness', 'outOfRange'],
    [50, Number.NaN, 'distanceM', 'notANumber'],
    [50, -1, 'distanceM', 'notPositive'],
    [50, 20, 'distanceM', 'tooShort'],
    [50, 200_000, 'distanceM', 'tooLong'],
  ])('refuses fitness %d over %d m at its %s', (score, distanceM, place, reason) => {
    expect(raceTime(score, distanceM)).toMatchObject({ ok: false, error: { place, reason } });
  });
});

const ZONE_OF: Record<string, readonly [Zone, 'fastMsPerKm' | 'slowMsPerKm']> = {
  E_fast: ['easy', 'fastMsPerKm'],
  E_slow: ['easy', 'slowMsPerKm'],
  M: ['marathon', 'fastMsPerKm'],
  T: ['threshold', 'fastMsPerKm'],
  I: ['interval', 'fastMsPerKm'],
};

describe('training paces', () => {
  test.each(examples.training_paces)('$zone at $fitness', (example) => {
    const [zone, end] = ZONE_OF[example.zone] ?? ['easy', 'fastMsPerKm'];
    const timeMs = example.from_seconds * 1000;
    const score = expectOk(fitness({ distanceM: example.from_distance_m, timeMs }));
    const pace = expectOk(trainingPace(score, zone))[end];
    const time = (pace * example.distance_m) / 1e6;
    expect(score).toBeCloseTo(example.fitness, 1);
    expect(Math.abs(time - example.seconds)).toBeLessThanOrEqual(example.tolerance_s);
  });

  test.each(RECORDED_PACES)('recorded for %d m in %s', (distanceM, race, row) => {
    const score = expectOk(fitness({ distanceM, timeMs: seconds(race) * 1000 }));
    const off = row.split(' ').map((cell, column) => {
      const [zone, end] = Object.values(ZONE_OF)[column] ?? ['easy', 'fastMsPerKm'];
      const perMile = (expectOk(trainingPace(score, zone))[end] * MILE_M) / 1e6;
      return Math.abs(perMile - seconds(cell));
    });
    expect(off).toHaveLength(5);
    expect(Math.max(...off)).toBeLessThan(0.62);
  });

  test.each([
    ['threshold', 112.2],
    ['interval', 103.2],
    ['repetition', 97.2],
  ] as const)('%s from 5000 m in 22:00 is %d s per 400', (zone, per400) => {
    const { fastMsPerKm, slowMsPerKm } = expectOk(trainingPace(expectOk(fitness(fiveK)), zone));
    expect((fastMsPerKm * 0.4) / 1000).toBeCloseTo(per400, 1);
    expect(slowMsPerKm).toBe(fastMsPerKm);
  });

  test('a zone that is none, or a fitness nobody has, is refused', () => {
    expect(trainingPace(50, 'sprint' as Zone)).toMatchObject({ error: { place: 'zone' } });
    expect(trainingPace(Number.NaN, 'easy')).toMatchObject({ error: { place: 'fitness' } });
  });
});

test('extrapolated is outside 30 to 85, and what is no number', () => {
  expect([29.9, 30, 85, 85.1, Number.NaN].map(isExtrapolated)).toEqual([
    true,
    false,
    false,
    true,
    true,
  ]);
});
