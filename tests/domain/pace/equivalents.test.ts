import { describe, expect, test } from 'vitest';
import { clock } from '../../../src/domain/format.ts';
import {
  paceTable,
  paceViews,
  RACE_DISTANCES,
  raceRow,
} from '../../../src/domain/pace/equivalents.ts';
import { expectOk } from './expect-ok.ts';

const race = { distanceM: 5000, timeMs: 1_320_000 };
const table = expectOk(paceTable({ race }, 400));
const rowOf = (name: string) => table.races.find((row) => row.name === name);

test('one pace three ways: 22:00 for 5000 m is 1:45.6 a lap, 4:24 a km, 7:04.9 a mile', () => {
  const views = paceViews(264_000, 400);
  const texts = [views.perLapMs, views.perKmMs, views.perMileMs].map((ms) =>
    clock(ms, { tenths: true }),
  );
  expect(texts).toEqual(['1:45.6', '4:24.0', '7:04.9']);
});

describe('the table of one race', () => {
  test('has every race from 400 m to the marathon, each slower per km than the one before', () => {
    expect(table.races.map(({ name }) => name)).toEqual(RACE_DISTANCES.map(({ name }) => name));
    const paces = table.races.map((row) => row.pace.perKmMs);
    expect(paces.toSorted((a, b) => a - b)).toEqual(paces);
  });

  test('says how each was found', () => {
    expect(rowOf('5K')).toMatchObject({ timeMs: 1_320_000, basis: 'ownRace' });
    expect(rowOf('mile')).toMatchObject({ basis: 'danielsGilbert' });
    expect(rowOf('800')).toMatchObject({
      basis: 'modelRange',
      rangeMs: { fast: expect.anything() },
    });
    expect(table.exponent).toBeUndefined();
    expect(table.cautions).toEqual([]);
  });

  test('has the five zones, slowest first', () => {
    const laps = table.zones.map(({ zone, fast }) => [
      zone,
      clock(fast.perLapMs, { tenths: true }),
    ]);
    expect(laps).toEqual([
      ['easy', '2:14.7'],
      ['marathon', '1:59.6'],
      ['threshold', '1:52.2'],
      ['interval', '1:43.2'],
      ['repetition', '1:37.2'],
    ]);
  });

  test('counts laps in the lane that was given', () => {
    const lane2 = expectOk(paceTable({ race }, 407.0375));
    expect(lane2.races[6]?.pace.perLapMs).toBeCloseTo(264 * 407.0375, 6);
  });
});

test('a second race shows its exponent and replaces the ranges', () => {
  const secondRace = { distanceM: 1609.344, timeMs: 390_000 };
  const refined = expectOk(paceTable({ race, secondRace }, 400));
  expect(refined.exponent).toBeCloseTo(1.0755, 4);
  expect(refined.races.slice(0, 2).map(({ basis }) => basis)).toEqual(['twoRaces', 'twoRaces']);
  expect(refined.races.some(({ rangeMs }) => rangeMs !== undefined)).toBe(false);
});

test('cautions are said of short races and of fitness outside the tables', () => {
  const short = { distanceM: 800, timeMs: 280_000 };
  expect(expectOk(paceTable({ race: short }, 400)).cautions).toEqual(['shortRace', 'extrapolated']);
});

test('any distance has a row, and a refused race has its reason', () => {
  expect(expectOk(raceRow({ race }, 2400, 400)).basis).toBe('danielsGilbert');
  expect(raceRow({ race }, Number.NaN, 400)).toMatchObject({ error: { place: 'distanceM' } });
  expect(paceTable({ race: { distanceM: 5000, timeMs: 1 } }, 400)).toMatchObject({
    error: { reason: 'fasterThanRecord' },
  });
});
