import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/machine/ports.ts';

/** What a test can do to the device under a clock. */
export type ClockRig = {
  readonly clock: Clock;
  /** Lets real or virtual time pass, at least this long. */
  wait(ms: number): Promise<void>;
  performanceNow(): number;
};

/** What every clock promises. `toleranceMs` is what the rig itself cannot hold still. */
export const clockContract = (makeRig: () => ClockRig, toleranceMs: number): void => {
  describe('clock contract', () => {
    it('goes forward at its rate', async () => {
      const { clock, wait, performanceNow } = makeRig();
      const from = { at: clock.now(), perf: performanceNow() };
      await wait(40);
      const elapsedMs = clock.now() - from.at;
      const realMs = performanceNow() - from.perf;
      expect(realMs).toBeGreaterThanOrEqual(39);
      expect(Math.abs(elapsedMs - realMs * clock.rate)).toBeLessThanOrEqual(
        toleranceMs * clock.rate,
      );
      clock.dispose();
    });

    it('stamps an event at its own time, however late it is handled', async () => {
      const { clock, wait, performanceNow } = makeRig();
      const eventMs = performanceNow();
      const then = clock.now();
      await wait(60);
      expect(Math.abs(clock.stampOf(eventMs) - then)).toBeLessThanOrEqual(toleranceMs * clock.rate);
      clock.dispose();
    });

    it.each([
      ['from another time line', 1.78e12],
      ['long before', -60_000],
      ['no number', Number.NaN],
    ])('takes now for an event stamp %s', (_, stamp) => {
      const { clock } = makeRig();
      const stamped = clock.stampOf(stamp);
      expect(Math.abs(stamped - clock.now())).toBeLessThanOrEqual(toleranceMs * clock.rate);
      clock.dispose();
    });

    it('never stamps an event in the future', () => {
      const { clock, performanceNow } = makeRig();
      const stamped = clock.stampOf(performanceNow() + 900);
      expect(stamped - clock.now()).toBeLessThanOrEqual(0.001);
      clock.dispose();
    });

    it('places an instant on the performance line and back', () => {
      const { clock, performanceNow } = makeRig();
      const perf = performanceNow();
      expect(clock.performanceMsAt(clock.stampOf(perf))).toBeCloseTo(perf, 2);
      clock.dispose();
    });

    it('lets a gap listener go, also twice', () => {
      const { clock } = makeRig();
      const stop = clock.onGap(() => undefined);
      stop();
      expect(stop).not.toThrow();
      clock.dispose();
    });
  });
};
