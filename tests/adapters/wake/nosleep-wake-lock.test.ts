import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeNoSleepWakeLock } from '../../../src/adapters/wake/nosleep-wake-lock.ts';
import type { WakeLock } from '../../../src/machine/ports.ts';
import { describeWakeContract } from './contract.ts';
import { makeWakeDevice, type WakeDevice } from './wake-device.ts';

let device: WakeDevice;
beforeEach(() => {
  // The library writes to the console at every change.
  for (const name of ['log', 'error', 'warn'] as const) {
    vi.spyOn(console, name).mockReturnValue(undefined);
  }
  device = makeWakeDevice();
});
afterEach(() => {
  device.restore();
  vi.restoreAllMocks();
});

describeWakeContract('nosleep.js behind the adapter', () => ({
  wake: makeNoSleepWakeLock(),
  settle: () => device.settle(),
  refuse: () => device.refuse(true),
}));

describe('The lock through nosleep.js', () => {
  let wake: WakeLock;
  beforeEach(() => {
    wake = makeNoSleepWakeLock();
  });
  afterEach(() => wake.dispose());

  const want = async (wanted: boolean): Promise<void> => {
    wake.want(wanted);
    await device.settle();
  };

  it('is not asked for before it is wanted', async () => {
    device.gesture();
    device.show();
    await device.settle();
    expect(device.requested()).toBe(0);
  });

  it('does not leak when the page goes full screen', async () => {
    await want(true);
    device.toggleFullscreen();
    await device.settle();
    expect(device.heldCount()).toBe(1);
    await want(false);
    expect(device.heldCount()).toBe(0);
  });

  it('does not leak when it is given up while still being asked for', async () => {
    device.holdBack(true);
    await want(true);
    await want(false);
    device.holdBack(false);
    await device.settle();
    expect(device.heldCount()).toBe(0);
    expect(wake.state()).toBe('off');
  });

  it('does not leak when it is disposed of while still being asked for', async () => {
    device.holdBack(true);
    await want(true);
    wake.dispose();
    device.holdBack(false);
    await device.settle();
    expect(device.heldCount()).toBe(0);
  });

  it('is held once when wanted, given up and wanted again in one breath', async () => {
    await want(true);
    wake.want(false);
    await want(true);
    expect(device.heldCount()).toBe(1);
    expect(wake.state()).toBe('held');
  });

  it('is gone while the page is hidden, and asked for once when it is seen again', async () => {
    await want(true);
    device.hide();
    await device.settle();
    expect(wake.state()).toBe('refused');
    expect(device.heldCount()).toBe(0);
    device.show();
    await device.settle();
    expect(wake.state()).toBe('held');
    expect(device.requested()).toBe(2);
  });

  it('stays given up when the page is seen again', async () => {
    await want(true);
    await want(false);
    device.hide();
    device.show();
    await device.settle();
    expect(device.heldCount()).toBe(0);
  });

  it('is tried again at the next gesture after a refusal', async () => {
    device.refuse(true);
    await want(true);
    expect(wake.state()).toBe('refused');
    device.refuse(false);
    device.gesture();
    await device.settle();
    expect(wake.state()).toBe('held');
  });

  it('leaves no rejection unhandled', async () => {
    await want(true);
    device.refuse(true);
    await device.settle();
    device.hide();
    device.show();
    device.toggleFullscreen();
    device.gesture();
    await device.settle();
    expect(wake.state()).toBe('refused');
    expect(device.rejections).toEqual([]);
  });
});
