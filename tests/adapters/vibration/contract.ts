import { describe, expect, it } from 'vitest';
import type { Vibration } from '../../../src/machine/ports.ts';

export type VibrationSubject = {
  readonly vibration: Vibration;
  /** What the phone in the hand did. */
  felt(): readonly (readonly number[])[];
};

/** What every `Vibration` promises. */
export const describeVibrationContract = (
  name: string,
  make: (canVibrate: boolean) => VibrationSubject,
): void => {
  describe(`${name} keeps the promises of Vibration`, () => {
    it('shakes in the rhythm that it is given', () => {
      const { vibration, felt } = make(true);
      expect(vibration.canVibrate).toBe(true);
      vibration.vibrate([80, 40, 80]);
      vibration.vibrate([600]);
      expect(felt()).toEqual([[80, 40, 80], [600]]);
    });

    it('says that it cannot, and then does nothing', () => {
      const { vibration, felt } = make(false);
      expect(vibration.canVibrate).toBe(false);
      vibration.vibrate([80]);
      expect(felt()).toEqual([]);
    });
  });
};
