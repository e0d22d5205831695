import { describe, expect, test } from 'vitest';
import { clock } from '../../../src/domain/format.ts';
import { isShortRace } from '../../../src/domain/pace/check-race.ts';
import { racePace, zonePaces } from '../../../src/domain/pace/race-pace.ts';
import { cameronTime, fittedExponent } from '../../../src/domain/pace/short-distance.ts';
import { expectOk } from './expect-ok.ts';

const MILE_M = 1609.344;
const race = { distanceM: 5000, timeMs: 1_320_000 };
const time = (ms: number) => clock(ms, { tenths: true });

test.each([
  [400, '1:12.8'],
  [800, '2:51.0'],
  [1500, '5:54.3'],
  [MILE_M, '6:23.5'],
  [3000, '12:42'],
  [10_000, '45:50'],
])('Cameron gives %d m from 5000 m in 22:00 as %s', (distanceM, text) => {
  const ms = cameronTime(race, distanceM);
  expect(text.includes('.') ? time(ms) : clock(ms)).toBe(text);
});

describe('the exponent of two races', () => {
  test('is fitted through them, whichever comes first', () => {
    const mile = { distanceM: MILE_M, timeMs: 390_000 };
    const k = Math.log(1_320_000 / 390_000) / Math.log(5000 / MILE_M);
    expect(fittedExponent(race, mile)).toBeCloseTo(k, 12);
    expect(fittedExponent(mile, race)).toBeCloseTo(k, 12);
  });

  test.each([
    ['a sprinter', { distanceM: 800, timeMs: 125_000 }, 1.15],
    ['a mile that was jogged', { distanceM: MILE_M, timeMs: 480_000 }, 1.03],
  ])('is clamped for %s', (_who, second, k) => {
    expect(fittedExponent(race, second)).toBe(k);
  });

  test('is none between two races of nearly one distance', () => {
    expect(fittedExponent(race, { distanceM: 5200, timeMs: 1_400_000 })).toBeUndefined();
  });
});

describe('a race-equivalent', () => {
  test("at an entered race's distance is that race's own pace", () => {
    expect(racePace({ race }, 5000)).toEqual({
      ok: true,
      value: { timeMs: 1_320_000, basis: 'ownRace' },
    });
    const marathon = { distanceM: 42_195, timeMs: 12_600_000 };
    const own = expectOk(racePace({ race, secondRace: marathon }, 42_200));
    expect(own.basis).toBe('ownRace');
    expect(expectOk(zonePaces({ race, secondRace: marathon }, 'marathon')).fastMsPerKm).toBeCloseTo(
      12_600_000 / 42.195,
      6,
    );
  });

  test('a mile is not 1600 m', () => {
    const mile = { distanceM: MILE_M, timeMs: 388_000 };
    expect(expectOk(racePace({ race: mile }, 1600)).basis).toBe('danielsGilbert');
  });

  test('from 1500 m up is Daniels–Gilbert alone, also with a second race', () => {
    const alone = expectOk(racePace({ race }, 1500));
    const secondRace = { distanceM: 800, timeMs: 165_000 };
    expect(alone.basis).toBe('danielsGilbert');
    expect(alone.rangeMs).toBeUndefined();
    expect(racePace({ race, secondRace }, 1500)).toEqual({ ok: true, value: alone });
    expect(time(expectOk(racePace({ race }, MILE_M)).timeMs)).toBe('6:28.0');
  });

  test('below 1500 m is the middle of Cameron … Daniels–Gilbert', () => {
    const { timeMs, basis, rangeMs } = expectOk(racePace({ race }, 800));
    expect(basis).toBe('modelRange');
    expect([time(rangeMs?.fast ?? 0), time(rangeMs?.slow ?? 0)]).toEqual(['2:51.0', '3:00.6']);
    expect(timeMs).toBeCloseTo(((rangeMs?.fast ?? 0) + (rangeMs?.slow ?? 0)) / 2, 6);
  });

  test('below 1500 m, with a second race, follows the exponent through both', () => {
    const secondRace = { distanceM: MILE_M, timeMs: 390_000 };
    const found = expectOk(racePace({ race, secondRace }, 800));
    const k = fittedExponent(race, secondRace) ?? Number.NaN;
    expect(found).toEqual({ timeMs: 390_000 * (800 / MILE_M) ** k, basis: 'twoRaces' });
  });

  test('may lean on a 400 that gives no fitness of its own', () => {
    const secondRace = { distanceM: 400, timeMs: 65_000 };
    expect(expectOk(racePace({ race, secondRace }, 800)).basis).toBe('twoRaces');
    expect(expectOk(racePace({ race, secondRace }, 400)).timeMs).toBe(65_000);
  });

  test('leaves out a second race that cannot be true', () => {
    const secondRace = { distanceM: 800, timeMs: 60_000 };
    expect(racePace({ race, secondRace }, 800)).toEqual(racePace({ race }, 800));
  });

  test('is refused with the reason of the race', () => {
    const slow = { distanceM: 5000, timeMs: 5_000_000 };
    expect(racePace({ race: slow }, 1500)).toMatchObject({ error: { reason: 'tooSlow' } });
    expect(racePace({ race }, 10)).toMatchObject({ error: { reason: 'tooShort' } });
  });
});

test('a short race is 800 to 1500 m, or under 3:30', () => {
  expect(isShortRace({ distanceM: 1500, timeMs: 300_000 })).toBe(true);
  expect(isShortRace({ distanceM: 1600, timeMs: 209_999 })).toBe(true);
  expect(isShortRace({ distanceM: MILE_M, timeMs: 300_000 })).toBe(false);
});
