import { expect, test } from 'vitest';
import { reviewRows } from '../../../src/domain/review/rows.ts';
import { standingOf } from '../../../src/domain/review/standing.ts';
import { statistics } from '../../../src/domain/review/statistics.ts';
import { fromTheLine, sessionOf, withoutTargets } from './sample-session.ts';

const race = { distanceM: 5000, timeMs: 1_320_000 };

const rowsOf = (times: readonly number[], phase = fromTheLine) =>
  reviewRows(
    sessionOf(times.map((time) => ({ phase, splits: [time / 2, time], endedBy: 'capture' }))),
  );

test('mean, spread and fade of deltas', () => {
  const found = statistics(rowsOf([211_000, 211_400, 212_200, 212_600]), race);
  expect(found.meanDeltaMs).toBeCloseTo(600);
  expect(found.spreadMs).toBeCloseTo(1600);
  expect(found.fadeMs).toBeCloseTo(1200);
});

test('the equivalent race is the one whose paces were run', () => {
  const found = statistics(rowsOf([211_800]), race);
  expect(found.equivalentRace).toEqual({ distanceM: 5000, timeMs: 1_323_750 });
  expect(statistics(rowsOf([211_200]), race).equivalentRace).toEqual(race);
  expect(statistics(rowsOf([211_200])).equivalentRace).toBeUndefined();
});

test('an odd rep in the middle is in neither half', () => {
  const found = statistics(rowsOf([211_200, 211_200, 230_000, 212_200, 212_200]), race);
  expect(found.fadeMs).toBeCloseTo(1000);
});

test('reps without targets are compared by their times', () => {
  const found = statistics(rowsOf([200_000, 204_000], withoutTargets(fromTheLine)), race);
  expect(found).toEqual({ timed: 2, meanTimeMs: 202_000, spreadMs: 4000 });
});

test('nothing is said about nothing', () => {
  expect(statistics([], race)).toEqual({ timed: 0 });
});

test.each([
  [-51, 'ahead'],
  [-49, 'onTarget'],
  [0, 'onTarget'],
  [49, 'onTarget'],
  [51, 'behind'],
] as const)('%s ms is %s', (delta, standing) => {
  expect(standingOf(delta)).toBe(standing);
});
