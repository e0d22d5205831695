import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clock } from '../../../src/domain/format.ts';
import { resolveTarget } from '../../../src/domain/pace/resolve-target.ts';
import type { Target } from '../../../src/domain/pace/target.ts';
import type { TargetContext } from '../../../src/domain/pace/target-context.ts';
import { aTarget } from './target-arbitrary.ts';

const MILE_M = 1609.344;
const race = { distanceM: 5000, timeMs: 1_320_000 };
const alone: TargetContext = { lapM: 400, repDistanceM: 800, repIndex: 0, repCount: 6 };
const runner: TargetContext = { ...alone, race };
const fiveK: Target = { kind: 'race', distanceM: 5000 };
const mile: Target = { kind: 'race', distanceM: MILE_M };

/** Ms for `overM` metres at the pace that was found. */
const over = (overM: number, target: Target, context: TargetContext = runner) => {
  const found = resolveTarget(target, context);
  return found.kind === 'pace' ? (found.msPerKm * overM) / 1000 : Number.NaN;
};

describe('race paces', () => {
  test("5K in 22:00 makes 800 @5K exactly 3:31.2, by the race's own pace", () => {
    expect(over(800, fiveK)).toBe(211_200);
    expect(resolveTarget(fiveK, runner)).toEqual({
      kind: 'pace',
      msPerKm: 264_000,
      note: 'raceOwnPace',
      basis: 'ownRace',
    });
  });

  test('another distance uses the model', () => {
    expect(clock(over(MILE_M, mile), { tenths: true })).toBe('6:28.0');
  });

  test('below 1500 m is an estimate with both ends, of which one can be chosen', () => {
    const target: Target = { kind: 'race', distanceM: 800 };
    const found = resolveTarget(target, runner);
    expect(found).toMatchObject({ kind: 'pace', isEstimate: true, basis: 'modelRange' });
    expect(clock(over(800, target, { ...runner, rangeEnd: 'fast' }), { tenths: true })).toBe(
      '2:51.0',
    );
    expect(clock(over(800, target, { ...runner, rangeEnd: 'slow' }), { tenths: true })).toBe(
      '3:00.6',
    );
    expect(clock(over(800, target), { tenths: true })).toBe('2:55.8');
  });

  test('below 1500 m with a second race is one estimate', () => {
    const secondRace = { distanceM: MILE_M, timeMs: 390_000 };
    const found = resolveTarget({ kind: 'race', distanceM: 800 }, { ...runner, secondRace });
    expect(found).toMatchObject({ isEstimate: true, basis: 'twoRaces' });
    expect(found).not.toHaveProperty('range');
  });

  test('from a short race is an estimate and says so', () => {
    const short = { ...alone, race: { distanceM: 800, timeMs: 140_000 } };
    expect(resolveTarget(fiveK, short)).toMatchObject({
      isEstimate: true,
      note: 'shortRaceEstimate',
    });
    expect(resolveTarget({ kind: 'race', distanceM: 800 }, short)).not.toHaveProperty('isEstimate');
  });

  test('from a fitness outside the tables is extrapolated', () => {
    const slow = { ...alone, race: { distanceM: 5000, timeMs: 2_400_000 } };
    expect(resolveTarget(mile, slow)).toMatchObject({ kind: 'pace', note: 'extrapolated' });
  });

  test('without a race is unknown, with 5:00/km as its estimate', () => {
    const nothing = { kind: 'unknown', note: 'noRace', estimateMsPerKm: 300_000 };
    const refused = { ...alone, race: { distanceM: 5000, timeMs: 60_000 } };
    expect(resolveTarget(fiveK, alone)).toEqual(nothing);
    expect(resolveTarget(fiveK, refused)).toEqual(nothing);
    expect(resolveTarget({ kind: 'zone', zone: 'threshold' }, alone)).toEqual(nothing);
  });

  test('over a distance that is no race is unknown', () => {
    const found = resolveTarget({ kind: 'race', distanceM: 60 }, runner);
    expect(found).toMatchObject({ kind: 'unknown', note: 'targetUnknown' });
  });

  test('a second race stands in for a first that gives no fitness, and keeps its own pace', () => {
    const both = { ...alone, race: { distanceM: 400, timeMs: 62_000 }, secondRace: race };
    expect(over(800, fiveK, both)).toBe(211_200);
    expect(over(400, { kind: 'race', distanceM: 400 }, both)).toBe(62_000);
    const only = { ...alone, race: { distanceM: 400, timeMs: 62_000 } };
    expect(over(400, { kind: 'race', distanceM: 400 }, only)).toBe(62_000);
  });
});

describe('goals', () => {
  const goalMile: Target = { ...mile, goal: true };
  const goals = [{ distanceM: MILE_M, timeMs: 300_000 }];

  test('an entered goal is the pace, with or without a race', () => {
    expect(over(400, goalMile, { ...runner, goals })).toBeCloseTo(74_564.54, 2);
    expect(over(MILE_M, goalMile, { ...alone, goals })).toBeCloseTo(300_000, 6);
  });

  test('a missing goal falls back to the race-equivalent and says so', () => {
    const found = resolveTarget(goalMile, runner);
    expect(found).toMatchObject({ kind: 'pace', note: 'goalMissing' });
    expect(over(MILE_M, goalMile)).toBe(over(MILE_M, mile));
    expect(resolveTarget(goalMile, alone)).toMatchObject({ kind: 'unknown', note: 'goalMissing' });
  });

  test('a goal is not a race that was run', () => {
    expect(over(MILE_M, mile, { ...runner, goals })).toBe(over(MILE_M, mile));
  });
});

describe('zones', () => {
  test.each([
    ['threshold', 112.2],
    ['interval', 103.2],
    ['repetition', 97.2],
  ] as const)('%s is %d s per 400', (zone, seconds) => {
    expect(over(400, { kind: 'zone', zone }) / 1000).toBeCloseTo(seconds, 1);
  });

  test('easy keeps both ends and plans the middle', () => {
    const found = resolveTarget({ kind: 'zone', zone: 'easy' }, runner);
    const range = found.kind === 'pace' ? found.range : undefined;
    expect(over(1000, { kind: 'zone', zone: 'easy' })).toBeCloseTo(
      ((range?.fastMsPerKm ?? 0) + (range?.slowMsPerKm ?? 0)) / 2,
      6,
    );
    expect(range?.slowMsPerKm).toBeGreaterThan(range?.fastMsPerKm ?? Number.NaN);
  });

  test('marathon pace is that of an entered marathon', () => {
    const secondRace = { distanceM: 42_195, timeMs: 12_600_000 };
    const found = resolveTarget({ kind: 'zone', zone: 'marathon' }, { ...runner, secondRace });
    expect(found).toMatchObject({ note: 'raceOwnPace' });
  });
});

describe('stated times', () => {
  test.each<[string, Target, number]>([
    ['7:04/mi', { kind: 'pace', ms: 424_000, per: 'mi' }, (424_000 * 800) / MILE_M],
    ['3:20/km', { kind: 'pace', ms: 200_000, per: 'km' }, 160_000],
    ['84 a lap', { kind: 'lapTime', ms: 84_000 }, 168_000],
    ['2:48 a rep', { kind: 'repTime', ms: 168_000 }, 168_000],
    ['2:48-2:40 a rep', { kind: 'repTime', ms: { from: 168_000, to: 160_000 } }, 164_000],
  ])('%s', (_text, target, ms) => {
    expect(over(800, target, alone)).toBeCloseTo(ms, 6);
  });

  test('a range keeps both ends, whichever was written first', () => {
    const found = resolveTarget({ kind: 'lapTime', ms: { from: 75_000, to: 72_000 } }, alone);
    expect(found).toMatchObject({ range: { fastMsPerKm: 180_000, slowMsPerKm: 187_500 } });
  });

  test('6:40 per mile is 3:18.8 per 800 and 1:39.4 per lap', () => {
    const target: Target = { kind: 'pace', ms: 400_000, per: 'mi' };
    expect(clock(over(800, target), { tenths: true })).toBe('3:18.8');
    expect(clock(over(400, target), { tenths: true })).toBe('1:39.4');
    expect(clock(over(MILE_M, { kind: 'lapTime', ms: 110_000 }), { tenths: true })).toBe('7:22.6');
  });

  test.each<[string, Target, TargetContext]>([
    [
      'a rep time without a rep distance',
      { kind: 'repTime', ms: 84_000 },
      { lapM: 400, repIndex: 0, repCount: 1 },
    ],
    ['a time of nothing', { kind: 'lapTime', ms: 0 }, alone],
    ['a time that is no number', { kind: 'pace', ms: Number.NaN, per: 'km' }, alone],
  ])('%s is unknown', (_what, target, context) => {
    expect(resolveTarget(target, context)).toMatchObject({
      kind: 'unknown',
      note: 'targetUnknown',
    });
  });
});

describe('offsets', () => {
  const base = over(1000, fiveK);

  test('15 to 20 s per mile faster than 5K pace, middle and both ends', () => {
    const target: Target = { ...fiveK, offset: { ms: { from: -15_000, to: -20_000 }, per: 'mi' } };
    expect(over(MILE_M, target)).toBeCloseTo((base * MILE_M) / 1000 - 17_500, 6);
    expect(over(MILE_M, target, { ...runner, rangeEnd: 'fast' })).toBeCloseTo(
      (base * MILE_M) / 1000 - 20_000,
      6,
    );
  });

  test.each([
    ['km', 1000],
    ['lap', 407.04],
    ['rep', 800],
  ] as const)('per %s', (per, overM) => {
    const target: Target = { ...fiveK, offset: { ms: 4_000, per } };
    const context = { ...runner, lapM: 407.04 };
    expect(over(overM, target, context)).toBeCloseTo((base * overM) / 1000 + 4_000, 6);
  });

  test('that leaves nothing to run is unknown', () => {
    const target: Target = { ...fiveK, offset: { ms: -250_000, per: 'km' } };
    expect(resolveTarget(target, runner)).toMatchObject({ note: 'targetUnknown' });
  });
});

describe('shares and middles', () => {
  test('a percentage is of speed', () => {
    expect(over(1000, { kind: 'percent', percent: 95, of: fiveK })).toBeCloseTo(264_000 / 0.95, 6);
    const range: Target = { kind: 'percent', percent: { from: 90, to: 100 }, of: fiveK };
    expect(resolveTarget(range, runner)).toMatchObject({
      range: { fastMsPerKm: 264_000, slowMsPerKm: expect.closeTo(264_000 / 0.9, 6) },
    });
  });

  test('of an effort or of nothing it is unknown', () => {
    const of: Target = { kind: 'effort', name: 'hard' };
    expect(resolveTarget({ kind: 'percent', percent: 90, of }, runner).kind).toBe('unknown');
    expect(resolveTarget({ kind: 'percent', percent: 0, of: fiveK }, runner).kind).toBe('unknown');
  });

  test('between two targets is the middle of both', () => {
    const threeK: Target = { kind: 'race', distanceM: 3000 };
    const target: Target = { kind: 'between', from: threeK, to: fiveK };
    expect(over(1000, target)).toBeCloseTo((over(1000, threeK) + over(1000, fiveK)) / 2, 6);
    expect(over(1000, target, { ...runner, rangeEnd: 'slow' })).toBe(264_000);
  });
});

describe('targets that differ from rep to rep', () => {
  const at = (target: Target, repIndex: number) =>
    over(800, target, { ...runner, repIndex, repCount: 4 });
  const all = (target: Target) => [0, 1, 2, 3].map((repIndex) => at(target, repIndex));
  const rep = (ms: number): Target => ({ kind: 'repTime', ms });

  test('one by one, the last repeating', () => {
    const target: Target = { kind: 'perRep', targets: [rep(204_000), rep(203_000)] };
    expect(all(target)).toEqual([204_000, 203_000, 203_000, 203_000]);
    expect(resolveTarget({ kind: 'perRep', targets: [] }, runner).kind).toBe('unknown');
  });

  test.each<[string, Target, readonly number[]]>([
    [
      'from one to another',
      { kind: 'cutDown', from: rep(200_000), to: rep(194_000) },
      [200_000, 198_000, 196_000, 194_000],
    ],
    [
      'from one by steps',
      { kind: 'cutDown', from: rep(200_000), stepMs: 2_000 },
      [200_000, 198_000, 196_000, 194_000],
    ],
    [
      'from one by steps written with a minus',
      { kind: 'cutDown', from: rep(200_000), stepMs: -2_000 },
      [200_000, 198_000, 196_000, 194_000],
    ],
    [
      'down to one by steps',
      { kind: 'cutDown', to: rep(194_000), stepMs: 2_000 },
      [200_000, 198_000, 196_000, 194_000],
    ],
    [
      'from one by as much as is usual',
      { kind: 'cutDown', from: rep(200_000) },
      [200_000, 198_000, 196_000, 194_000],
    ],
  ])('cut down %s', (_how, target, times) => {
    expect(all(target)).toEqual(times.map((ms) => expect.closeTo(ms, 6)));
  });

  test('our own steps are an estimate', () => {
    const target: Target = { kind: 'cutDown', from: rep(200_000) };
    expect(resolveTarget(target, { ...runner, repIndex: 1 })).toHaveProperty('isEstimate', true);
    expect(resolveTarget(target, runner)).not.toHaveProperty('isEstimate');
  });

  test('cut down by feel is an effort until the rep that is written', () => {
    const target: Target = { kind: 'cutDown', to: rep(194_000) };
    const kinds = [0, 3].map(
      (repIndex) => resolveTarget(target, { ...runner, repIndex, repCount: 4 }).kind,
    );
    expect(kinds).toEqual(['effort', 'pace']);
    expect(resolveTarget({ kind: 'cutDown' }, runner).kind).toBe('effort');
  });
});

describe('efforts', () => {
  const estimate = (name: string, context: TargetContext = runner) => {
    const found = resolveTarget({ kind: 'effort', name }, context);
    return found.kind === 'effort' ? found.estimateMsPerKm : Number.NaN;
  };

  test('stay efforts, under their own name', () => {
    expect(resolveTarget({ kind: 'effort', name: '85 %' }, alone)).toEqual({
      kind: 'effort',
      name: '85 %',
      estimateMsPerKm: 300_000,
    });
  });

  test('are expected at race-equivalent, 5K or interval pace', () => {
    expect(estimate('85 %')).toBe(264_000);
    expect(estimate('hard')).toBe(over(1000, { kind: 'zone', zone: 'interval' }));
    expect(estimate('sprint')).toBe(over(1000, { kind: 'race', distanceM: 800 }));
    const short = { ...runner, repDistanceM: 200 };
    expect(estimate('as fast as possible', short)).toBe(
      over(1000, { kind: 'race', distanceM: 400 }, short),
    );
    const timed: TargetContext = { race, lapM: 400, repTimeMs: 15_000, repIndex: 0, repCount: 1 };
    expect(estimate('strides', timed)).toBe(over(1000, { kind: 'race', distanceM: 400 }));
  });

  test('that are gentle are not expected to be fast', () => {
    expect(estimate('easy')).toBeGreaterThan(estimate('steady'));
    expect(estimate('steady')).toBeGreaterThan(estimate('hard'));
  });
});

test('any target for any runner is a pace above zero, or says what it is instead', () => {
  const results = fc.record({ distanceM: fc.double(), timeMs: fc.double() });
  const contexts = fc.record(
    {
      race: fc.oneof(fc.constant(race), results),
      secondRace: results,
      goals: fc.array(results, { maxLength: 2 }),
      lapM: fc.constantFrom(200, 400, 407.04),
      repDistanceM: fc.constantFrom(100, 800, 5000),
      repTimeMs: fc.constantFrom(15_000, 600_000),
      repIndex: fc.nat(12),
      repCount: fc.nat(12),
      rangeEnd: fc.constantFrom('slow' as const, 'fast' as const),
    },
    { requiredKeys: ['lapM', 'repIndex', 'repCount'] },
  );
  fc.assert(
    fc.property(aTarget, contexts, (target, context) => {
      const found = resolveTarget(target, context);
      const paces =
        found.kind === 'pace'
          ? [found.msPerKm, found.range?.fastMsPerKm ?? 1, found.range?.slowMsPerKm ?? 1]
          : [found.estimateMsPerKm];
      expect(paces.every((pace) => pace > 0 && Number.isFinite(pace))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
