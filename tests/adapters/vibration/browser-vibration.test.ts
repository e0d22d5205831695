import { expect, it } from 'vitest';
import { makeVibration } from '../../../src/adapters/vibration/browser-vibration.ts';
import { describeVibrationContract } from './contract.ts';

const makeDevice = (touchPoints: number) => {
  const felt: (readonly number[])[] = [];
  const vibrate = (pattern: number[]): boolean => {
    felt.push(pattern);
    return true;
  };
  return { vibration: makeVibration({ vibrate, touchPoints }), felt: () => felt };
};

describeVibrationContract('The browser behind the adapter', (canVibrate) =>
  makeDevice(canVibrate ? 5 : 0),
);

it('cannot where the browser has no such function', () => {
  const vibration = makeVibration({ touchPoints: 5 });
  expect(vibration.canVibrate).toBe(false);
  vibration.vibrate([80]);
});
