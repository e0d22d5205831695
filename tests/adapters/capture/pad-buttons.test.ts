import { describe, expect, it } from 'vitest';
import { makeFakePads } from '../../../src/adapters/capture/fake-pads.ts';
import { makePadButtons } from '../../../src/adapters/capture/pad-buttons.ts';
import { epochMs } from '../../../src/domain/units.ts';
import type { ButtonPress } from '../../../src/machine/ports.ts';

const DAY = 86_400_000;
const clock = { stampOf: (timeStampMs: number) => epochMs(DAY + timeStampMs) };

const setUp = () => {
  const device = makeFakePads();
  const heard: ButtonPress[] = [];
  const listen = () =>
    makePadButtons({ clock, device }).listen((press) => {
      heard.push(press);
      return true;
    });
  return { device, heard, listen };
};

describe('a game controller', () => {
  it('places a press at its own time stamp, not when it was asked', () => {
    const { device, heard, listen } = setUp();
    device.connect('Pad');
    listen();
    device.frame(16);
    device.press('Pad', 3, 21);
    device.frame(32);
    expect(heard).toEqual([{ device: 'gamepad', code: '3', at: DAY + 21 }]);
  });

  it('says how late a press may be where the time stamp counts from elsewhere', () => {
    const { device, heard, listen } = setUp();
    device.connect('Pad');
    listen();
    device.frame(16);
    device.press('Pad', 0, 1_766_000_000_000);
    device.frame(41);
    expect(heard).toEqual([{ device: 'gamepad', code: '0', at: DAY + 41, uncertaintyMs: 25 }]);
  });

  it.each([0, 16, 32.5])('does not trust a time stamp of %d between 16 and 32', (timestamp) => {
    const { device, heard, listen } = setUp();
    device.connect('Pad');
    listen();
    device.frame(16);
    device.press('Pad', 0, timestamp);
    device.frame(32);
    expect(heard).toMatchObject([{ at: DAY + 32, uncertaintyMs: 16 }]);
  });

  it('is pressed once however long it is held, and again after it was let go', () => {
    const { device, heard, listen } = setUp();
    device.connect('Pad');
    listen();
    device.press('Pad', 0, 5);
    for (const at of [16, 32, 48]) device.frame(at);
    device.release('Pad', 0, 50);
    device.frame(64);
    device.press('Pad', 0, 70);
    device.frame(80);
    expect(heard.map(({ at }) => at - DAY)).toEqual([5, 70]);
  });

  it('tells two buttons and two controllers apart', () => {
    const { device, heard, listen } = setUp();
    device.connect('One');
    device.connect('Two');
    listen();
    device.press('One', 4, 3);
    device.press('Two', 9, 7);
    device.press('Two', 4, 9);
    device.frame(16);
    expect(heard.map(({ code }) => code)).toEqual(['4', '4', '9']);
  });

  it('does not take for a press what was held before anyone listened', () => {
    const { device, heard, listen } = setUp();
    device.connect('Pad');
    device.press('Pad', 0, 1);
    listen();
    device.frame(16);
    expect(heard).toEqual([]);
  });

  it('hears the press that wakes a controller, at first and after it went away', () => {
    const { device, heard, listen } = setUp();
    listen();
    device.frame(16);
    device.connect('Pad');
    device.press('Pad', 1, 20);
    device.frame(32);
    device.disconnect('Pad');
    device.frame(48);
    device.connect('Pad');
    device.press('Pad', 1, 60);
    device.frame(64);
    expect(heard.map(({ at }) => at - DAY)).toEqual([20, 60]);
  });

  it('is not asked any more when nobody listens, and can be stopped twice', () => {
    const { device, heard, listen } = setUp();
    device.connect('Pad');
    const stop = listen();
    expect(device.asking).toBe(1);
    stop();
    stop();
    expect(device.asking).toBe(0);
    device.press('Pad', 0, 5);
    device.frame(16);
    expect(heard).toEqual([]);
  });
});
