import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenQuiet } from '../../../src/adapters/audio/when-quiet.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const waiting = () => {
  const page = new EventTarget();
  let loads = 0;
  whenQuiet(() => {
    loads += 1;
  }, page);
  return { page, loads: () => loads };
};

test('sounds wait for the first screen', () => {
  const { loads } = waiting();
  vi.advanceTimersByTime(9900);
  expect(loads()).toBe(0);
  vi.advanceTimersByTime(200);
  expect(loads()).toBe(1);
});

test.each(['click', 'keydown'])('but not for a %s, and come once', (type) => {
  const { page, loads } = waiting();
  page.dispatchEvent(new Event(type));
  expect(loads()).toBe(1);
  page.dispatchEvent(new Event('click'));
  vi.advanceTimersByTime(20_000);
  expect(loads()).toBe(1);
});
