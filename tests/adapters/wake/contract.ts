import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WakeLock, WakeState } from '../../../src/machine/ports.ts';

export type WakeSubject = {
  readonly wake: WakeLock;
  /** Lets pending promises and events of the device happen. */
  settle(): Promise<void>;
  /** The device takes the lock away and refuses to give another. */
  refuse(): void;
};

/** What every `WakeLock` promises. */
export const describeWakeContract = (name: string, make: () => WakeSubject): void => {
  describe(`${name} keeps the promises of WakeLock`, () => {
    let subject: WakeSubject;
    let told: WakeState[];
    beforeEach(() => {
      subject = make();
      told = [];
      subject.wake.onState((state) => told.push(state));
    });
    afterEach(() => subject.wake.dispose());

    it('is off until wanted, and off again when no longer wanted', async () => {
      expect(subject.wake.state()).toBe('off');
      subject.wake.want(true);
      await subject.settle();
      expect(subject.wake.state()).toBe('held');
      subject.wake.want(false);
      await subject.settle();
      expect(subject.wake.state()).toBe('off');
      expect(told).toEqual(['held', 'off']);
    });

    it('is held once, however often it is wanted', async () => {
      subject.wake.want(true);
      subject.wake.want(true);
      await subject.settle();
      subject.wake.want(true);
      await subject.settle();
      expect(told).toEqual(['held']);
    });

    it('says so when the device takes the lock away', async () => {
      subject.wake.want(true);
      await subject.settle();
      subject.refuse();
      await subject.settle();
      expect(subject.wake.state()).toBe('refused');
    });

    it('is silent to listeners who left, and takes being disposed of twice', async () => {
      const late: WakeState[] = [];
      const leave = subject.wake.onState((state) => late.push(state));
      leave();
      leave();
      subject.wake.want(true);
      await subject.settle();
      subject.wake.dispose();
      subject.wake.dispose();
      expect(late).toEqual([]);
    });
  });
};
