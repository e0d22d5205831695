import type { Vibration } from '../../machine/ports.ts';

export type FakeVibration = Vibration & {
  /** Every pattern that was felt, in order. */
  felt(): readonly (readonly number[])[];
};

/** Shakes nothing and writes down what it would have shaken. */
export const makeFakeVibration = (canVibrate = true): FakeVibration => {
  const felt: (readonly number[])[] = [];
  return {
    canVibrate,
    vibrate: (patternMs) => {
      if (canVibrate) felt.push([...patternMs]);
    },
    felt: () => [...felt],
  };
};
