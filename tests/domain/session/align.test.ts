import { expect, test } from 'vitest';
import { alignTaps } from '../../../src/domain/session/align.ts';

const laps = [105_600, 211_200];

test('punctual taps take the marks in order', () => {
  expect(alignTaps([105_000, 212_000], laps)).toEqual([0, 1]);
});

test('a single tap at twice the lap is the second mark: the first was missed', () => {
  expect(alignTaps([211_000], laps)).toEqual([1]);
});

test('a slow lap is still the first mark', () => {
  expect(alignTaps([150_000], laps)).toEqual([0]);
});

test('a lone early tap counts, since nothing fits better yet', () => {
  expect(alignTaps([30_000], laps)).toEqual([0]);
});

test('an early tap is set aside once the real one has come', () => {
  expect(alignTaps([30_000, 105_000], laps)).toEqual([undefined, 0]);
});

test('the same pass twice keeps its first tap, also while the second is the newest', () => {
  expect(alignTaps([104_400, 109_000], laps)).toEqual([0, undefined]);
  expect(alignTaps([104_400, 107_000, 109_000], laps)).toEqual([0, undefined, undefined]);
  expect(alignTaps([104_400, 109_000, 210_000], laps)).toEqual([0, undefined, 1]);
});

test('a missed tap in the middle does not shift the rest', () => {
  const marks = [100, 200, 300, 400, 500].map((seconds) => seconds * 1000);
  expect(alignTaps([100_500, 301_000, 402_000, 503_000], marks)).toEqual([0, 2, 3, 4]);
});

test('more taps than marks: the ones that fit keep their marks', () => {
  expect(alignTaps([52_800, 53_900, 158_400], [52_800, 158_400])).toContain(1);
  expect(alignTaps([50_000, 100_000, 150_000], [])).toEqual([undefined, undefined, undefined]);
});

test('a runner who is a tenth slower all the way keeps every mark', () => {
  const marks = Array.from({ length: 25 }, (_, lap) => (lap + 1) * 90_000);
  expect(
    alignTaps(
      marks.map((ms) => ms * 1.1),
      marks,
    ),
  ).toEqual(marks.map((_, lap) => lap));
});
