import { expect, it } from 'vitest';
import { makeFakeHeadsetDevice } from '../../../src/adapters/capture/fake-headset-device.ts';
import { makeHeadsetButton } from '../../../src/adapters/capture/headset-button.ts';
import { epochMs } from '../../../src/domain/units.ts';
import type { RawCapture } from '../../../src/machine/ports.ts';

const DAY = 86_400_000;
const clock = { stampOf: (timeStampMs: number) => epochMs(DAY + timeStampMs) };

const setUp = () => {
  const device = makeFakeHeadsetDevice();
  const heard: RawCapture[] = [];
  const worn = makeHeadsetButton({ clock, device }).listen((raw) => heard.push(raw));
  return { device, heard, ...worn };
};

it.each(['play', 'pause', 'nexttrack'] as const)(
  'takes %s for a pass, where it arrives, and says how late that may be',
  (action) => {
    const { device, heard } = setUp();
    device.press(action, 1234);
    expect(heard).toEqual([{ at: DAY + 1234, source: 'headset', uncertaintyMs: 300 }]);
  },
);

it('plays from the first gesture on, and again after a call', () => {
  const { device } = setUp();
  expect(device.playing).toBe(false);
  device.touch();
  expect(device.playing).toBe(true);
  device.interrupt();
  device.touch();
  expect(device.playing).toBe(true);
});

it('plays on when the headset has asked for a pause', () => {
  const { device } = setUp();
  device.touch();
  device.interrupt();
  device.press('pause', 1);
  expect(device.playing).toBe(true);
});

it('shows the rep in place of a song', () => {
  const { device, show } = setUp();
  show({ title: 'Rep 3 of 6', album: '6 × 800' });
  expect(device.shown).toEqual({ title: 'Rep 3 of 6', album: '6 × 800' });
});

it('gives the buttons and the music back, and can be stopped twice', () => {
  const { device, heard, stop } = setUp();
  device.touch();
  stop();
  stop();
  expect(device.actions).toEqual([]);
  device.touch();
  device.press('play', 5);
  expect(device.playing).toBe(false);
  expect(device.shown).toBeUndefined();
  expect(heard).toEqual([]);
});
