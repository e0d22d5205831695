import { expect, test } from 'vitest';
import { makeSessionMark } from '../../../src/adapters/storage/session-mark.ts';

const makeStorage = (): Storage => {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    clear: () => values.clear(),
    key: () => null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
};

test('a session that was left running is known in the next life of the page', () => {
  const storage = makeStorage();
  expect(makeSessionMark(() => storage).isSet()).toBe(false);
  makeSessionMark(() => storage).set(true);
  expect(makeSessionMark(() => storage).isSet()).toBe(true);
  makeSessionMark(() => storage).set(false);
  expect(makeSessionMark(() => storage).isSet()).toBe(false);
});

test('refused storage is no mark, and no trouble', () => {
  const mark = makeSessionMark(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  mark.set(true);
  expect(mark.isSet()).toBe(false);
});
