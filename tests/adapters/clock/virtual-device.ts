import type { ClockDevice, SkewMemory } from '../../../src/adapters/clock/clock-device.ts';
import { makeFakeTicker } from '../../../src/adapters/clock/fake-ticker.ts';

const makeFakeSkewMemory = (): SkewMemory => {
  let noted: ReturnType<SkewMemory['load']>;
  return {
    load: () => noted,
    save: (note) => {
      noted = note;
    },
  };
};

const TICK_MS = 500;

/** A phone in virtual time: its two clocks, its ticks, its page. */
export const makeVirtualDevice = (wallMs: number, skew: SkewMemory = makeFakeSkewMemory()) => {
  const ticker = makeFakeTicker();
  const listeners = new Set<(change: 'left' | 'back') => void>();
  let perf = 5000;
  let wall = wallMs;
  let visible = true;
  let untilTickMs = TICK_MS;
  const tell = (change: 'left' | 'back') => {
    for (const listener of listeners) listener(change);
  };
  const device: ClockDevice = {
    performanceNow: () => perf,
    dateNow: () => Math.floor(wall),
    ticker,
    isVisible: () => visible,
    onPageChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    skew,
  };
  return {
    device,
    ticker,
    skew,
    listening: () => listeners.size,
    wall: () => wall,
    /** Both clocks go on, ticks come in time. */
    run: (ms: number) => {
      for (let left = ms; left > 0; ) {
        const step = Math.min(left, untilTickMs);
        perf += step;
        wall += step;
        left -= step;
        untilTickMs -= step;
        if (untilTickMs > 0) continue;
        untilTickMs = TICK_MS;
        ticker.tick();
      }
    },
    /** Both clocks go on and nothing on the page runs. */
    freeze: (ms: number) => {
      perf += ms;
      wall += ms;
    },
    /** Only the wall clock goes on. */
    sleep: (ms: number) => {
      wall += ms;
    },
    setWall: (byMs: number) => {
      wall += byMs;
    },
    hide: () => {
      visible = false;
      tell('left');
    },
    show: () => {
      visible = true;
      tell('back');
    },
    tell,
  };
};
