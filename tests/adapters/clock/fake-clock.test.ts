import { expect, it } from 'vitest';
import { makeFakeClock } from '../../../src/adapters/clock/fake-clock.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { clockContract } from './contract.ts';

clockContract(() => {
  const clock = makeFakeClock();
  return {
    clock,
    wait: async (ms) => clock.advance(ms),
    performanceNow: () => clock.performanceMsAt(clock.now()),
  };
}, 0.001);

it('moves only when told to', () => {
  const clock = makeFakeClock(epochMs(1_000_000));
  clock.advance(250);
  expect(clock.now()).toBe(1_000_250);
  clock.advanceTo(epochMs(1_002_000));
  expect(clock.now()).toBe(1_002_000);
});

it('sleeps: session time goes on, the performance line does not, and it is reported', () => {
  const clock = makeFakeClock(epochMs(1_000_000), 500);
  const gaps: unknown[] = [];
  clock.onGap((gap) => gaps.push(gap));
  clock.sleep(8000);
  expect(clock.now()).toBe(1_008_000);
  expect(clock.performanceMsAt(clock.now())).toBe(500);
  expect(gaps).toEqual([{ lostMs: 8000, at: 1_008_000 }]);
});
