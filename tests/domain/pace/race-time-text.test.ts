import { expect, test } from 'vitest';
import { readRaceTime } from '../../../src/domain/pace/race-time-text.ts';

test.each([
  ['22:00', 5000, 1_320_000],
  ['84', 500, 84_000],
  ['53.12', 400, 53_120],
  ['2:10', 800, 130_000],
  ['3:15:00', 42_195, 11_700_000],
])('%s over %d m is read as it stands', (text, distanceM, timeMs) => {
  expect(readRaceTime(text, distanceM)).toEqual({ ok: true, value: { timeMs } });
});

test.each([
  ['22', 5000, 1_320_000],
  ['22.00', 5000, 1_320_000],
  ['2.10', 800, 130_000],
  ['3:15', 42_195, 11_700_000],
  ['1.32.10', 21_097.5, 5_530_000],
])('%s over %d m can only be read another way, and says so', (text, distanceM, timeMs) => {
  expect(readRaceTime(text, distanceM)).toEqual({ ok: true, value: { timeMs, isAssumed: true } });
});

test('what can be no race in any reading is left as it stands', () => {
  expect(readRaceTime('84', 5000)).toEqual({ ok: true, value: { timeMs: 84_000 } });
  expect(readRaceTime('5:00:00', 800)).toEqual({ ok: true, value: { timeMs: 18_000_000 } });
});

test('what is no time is refused with its reason', () => {
  expect(readRaceTime('banana', 5000)).toEqual({ ok: false, error: 'notATime' });
});
