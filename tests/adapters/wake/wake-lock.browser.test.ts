import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeNoSleepWakeLock } from '../../../src/adapters/wake/nosleep-wake-lock.ts';
import { describeWakeContract } from './contract.ts';

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 150));

const { wakeLock } = navigator;
const request = wakeLock.request.bind(wakeLock);
let granted: WakeLockSentinel[] = [];
let rejections: unknown[] = [];
let refuses = false;

const onRejection = (event: PromiseRejectionEvent): void => {
  event.preventDefault();
  rejections.push(event.reason);
};

beforeEach(() => {
  granted = [];
  rejections = [];
  refuses = false;
  addEventListener('unhandledrejection', onRejection);
  wakeLock.request = async (type) => {
    if (refuses) throw new DOMException('Wake Lock refused', 'NotAllowedError');
    const sentinel = await request(type);
    granted.push(sentinel);
    return sentinel;
  };
});
afterEach(() => {
  removeEventListener('unhandledrejection', onRejection);
  wakeLock.request = request;
});

const heldCount = (): number => granted.filter(({ released }) => !released).length;

describeWakeContract('nosleep.js in a browser', () => ({
  wake: makeNoSleepWakeLock(),
  settle,
  refuse: () => {
    refuses = true;
    for (const sentinel of granted) void sentinel.release();
  },
}));

it('holds one lock of the browser, and none afterwards', async () => {
  const wake = makeNoSleepWakeLock();
  wake.want(true);
  await settle();
  document.dispatchEvent(new Event('fullscreenchange'));
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(heldCount()).toBe(1);
  wake.want(false);
  await settle();
  expect(heldCount()).toBe(0);
  wake.dispose();
});

it('leaves no rejection unhandled when the browser refuses', async () => {
  const wake = makeNoSleepWakeLock();
  wake.want(true);
  await settle();
  refuses = true;
  await granted[0]?.release();
  document.dispatchEvent(new Event('visibilitychange'));
  document.dispatchEvent(new Event('fullscreenchange'));
  await settle();
  expect(wake.state()).toBe('refused');
  expect(rejections).toEqual([]);
  wake.dispose();
});

describe('A Home-Screen app', () => {
  const api = Object.getOwnPropertyDescriptor(Navigator.prototype, 'wakeLock');
  const beAPhone = (version: string, standalone: boolean): void => {
    const userAgent = `Mozilla/5.0 (iPhone; CPU iPhone OS ${version} like Mac OS X) AppleWebKit/605.1.15`;
    Object.defineProperties(navigator, {
      userAgent: { value: userAgent, configurable: true },
      standalone: { value: standalone, configurable: true },
    });
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'userAgent');
    Reflect.deleteProperty(navigator, 'standalone');
    if (api) Object.defineProperty(Navigator.prototype, 'wakeLock', api);
  });

  it.each(['16_4', '17_6_1', '18_3'])(
    'on iOS %s is kept awake by the video, since its locks hold nothing',
    async (version) => {
      beAPhone(version, true);
      const wake = makeNoSleepWakeLock();
      await vi.waitFor(() => expect('wakeLock' in navigator).toBe(false), 5000);
      await userEvent.click(document.body);
      wake.want(true);
      await vi.waitFor(() => expect(wake.state()).toBe('held'), 5000);
      expect(granted).toEqual([]);
      wake.want(false);
      wake.dispose();
    },
  );

  it.each([
    ['18_4', true],
    ['26_1', true],
    ['17_6', false],
  ])('on iOS %s (Home Screen: %s) has the lock', async (version, standalone) => {
    beAPhone(version, standalone);
    const wake = makeNoSleepWakeLock();
    await settle();
    wake.want(true);
    await settle();
    expect(heldCount()).toBe(1);
    wake.dispose();
  });
});
