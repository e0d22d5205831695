import { describe, expect, it } from 'vitest';
import { makeSystemClock } from '../../../src/adapters/clock/system-clock.ts';
import { clockContract } from './contract.ts';
import { makeVirtualDevice } from './virtual-device.ts';

const NINE = Date.UTC(2026, 9, 24, 9);
const HOUR = 3_600_000;

const setUp = (wallMs = NINE) => {
  const phone = makeVirtualDevice(wallMs);
  const clock = makeSystemClock(phone.device);
  const gaps: number[] = [];
  const gapsAt: number[] = [];
  clock.onGap(({ lostMs, at }) => {
    gaps.push(lostMs);
    gapsAt.push(at);
  });
  return { phone, clock, gaps, gapsAt };
};

clockContract(() => {
  const { phone, clock } = setUp();
  return {
    clock,
    wait: async (ms) => phone.run(ms),
    performanceNow: phone.device.performanceNow,
  };
}, 0.001);

describe('sleep', () => {
  it('adds a night in the pocket and reports it', () => {
    const { phone, clock, gaps, gapsAt } = setUp();
    phone.run(60_000);
    phone.hide();
    phone.sleep(90_000);
    phone.show();
    expect(clock.now()).toBe(NINE + 150_000);
    expect(gaps).toEqual([90_000]);
    expect(gapsAt).toEqual([NINE + 150_000]);
  });

  it('counts each of many short sleeps of a hidden page, ticks between them', () => {
    const { phone, clock, gaps } = setUp();
    phone.hide();
    for (let i = 0; i < 20; i += 1) {
      phone.run(700);
      phone.sleep(3000);
    }
    phone.show();
    expect(clock.now()).toBe(NINE + 20 * 3700);
    expect(gaps.reduce((sum, lost) => sum + lost, 0)).toBe(60_000);
  });

  it('corrects a tap that arrives before the page says that it is back', () => {
    const { phone, clock, gaps } = setUp();
    phone.hide();
    phone.sleep(30_000);
    expect(clock.stampOf(phone.device.performanceNow())).toBe(NINE + 30_000);
    phone.show();
    expect(gaps).toEqual([30_000]);
  });

  it('stamps a tap from before the sleep where it was', () => {
    const { phone, clock } = setUp();
    phone.run(10_000);
    const tapMs = phone.device.performanceNow() - 200;
    phone.hide();
    phone.sleep(30_000);
    phone.show();
    expect(clock.stampOf(tapMs)).toBe(NINE + 9_800);
  });

  it('takes a very late tick with a gap for sleep, though nothing told that the page was away', () => {
    const { phone, clock, gaps } = setUp();
    phone.freeze(4000);
    phone.sleep(60_000);
    phone.ticker.tick();
    expect(clock.now()).toBe(NINE + 64_000);
    expect(gaps).toEqual([60_000]);
  });

  it('takes a return from the back/forward cache for an absence', () => {
    const { phone, clock, gaps } = setUp();
    phone.sleep(5000);
    phone.tell('back');
    expect(clock.now()).toBe(NINE + 5000);
    expect(gaps).toEqual([5000]);
  });

  it('finds no gap in a frozen page whose device stayed awake', () => {
    const { phone, clock, gaps } = setUp();
    phone.hide();
    phone.freeze(600_000);
    phone.show();
    expect(clock.now()).toBe(NINE + 600_000);
    expect(gaps).toEqual([]);
  });

  it('does not subtract what a wall clock set back during sleep took away', () => {
    const { phone, clock, gaps } = setUp();
    phone.hide();
    phone.setWall(-HOUR);
    phone.show();
    expect(clock.now()).toBe(NINE);
    expect(gaps).toEqual([]);
  });

  it('keeps a place in the future where the audio clock can find it', () => {
    const { phone, clock } = setUp();
    phone.hide();
    phone.sleep(12_345);
    phone.show();
    const perf = phone.device.performanceNow();
    expect(clock.performanceMsAt(clock.now())).toBe(perf);
  });
});

describe('wall clock changes while awake', () => {
  it.each([
    ['forward by an hour (user, or a phone that finds its network)', HOUR],
    ['back by an hour', -HOUR],
    ['forward by 1.2 s (NTP)', 1200],
    ['back by 1.2 s (NTP)', -1200],
    ['back by a year', -365 * 24 * HOUR],
  ])('ignores %s', (_, byMs) => {
    const { phone, clock, gaps } = setUp();
    phone.run(10_000);
    phone.setWall(byMs);
    phone.run(10_000);
    expect(clock.now()).toBe(NINE + 20_000);
    expect(gaps).toEqual([]);
  });

  it('ignores a change just before the page is hidden, and counts the sleep after it', () => {
    const { phone, clock, gaps } = setUp();
    phone.setWall(HOUR);
    phone.hide();
    phone.sleep(7000);
    phone.show();
    expect(clock.now()).toBe(NINE + 7000);
    expect(gaps).toEqual([7000]);
  });

  it('ignores slewing: 200 ms every second for ten minutes', () => {
    const { phone, clock, gaps } = setUp();
    for (let i = 0; i < 600; i += 1) {
      phone.run(1000);
      phone.setWall(i % 2 ? 200 : -200);
    }
    expect(clock.now()).toBe(NINE + 600_000);
    expect(gaps).toEqual([]);
  });

  it('goes through the end of summer time without noticing', () => {
    const beforeChange = Date.UTC(2026, 9, 25, 0, 59, 50);
    const { phone, clock, gaps } = setUp(beforeChange);
    phone.run(20_000);
    phone.hide();
    phone.run(20_000);
    phone.show();
    expect(clock.now()).toBe(beforeChange + 40_000);
    expect(gaps).toEqual([]);
  });
});

describe('reload', () => {
  it('starts from the wall, whatever time the page was closed for', () => {
    const { phone, clock } = setUp();
    phone.run(30_000);
    clock.dispose();
    phone.freeze(45_000);
    const again = makeSystemClock(phone.device);
    expect(again.now()).toBe(NINE + 75_000);
  });

  it('stays on the session time after the wall clock was changed before it', () => {
    const { phone, clock } = setUp();
    phone.run(30_000);
    phone.setWall(HOUR);
    phone.run(1000);
    clock.dispose();
    phone.freeze(9000);
    const again = makeSystemClock(phone.device);
    expect(again.now()).toBe(NINE + 40_000);
  });

  it('forgets such a change by the next day', () => {
    const { phone, clock } = setUp();
    phone.setWall(HOUR);
    phone.run(1000);
    clock.dispose();
    phone.freeze(24 * HOUR);
    expect(makeSystemClock(phone.device).now()).toBe(phone.wall());
  });
});

describe('dispose', () => {
  it('lets the ticker, the page and the listeners go', () => {
    const { phone, clock, gaps } = setUp();
    clock.dispose();
    clock.dispose();
    phone.hide();
    phone.sleep(5000);
    phone.show();
    expect(phone.ticker.started).toBe(0);
    expect(phone.listening()).toBe(0);
    expect(gaps).toEqual([]);
  });
});
