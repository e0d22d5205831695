import { describe, expect, it } from 'vitest';
import { buzzes, FLASH_APART_MS, signalOf } from '../../../src/domain/cues/signals.ts';
import { usualSwitches } from '../../../src/domain/cues/switches.ts';

describe('What a cue shows and how it buzzes', () => {
  it('is told apart for each count of the count-in', () => {
    const kinds = [3, 2, 1].map((count) => signalOf({ id: `4:count${count}`, class: 'countIn' }));
    expect(kinds).toEqual(['three', 'two', 'one']);
  });

  it('is told apart for each command of a starter', () => {
    const kinds = ['marks', 'set'].map((of) => signalOf({ id: `0:${of}`, class: 'countIn' }));
    expect(kinds).toEqual(['marks', 'set']);
  });

  it('is another for each planned class that sounds, and none for words', () => {
    const spoken = ['speech', 'announcement', 'spokenDelta'];
    const planned = Object.keys(usualSwitches).filter((of) => of !== 'countIn' && of !== 'delta');
    const kinds = (Object.keys(usualSwitches) as (keyof typeof usualSwitches)[])
      .filter((of) => planned.includes(of))
      .map((of) => [of, signalOf({ id: `0:${of}`, class: of })] as const);
    const none = kinds.filter(([, kind]) => kind === undefined).map(([of]) => of);
    expect(none.sort()).toEqual([...spoken].sort());
    expect(new Set(kinds.map(([, kind]) => kind)).size).toBe(planned.length - spoken.length + 1);
  });

  it('has a rhythm that is over before the next second of a count-in', () => {
    for (const [kind, rhythm] of Object.entries(buzzes)) {
      const lasts = rhythm.reduce((sum, ms) => sum + ms, 0);
      expect(lasts, kind).toBeLessThan(1000);
      expect(rhythm.length % 2, kind).toBe(1);
    }
  });

  it('begins no more than three times in one second', () => {
    expect(3 * FLASH_APART_MS).toBeGreaterThan(1000);
  });
});
