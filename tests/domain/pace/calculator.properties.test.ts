import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitness, raceTime, trainingPace } from '../../../src/domain/pace/calculator.ts';
import { plausibleTimes } from '../../../src/domain/pace/check-race.ts';
import type { Zone } from '../../../src/domain/pace/target.ts';
import { expectOk } from './expect-ok.ts';

const ZONES: readonly Zone[] = ['easy', 'marathon', 'threshold', 'interval', 'repetition'];
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const score = between(5, 100);
const distanceM = between(100, 100_000);
/** A race that is believed, anywhere between the record and walking. */
const race = fc.tuple(between(800, 100_000), between(0, 1)).map(([m, share]) => {
  const { fastestMs, slowestMs } = plausibleTimes(m);
  const timeMs = fastestMs * (slowestMs / fastestMs) ** share;
  return { distanceM: m, timeMs: Math.min(slowestMs, Math.max(fastestMs, timeMs)) };
});

test('every believed race has a fitness, and every such fitness its times and paces', () => {
  fc.assert(
    fc.property(race, distanceM, (one, overM) => {
      const value = expectOk(fitness(one));
      expect(value).toBeGreaterThan(5);
      expect(expectOk(raceTime(value, overM))).toBeGreaterThan(0);
      for (const zone of ZONES) {
        const { fastMsPerKm, slowMsPerKm } = expectOk(trainingPace(value, zone));
        expect(fastMsPerKm).toBeGreaterThan(0);
        expect(slowMsPerKm).toBeGreaterThanOrEqual(fastMsPerKm);
      }
    }),
  );
});

test('whatever numbers come in, what comes out is a positive number or a reason', () => {
  const any = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, 1e-300, 1e300));
  fc.assert(
    fc.property(any, any, fc.constantFrom(...ZONES), (one, other, zone) => {
      const results = [fitness({ distanceM: one, timeMs: other }), raceTime(one, other)];
      for (const result of results) {
        if (result.ok) expect(result.value).toBeGreaterThan(0);
        else expect(result.error.reason).toMatch(/^[a-z]+/i);
      }
      const pace = trainingPace(one, zone);
      if (pace.ok) expect(pace.value.fastMsPerKm).toBeGreaterThan(0);
      else expect(pace.error.place).toBe('fitness');
    }),
    { numRuns: 1000 },
  );
});

test('a longer race takes longer, a fitter runner less', () => {
  fc.assert(
    fc.property(score, distanceM, between(1.0001, 2), (value, m, factor) => {
      const time = expectOk(raceTime(value, m));
      if (m * factor <= 100_000)
        expect(expectOk(raceTime(value, m * factor))).toBeGreaterThan(time);
      if (value * factor <= 100) expect(expectOk(raceTime(value * factor, m))).toBeLessThan(time);
    }),
    { numRuns: 1000 },
  );
});

test('a faster race is a fitter runner, and so is the same time over more metres', () => {
  fc.assert(
    fc.property(race, between(0.9, 0.9999), (one, factor) => {
      const base = expectOk(fitness(one));
      const faster = fitness({ ...one, timeMs: one.timeMs * factor });
      const longer = fitness({ ...one, distanceM: one.distanceM / factor });
      for (const better of [faster, longer])
        if (better.ok) expect(better.value).toBeGreaterThan(base);
    }),
  );
});

test('a fitter runner trains faster in every zone', () => {
  fc.assert(
    fc.property(
      between(5, 99),
      between(0.001, 1),
      fc.constantFrom(...ZONES),
      (value, more, zone) => {
        const slower = expectOk(trainingPace(value, zone));
        const faster = expectOk(trainingPace(value + more, zone));
        expect(faster.fastMsPerKm).toBeLessThan(slower.fastMsPerKm);
        expect(faster.slowMsPerKm).toBeLessThan(slower.slowMsPerKm);
      },
    ),
  );
});

test.each([
  ['800 m to the mile', 800, 1609.344, 0.004],
  ['3000 m to the marathon', 3000, 42_195, 0.002],
])('a race from %s comes back from its fitness', (_what, from, to, within) => {
  fc.assert(
    fc.property(between(from, to), between(30, 85), (m, value) => {
      const timeMs = expectOk(raceTime(value, m));
      const score = fitness({ distanceM: m, timeMs });
      if (!score.ok) return;
      const back = expectOk(raceTime(score.value, m));
      expect(Math.abs(back / timeMs - 1)).toBeLessThan(within);
    }),
    { numRuns: 1000 },
  );
});
