import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeScreenCapture } from '../../../src/adapters/capture/screen-capture.ts';
import { epochMs } from '../../../src/domain/units.ts';
import type { RawCapture } from '../../../src/machine/ports.ts';
import { captureContract } from './contract.ts';

const DAY = 86_400_000;
const clock = { stampOf: (timeStampMs: number) => epochMs(DAY + timeStampMs) };

const addLap = (): HTMLButtonElement => {
  const lap = document.createElement('button');
  lap.textContent = 'Lap';
  document.body.append(lap);
  return lap;
};

afterEach(() => document.body.replaceChildren());

captureContract(() => {
  const target = addLap();
  return {
    source: makeScreenCapture({ clock, target }),
    pass: () => {
      const event = new PointerEvent('pointerdown', { pointerType: 'touch' });
      target.dispatchEvent(event);
      return DAY + event.timeStamp;
    },
  };
});

const listen = () => {
  const target = addLap();
  const heard: RawCapture[] = [];
  const stop = makeScreenCapture({ clock, target }).listen((capture) => heard.push(capture));
  return { target, heard, stop };
};

describe('the screen', () => {
  it('hears one real click once, at the time stamp of the press', async () => {
    const { target, heard, stop } = listen();
    const stamps: number[] = [];
    target.addEventListener('pointerdown', (event) => stamps.push(DAY + event.timeStamp));
    await userEvent.click(page.getByRole('button', { name: 'Lap' }));
    expect(heard).toEqual([{ at: stamps[0], source: 'screen' }]);
    stop();
  });

  it('stamps a press when it happened, though the page was blocked', () => {
    const { target, heard, stop } = listen();
    const event = new PointerEvent('pointerdown', { pointerType: 'touch' });
    const until = performance.now() + 150;
    while (performance.now() < until);
    target.dispatchEvent(event);
    expect(heard[0]?.at).toBe(DAY + event.timeStamp);
    stop();
  });

  it('hears a button that was activated without a pointer', async () => {
    const { target, heard, stop } = listen();
    target.click();
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    stop();
  });

  it('hears a second finger, and no right mouse button', () => {
    const { target, heard, stop } = listen();
    target.dispatchEvent(
      new PointerEvent('pointerdown', { pointerType: 'touch', isPrimary: false }),
    );
    target.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'mouse', button: 2 }));
    expect(heard).toHaveLength(1);
    stop();
  });
});
