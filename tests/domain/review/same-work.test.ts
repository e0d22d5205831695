import { expect, test } from 'vitest';
import type { Phase } from '../../../src/domain/plan/plan.ts';
import { review } from '../../../src/domain/review/review.ts';
import { levelMs, levelOf, workOf } from '../../../src/domain/review/same-work.ts';
import { fromTheFarSide, fromTheLine, jog, sessionOf, withoutTargets } from './sample-session.ts';

const rest = (seconds: number): Phase => ({
  kind: 'recovery',
  targetMs: seconds * 1000,
  startM: 0,
  marks: [],
});
const warmUp: Phase = { kind: 'warmUp', startM: 0, marks: [] };

test('form, warm-up and where a rep starts change nothing about the work', () => {
  const work = workOf({ phases: [fromTheLine, jog, fromTheFarSide] });
  expect(work).toBe('800m ~200m 800m');
  const faster = { ...fromTheLine, targetMs: 180_000 };
  const slowJog = { ...jog, targetMs: 99_000 };
  expect(workOf({ phases: [warmUp, faster, slowJog, fromTheLine] })).toBe(work);
  expect(workOf({ phases: [withoutTargets(fromTheLine), jog, fromTheLine] })).toBe(work);
});

test.each([
  ['another number of reps', [fromTheLine, jog, fromTheLine, jog, fromTheLine]],
  ['another recovery', [fromTheLine, rest(60), fromTheLine]],
  ['another rep', [fromTheLine, jog, { ...fromTheLine, distanceM: 400 }]],
  ['a send-off', [fromTheLine, { ...rest(60), sendOffMs: 240_000 }, fromTheLine]],
] as const)('%s is other work', (_, phases) => {
  expect(workOf({ phases })).not.toBe(workOf({ phases: [fromTheLine, jog, fromTheLine] }));
});

test('a plan without a rep is no work', () => {
  expect(workOf({ phases: [warmUp] })).toBeUndefined();
});

const rowsOf = (...reps: readonly (readonly [Phase, number | undefined])[]) =>
  review(
    sessionOf(reps.map(([phase, ms]) => ({ phase, splits: [undefined, ms], endedBy: 'capture' }))),
  ).rows;

test('equally long reps have the level of their mean', () => {
  const level = levelOf(rowsOf([fromTheLine, 210_000], [fromTheLine, 212_000]));
  expect(level?.repM).toBe(800);
  expect(level && levelMs(level)).toBeCloseTo(211_000, 6);
});

test('mixed reps have a pace, and those without a time count for nothing', () => {
  const short: Phase = {
    ...fromTheLine,
    distanceM: 400,
    marks: [
      { distanceM: 200, atPhone: false, isFinish: false },
      { distanceM: 400, atPhone: true, isFinish: true },
    ],
  };
  const level = levelOf(rowsOf([fromTheLine, 200_000], [short, 90_000], [fromTheLine, undefined]));
  expect(level?.msPerKm).toBeCloseTo(290_000 / 1.2, 6);
  expect(level?.repM).toBeUndefined();
});

test('a session that nobody timed has no level', () => {
  expect(levelOf(rowsOf([fromTheLine, undefined]))).toBeUndefined();
  expect(levelOf([])).toBeUndefined();
});
