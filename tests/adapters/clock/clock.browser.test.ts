import { describe, expect, it, vi } from 'vitest';
import { browserClockDevice } from '../../../src/adapters/clock/clock-device.ts';
import { makeFakeTicker } from '../../../src/adapters/clock/fake-ticker.ts';
import { makeLocalSkewMemory } from '../../../src/adapters/clock/skew-memory.ts';
import { makeSystemClock } from '../../../src/adapters/clock/system-clock.ts';
import { makeWorkerTicker } from '../../../src/adapters/clock/worker-ticker.ts';
import { clockContract } from './contract.ts';
import { tickerContract } from './ticker-contract.ts';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const makeClock = () =>
  makeSystemClock(browserClockDevice(makeFakeTicker(), makeLocalSkewMemory()));

clockContract(
  () => ({ clock: makeClock(), wait, performanceNow: () => performance.now() }),
  // A shared machine may stop the test itself between two readings.
  40,
);

describe('the browser clock', () => {
  it('starts on the wall clock', () => {
    const clock = makeClock();
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(40);
    clock.dispose();
  });

  it('stamps a real event at its own time stamp, after the page was blocked', () => {
    const clock = makeClock();
    const event = new Event('pointerdown');
    const until = performance.now() + 200;
    while (performance.now() < until);
    const stamp = clock.stampOf(event.timeStamp);
    expect(clock.performanceMsAt(stamp)).toBeCloseTo(event.timeStamp, 2);
    clock.dispose();
  });

  it('reads a page change from the page and stops when disposed', () => {
    const changes: string[] = [];
    const stop = browserClockDevice(makeFakeTicker(), makeLocalSkewMemory()).onPageChange(
      (change) => changes.push(change),
    );
    window.dispatchEvent(new Event('pagehide'));
    document.dispatchEvent(new Event('resume'));
    document.dispatchEvent(new Event('visibilitychange'));
    stop();
    window.dispatchEvent(new Event('pageshow'));
    expect(changes).toEqual(['left', 'back', 'back']);
  });
});

describe('the worker ticker', () => {
  tickerContract(() => {
    const ticker = makeWorkerTicker(10);
    return {
      ticker,
      oneTick: () =>
        new Promise((done) => {
          const stop = ticker.start(() => {
            stop();
            done();
          });
        }),
    };
  });

  it('falls back to an interval where workers are refused', async () => {
    const real = window.Worker;
    Object.defineProperty(window, 'Worker', { value: undefined, configurable: true });
    try {
      let ticks = 0;
      const stop = makeWorkerTicker(5).start(() => {
        ticks += 1;
      });
      await vi.waitFor(() => expect(ticks).toBeGreaterThan(1));
      stop();
    } finally {
      Object.defineProperty(window, 'Worker', { value: real, configurable: true });
    }
  });
});
