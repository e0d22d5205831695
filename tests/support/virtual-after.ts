import type { FakeClock } from '../../src/adapters/clock/fake-clock.ts';
import type { Dispose } from '../../src/machine/ports.ts';

/** Timers on a clock that passes only when told to. */
export const makeVirtualAfter = (clock: FakeClock) => {
  const waiting = new Set<{ readonly at: number; readonly task: () => void }>();
  const after = (ms: number, task: () => void): Dispose => {
    const timer = { at: clock.now() + ms, task };
    waiting.add(timer);
    return () => waiting.delete(timer);
  };
  const earliest = () => [...waiting].sort((a, b) => a.at - b.at)[0];
  /** Passes `ms`, doing at its time whatever falls due. */
  const pass = (ms: number): void => {
    const until = clock.now() + ms;
    for (let next = earliest(); next && next.at <= until; next = earliest()) {
      waiting.delete(next);
      clock.advance(Math.max(0, next.at - clock.now()));
      next.task();
    }
    clock.advance(until - clock.now());
  };
  return { after, pass, waiting: () => waiting.size };
};
