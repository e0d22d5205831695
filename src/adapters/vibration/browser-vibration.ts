import type { Vibration } from '../../machine/ports.ts';

/** What is needed of the browser, so that tests can play its part. What it lacks is absent. */
export type VibrationDevice = {
  readonly vibrate?: (patternMs: number[]) => boolean;
  readonly touchPoints: number;
};

/**
 * Chromium on Android alone vibrates: iPhones never did, and Firefox took it out. Chromium on a desk has
 * the function and nothing that shakes, so a finger on the glass is asked for too.
 * https://developer.mozilla.org/en-US/docs/Web/API/Navigator/vibrate#browser_compatibility
 */
export const makeVibration = ({ vibrate, touchPoints }: VibrationDevice): Vibration => {
  const can = vibrate !== undefined && touchPoints > 0;
  return {
    canVibrate: can,
    vibrate: (patternMs) => {
      if (can) vibrate([...patternMs]);
    },
  };
};

export const browserVibration = (): Vibration =>
  makeVibration({
    ...('vibrate' in navigator && { vibrate: (pattern: number[]) => navigator.vibrate(pattern) }),
    touchPoints: navigator.maxTouchPoints,
  });
