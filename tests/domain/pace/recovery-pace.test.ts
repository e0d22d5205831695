import { expect, test } from 'vitest';
import { recoveryMsPerKm } from '../../../src/domain/pace/recovery-pace.ts';

const race = { distanceM: 5000, timeMs: 1_320_000 };

test('a jog is 1.15 times the slow end of easy: about 85 s per 200 m from 5000 m in 22:00', () => {
  expect(Math.round(recoveryMsPerKm('jog', { race }) / 5000)).toBe(85);
});

test('without a race a jog is 7:30/km, and easy and a float are faster', () => {
  const [jog, easy, float] = (['jog', 'easy', 'float'] as const).map((mode) =>
    recoveryMsPerKm(mode, {}),
  );
  expect(jog).toBe(450_000);
  expect(easy).toBeLessThan(450_000);
  expect(float).toBeLessThan(easy ?? Number.NaN);
});

test('a walk is 10:00/km, and so is a standing rest that has a distance', () => {
  expect(recoveryMsPerKm('walk', { race })).toBe(600_000);
  expect(recoveryMsPerKm('stand', {})).toBe(600_000);
});

test('a float is marathon pace: that of an entered marathon where there is one', () => {
  const secondRace = { distanceM: 42_195, timeMs: 12_600_000 };
  expect(recoveryMsPerKm('float', { race, secondRace })).toBeCloseTo(12_600_000 / 42.195, 6);
  expect(recoveryMsPerKm('float', { race })).toBeLessThan(recoveryMsPerKm('easy', { race }));
});

test("the runner's own values win, unless they are none", () => {
  expect(recoveryMsPerKm('jog', { race, jogMsPerKm: 400_000 })).toBe(400_000);
  expect(recoveryMsPerKm('walk', { walkMsPerKm: 700_000 })).toBe(700_000);
  expect(recoveryMsPerKm('jog', { jogMsPerKm: 0 })).toBe(450_000);
  expect(recoveryMsPerKm('walk', { walkMsPerKm: Number.NaN })).toBe(600_000);
});
