import { type EpochMs, epochMs } from '../../domain/units.ts';
import type { Clock } from '../../machine/ports.ts';
import type { Gap } from './gap.ts';
import { makeListeners } from './listeners.ts';

export type FakeClock = Clock & {
  advance(ms: number): void;
  advanceTo(at: EpochMs): void;
  /** Session time goes on, the `performance.now()` line does not. */
  sleep(ms: number): void;
};

/** Saturday, 9:00 in summer: an instant that reads well in a failing test. */
const MORNING = epochMs(Date.UTC(2026, 5, 6, 9));

/** Time passes only when told to. */
export const makeFakeClock = (startAt: EpochMs = MORNING, performanceMs = 1000): FakeClock => {
  const gaps = makeListeners<Gap>();
  let monotonicMs = performanceMs;
  let offsetMs = startAt - performanceMs;
  const now = (): EpochMs => epochMs(monotonicMs + offsetMs);
  return {
    rate: 1,
    now,
    stampOf: (timeStampMs) => {
      const isPlausible = Math.abs(monotonicMs - timeStampMs) < 5000;
      return epochMs((isPlausible ? Math.min(timeStampMs, monotonicMs) : monotonicMs) + offsetMs);
    },
    performanceMsAt: (at) => at - offsetMs,
    onGap: gaps.listen,
    advance: (ms) => {
      monotonicMs += ms;
    },
    advanceTo: (at) => {
      monotonicMs = at - offsetMs;
    },
    sleep: (lostMs) => {
      offsetMs += lostMs;
      gaps.tell({ lostMs, at: now() });
    },
    dispose: gaps.clear,
  };
};
