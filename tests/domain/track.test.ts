import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkTrack,
  lapLengthM,
  ownStartM,
  passesPhone,
  STANDARD_LAPS_M,
  staggerM,
  type Track,
  usualLaneWidthM,
  wrapToLap,
} from '../../src/domain/track.ts';
import examples from './pace/pace-examples.json' with { type: 'json' };

const MILE_M = 1609.344;
const standard = (lane: number): Track => ({ lapM: 400, lane, laneWidthM: 1.22 });
const about = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 2));

describe('the lap', () => {
  test.each(examples.lanes)('in lane $lane', (example) => {
    const track = {
      lapM: example.track_lap_m,
      lane: example.lane,
      laneWidthM: example.lane_width_m,
    };
    expect(Math.abs(lapLengthM(track) - example.lap_m)).toBeLessThanOrEqual(example.tolerance_m);
  });

  test('of lanes 1 to 9 on a standard 400', () => {
    const laps = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((lane) => lapLengthM(standard(lane)).toFixed(2));
    expect(laps.join(' ')).toBe('400.00 407.04 414.70 422.37 430.03 437.70 445.36 453.03 460.70');
  });

  test('of 440 yards is 402.336 m, and a short lap has narrow lanes', () => {
    expect(STANDARD_LAPS_M[3]).toBeCloseTo(402.336, 9);
    expect([usualLaneWidthM(400), usualLaneWidthM(200)]).toEqual([1.22, 1]);
  });
});

test.each([
  [{ ...standard(1), lapM: 0 }, 'lapM', 'tooSmall'],
  [{ ...standard(1), lapM: 50_000 }, 'lapM', 'tooLarge'],
  [{ ...standard(1), lapM: Number.NaN }, 'lapM', 'notANumber'],
  [standard(0), 'lane', 'tooSmall'],
  [standard(10), 'lane', 'tooLarge'],
  [standard(2.5), 'lane', 'notWhole'],
  [{ ...standard(2), laneWidthM: 0 }, 'laneWidthM', 'tooSmall'],
])('a track that cannot be: %j', (track, place, reason) => {
  expect(checkTrack(track)).toMatchObject({ ok: false, error: { place, reason } });
});

test('a track that can be is given back', () => {
  expect(checkTrack(standard(9))).toEqual({ ok: true, value: standard(9) });
});

describe('passing the phone', () => {
  test.each([
    ['800 from the line', 0, 800, 400, [400, 800]],
    ['800 from the far side', 200, 800, 400, [200, 600]],
    ['1500 from the line', 0, 1500, 400, [400, 800, 1200]],
    ['1500 from its own start', 100, 1500, 400, [300, 700, 1100, 1500]],
    [
      'a mile from its own start',
      390.656,
      MILE_M,
      400,
      [9.344, 409.344, 809.344, 1209.344, MILE_M],
    ],
    ['200 that stays on the far side', 100, 200, 400, []],
    ['800 in lane 2', 0, 800, 407.0375, [407.0375]],
    ['400 just past the phone', 0.004, 400, 400, [400]],
    ['400 just short of it', 399.996, 400, 400, [400]],
  ])('%s', (_what, startM, distanceM, lapM, passes) => {
    expect(passesPhone(startM, distanceM, lapM)).toEqual(about(passes));
  });

  test('a finish within a centimetre of the phone is exactly the distance', () => {
    expect(passesPhone(0, 399.995, 400)).toEqual([399.995]);
    expect(passesPhone(0, 400.005, 400)).toEqual([400.005]);
  });

  test.each(examples.race_splits)('$race on $track_m m ends at the line', (example) => {
    const startM = ownStartM(example.distance_m, example.track_m);
    const passes = passesPhone(startM, example.distance_m, example.track_m);
    expect(passes[0]).toBeCloseTo(example.first_split_m, 2);
    expect(passes.at(-1)).toBe(example.distance_m);
    const fullLaps = Math.floor((example.distance_m + 0.01) / example.track_m);
    expect(fullLaps).toBe(example.full_laps);
  });

  test('no pass where there is no lap or no distance', () => {
    expect(passesPhone(0, 800, 0)).toEqual([]);
    expect(passesPhone(0, 0, 400)).toEqual([]);
    expect(passesPhone(0, Number.POSITIVE_INFINITY, 400)).toEqual([]);
    expect(passesPhone(Number.NaN, 800, Number.NaN)).toEqual([]);
  });

  test('rises, never at 0, a lap apart, and each lies at the phone', () => {
    const track = fc.double({ min: 50, max: 5000, noNaN: true });
    const metres = fc.double({ min: 0.1, max: 42_195, noNaN: true });
    fc.assert(
      fc.property(track, metres, fc.double({ min: 0, max: 0.9999, noNaN: true }), (lapM, m, at) => {
        const startM = at * lapM;
        const passes = passesPhone(startM, m, lapM);
        const offM = passes.map((pass) => (startM + pass) % lapM);
        const stepsM = passes.slice(1).map((pass, index) => pass - (passes[index] ?? 0));
        expect(passes.every((pass) => pass > 0 && pass <= m)).toBe(true);
        expect(offM.every((off) => Math.min(off, lapM - off) < 0.021)).toBe(true);
        expect(stepsM.every((step) => Math.abs(step - lapM) < 0.021)).toBe(true);
        expect(Math.abs(passes.length - m / lapM)).toBeLessThan(1.01);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a position wraps onto the lap and snaps to the phone', () => {
  expect([-100, 400, 1000, 399.995, 0.005, 0.02].map((m) => wrapToLap(m, 400))).toEqual([
    300, 0, 200, 0, 0, 0.02,
  ]);
});

describe('the staggered start', () => {
  const staggered: Track = { ...standard(2), start: 'staggered' };

  test('puts a lap 7.04 m ahead of the line, so that it is 400 m and ends at the phone', () => {
    const startM = staggerM(staggered, 400);
    expect(startM).toBeCloseTo(7.04, 2);
    expect(passesPhone(startM, 400, lapLengthM(staggered))).toEqual([400]);
  });

  test('is nothing from the common line and in lane 1', () => {
    expect(staggerM(standard(2), 400)).toBe(0);
    expect(staggerM({ ...standard(1), start: 'staggered' }, 400)).toBe(0);
  });
});
