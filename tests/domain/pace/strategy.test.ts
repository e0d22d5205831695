import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lapsOf } from '../../../src/domain/pace/rounding.ts';
import { type Curve, paceCurve, timeAtDistance } from '../../../src/domain/pace/strategy.ts';
import type { Strategy } from '../../../src/domain/pace/target.ts';

const STRATEGIES: readonly Strategy[] = [
  'even',
  'negative',
  'frontLoaded',
  'holdThenRelease',
  'race',
];

/** Times of the stretches between marks, ms. */
const parts = (curve: Curve, marksM: readonly number[]) =>
  marksM.map(
    (m, index) => timeAtDistance(curve, m) - timeAtDistance(curve, marksM[index - 1] ?? 0),
  );

describe('each strategy', () => {
  test('even: 800 in 3:31.2 passes 400 at 1:45.6', () => {
    const curve = paceCurve('even', 800, 211_200);
    expect([200, 400, 600, 800].map((m) => timeAtDistance(curve, m))).toEqual([
      52_800, 105_600, 158_400, 211_200,
    ]);
  });

  test('negative: the second half is faster', () => {
    const [first = 0, second = 0] = parts(paceCurve('negative', 1600, 400_000), [800, 1600]);
    expect(second).toBeLessThan(first);
  });

  test('front-loaded: every quarter is slower than the one before', () => {
    const quarters = parts(paceCurve('frontLoaded', 1600, 400_000), [400, 800, 1200, 1600]);
    expect(quarters.toSorted((a, b) => a - b)).toEqual(quarters);
    expect(new Set(quarters).size).toBe(4);
  });

  test('held back: even until the last 400, which is faster', () => {
    const laps = parts(paceCurve('holdThenRelease', 2000, 500_000), [400, 800, 1200, 1600, 2000]);
    expect(Math.max(...laps.slice(0, 4)) - Math.min(...laps.slice(0, 4))).toBeLessThan(2);
    expect(laps[4]).toBe(96_000);
  });

  test('an 800 race: halves 2.5 % either side of the mean, first 200 fastest', () => {
    const curve = paceCurve('race', 800, 120_000);
    expect(parts(curve, [400, 800])).toEqual([58_500, 61_500]);
    const quarters = parts(curve, [200, 400, 600, 800]);
    expect(Math.min(...quarters)).toBe(quarters[0]);
  });

  test.each([1500, 1609.344])(
    'a %d m race: fast start, third quarter slowest, last fastest',
    (m) => {
      const curve = paceCurve('race', m, 300_000);
      const start = timeAtDistance(curve, 300) / ((300_000 * 300) / m);
      const quarters = parts(curve, [m / 4, m / 2, (3 * m) / 4, m]);
      expect(start).toBeGreaterThan(0.98);
      expect(start).toBeLessThan(0.99);
      expect(quarters.indexOf(Math.max(...quarters))).toBe(2);
      expect(quarters.indexOf(Math.min(...quarters))).toBe(3);
    },
  );

  test('a race of 3000 m or more is run evenly', () => {
    expect(paceCurve('race', 3000, 600_000)).toEqual(paceCurve('even', 3000, 600_000));
  });
});

describe("a curve of one's own", () => {
  test('needs proportions only', () => {
    const shape = [
      { toShare: 0.5, relativePace: 30 },
      { toShare: 1, relativePace: 10 },
    ];
    expect(parts(paceCurve(shape, 400, 80_000), [200, 400])).toEqual([60_000, 20_000]);
  });

  test.each([
    ['nothing', []],
    ['an end before the finish', [{ toShare: 0.5, relativePace: 1 }]],
    ['a part at no pace', [{ toShare: 1, relativePace: 0 }]],
    ['a pace that is no number', [{ toShare: 1, relativePace: Number.NaN }]],
  ])('is run evenly when it has %s', (_what, shape) => {
    expect(paceCurve(shape, 400, 80_000)).toEqual(paceCurve('even', 400, 80_000));
  });
});

test('marks rise in whole ms and their parts sum to the whole, whatever the strategy', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STRATEGIES),
      fc.double({ min: 20, max: 42_195, noNaN: true }),
      fc.integer({ min: 3_000, max: 20_000_000 }),
      fc.integer({ min: 1, max: 60 }),
      (strategy, distanceM, totalMs, count) => {
        const curve = paceCurve(strategy, distanceM, totalMs);
        const marks = Array.from({ length: count }, (_, at) => (distanceM * (at + 1)) / count);
        const laps = parts(curve, marks);
        expect(laps.every((lap) => lap > 0 && Number.isInteger(lap))).toBe(true);
        expect(laps.reduce((sum, lap) => sum + lap, 0)).toBe(totalMs);
      },
    ),
  );
});

test('outside the rep the curve stays at its ends', () => {
  const curve = paceCurve('even', 800, 211_200);
  expect([timeAtDistance(curve, -5), timeAtDistance(curve, 0), timeAtDistance(curve, 801)]).toEqual(
    [0, 0, 211_200],
  );
});

test('laps are differences of rounded times: a 5K of 88.4 s laps does not drift', () => {
  const cumulative = Array.from({ length: 12 }, (_, lap) => (lap + 1) * 88_400);
  const laps = lapsOf(cumulative, 1000);
  expect(laps.slice(0, 5)).toEqual([88_000, 89_000, 88_000, 89_000, 88_000]);
  expect(laps.reduce((sum, lap) => sum + lap, 0)).toBe(1_061_000);
});
