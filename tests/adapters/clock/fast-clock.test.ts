import { expect, it } from 'vitest';
import { makeFakeClock } from '../../../src/adapters/clock/fake-clock.ts';
import { makeFastClock } from '../../../src/adapters/clock/fast-clock.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { clockContract } from './contract.ts';

const ANCHOR = epochMs(1_000_000);

const setUp = (rate: number) => {
  const base = makeFakeClock(ANCHOR, 500);
  return { base, clock: makeFastClock(base, rate, ANCHOR) };
};

for (const rate of [1, 20]) {
  clockContract(() => {
    const { base, clock } = setUp(rate);
    return {
      clock,
      wait: async (ms) => base.advance(ms),
      performanceNow: () => base.performanceMsAt(base.now()),
    };
  }, 0.001);
}

it('agrees with the real time at its anchor', () => {
  const { base, clock } = setUp(20);
  expect(clock.now()).toBe(ANCHOR);
  base.advance(3000);
  expect(clock.now()).toBe(ANCHOR + 60_000);
});

it('finds where a cue of session time lies in real time', () => {
  const { clock } = setUp(20);
  expect(clock.performanceMsAt(epochMs(ANCHOR + 60_000))).toBe(500 + 3000);
});

it('reports a sleep in session time', () => {
  const { base, clock } = setUp(20);
  const gaps: unknown[] = [];
  clock.onGap((gap) => gaps.push(gap));
  base.sleep(2000);
  expect(gaps).toEqual([{ lostMs: 40_000, at: ANCHOR + 40_000 }]);
});

it('stops listening when disposed and leaves its base running', () => {
  const { base, clock } = setUp(20);
  const heard: unknown[] = [];
  clock.onGap((gap) => heard.push(gap));
  base.onGap((gap) => heard.push(gap));
  clock.dispose();
  base.sleep(1000);
  expect(heard).toHaveLength(1);
});
