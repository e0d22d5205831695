import { expect, test } from 'vitest';
import { review } from '../../../src/domain/review/review.ts';
import { fromTheLine, sessionOf, sixEightHundreds, withoutTargets } from './sample-session.ts';

const run = (times: readonly number[], phase = fromTheLine) =>
  review(sessionOf(times.map((time) => ({ phase, splits: [time / 2, time], endedBy: 'capture' }))))
    .summary;

test('the pictures: most reps close, a fast start, a dip in the third, the best at the end', () => {
  expect(review(sixEightHundreds()).summary).toMatchObject({
    kind: 'targets',
    reps: 6,
    within: 5,
    of: 6,
    withinMs: 2000,
    first: { rep: 1, deltaMs: -400 },
    worst: { rep: 3, deltaMs: 2700 },
    best: { rep: 6 },
    lastWasBest: true,
  });
});

test('the band is the narrowest that holds three reps in four', () => {
  expect(run([211_300, 211_400, 211_100, 215_000])).toMatchObject({ within: 3, withinMs: 500 });
  expect(run([211_300, 213_900, 213_900])).toMatchObject({ within: 3, withinMs: 3000 });
  expect(run([240_000, 245_000])).toMatchObject({ within: 0, withinMs: 10_000 });
});

test('a first rep that is also the slowest is not told twice', () => {
  expect(run([213_000, 211_200])).not.toHaveProperty('worst');
});

test('without targets it speaks of times', () => {
  expect(run([201_000, 199_000], withoutTargets(fromTheLine))).toEqual({
    kind: 'noTargets',
    reps: 2,
    timed: 2,
    fastestMs: 199_000,
    slowestMs: 201_000,
  });
});

test('reps that nobody captured, and none at all', () => {
  const untimed = sessionOf([{ phase: fromTheLine, splits: [], endedBy: 'clock' }]);
  expect(review(untimed).summary).toEqual({ kind: 'untimed', reps: 1 });
  expect(review(sessionOf([])).summary).toEqual({ kind: 'noRepYet' });
});
