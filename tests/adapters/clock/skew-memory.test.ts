import { describe, expect, it } from 'vitest';
import { makeLocalSkewMemory } from '../../../src/adapters/clock/skew-memory.ts';

const fakeStorage = (initial?: string): Storage => {
  const values = new Map<string, string>();
  if (initial !== undefined) values.set('bell-lap.clock-skew', initial);
  return {
    get length() {
      return values.size;
    },
    clear: () => values.clear(),
    key: () => null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
    },
    removeItem: (key) => {
      values.delete(key);
    },
  };
};

describe('skew memory', () => {
  it('remembers', () => {
    const storage = fakeStorage();
    makeLocalSkewMemory(() => storage).save({ skewMs: -1200, wallMs: 5 });
    expect(makeLocalSkewMemory(() => storage).load()).toEqual({ skewMs: -1200, wallMs: 5 });
  });

  it.each([undefined, 'banana', 'null', '7', '{}', '{"skewMs":null,"wallMs":1}', '{"skewMs":"1"}'])(
    'knows nothing from %s',
    (text) => {
      expect(makeLocalSkewMemory(() => fakeStorage(text)).load()).toBeUndefined();
    },
  );

  it('goes without when storage is refused', () => {
    const memory = makeLocalSkewMemory(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(() => memory.save({ skewMs: 1, wallMs: 1 })).not.toThrow();
    expect(memory.load()).toBeUndefined();
  });
});
