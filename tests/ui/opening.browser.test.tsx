import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-solid';
import { App } from '../../src/ui/App.tsx';
import { en } from '../../src/words/en.ts';
import { makeFakeServices } from '../support/fake-services.tsx';

const never = new Promise<never>(() => undefined);

const open = (opening: { expected: Promise<boolean>; restored: Promise<void> }) =>
  render(() => <App services={makeFakeServices().services} words={en} opening={opening} />);

const screen = (): Element | null => document.querySelector('main');

afterEach(() => {
  vi.useRealTimers();
  location.hash = '';
});

test('no screen is built in the way of a session that is being read', async () => {
  vi.useFakeTimers();
  let isRead = (): void => undefined;
  const restored = new Promise<void>((resolve) => {
    isRead = resolve;
  });
  open({ expected: Promise.resolve(true), restored });
  await vi.advanceTimersByTimeAsync(1000);
  expect(screen()).toBeNull();
  isRead();
  await vi.advanceTimersByTimeAsync(0);
  expect(screen()).not.toBeNull();
});

test('the app opens at once where nothing was left running', async () => {
  vi.useFakeTimers();
  open({ expected: Promise.resolve(false), restored: never });
  await vi.advanceTimersByTimeAsync(0);
  expect(screen()).not.toBeNull();
});

test('the app opens where storage hangs', async () => {
  vi.useFakeTimers();
  open({ expected: never, restored: never });
  await vi.advanceTimersByTimeAsync(199);
  expect(screen()).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(screen()).not.toBeNull();
});

test('the app opens where a session cannot be read to its end', async () => {
  vi.useFakeTimers();
  open({ expected: Promise.resolve(true), restored: never });
  await vi.advanceTimersByTimeAsync(2999);
  expect(screen()).toBeNull();
  await vi.advanceTimersByTimeAsync(2);
  expect(screen()).not.toBeNull();
});
