import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeNoSleepWakeLock } from '../../../src/adapters/wake/nosleep-wake-lock.ts';
import { describeWakeContract } from './contract.ts';

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 150));

const request = navigator.wakeLock.request.bind(navigator.wakeLock);
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
  navigator.wakeLock.request = async (type) => {
    if (refuses) throw new DOMException('Wake Lock refused', 'NotAllowedError');
    const sentinel = await request(type);
    granted.push(sentinel);
    return sentinel;
  };
});
afterEach(() => {
  removeEventListener('unhandledrejection', onRejection);
  navigator.wakeLock.request = request;
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
