import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enPieces } from '../../src/adapters/voice/en-pieces.ts';
import { partsOf } from '../../src/adapters/voice/pieces.ts';
import { enNumber } from '../../src/words/en-numbers.ts';
import { enSpoken } from '../../src/words/en-spoken.ts';

const rep = (more: object) => enSpoken.say({ kind: 'rep', number: 3, of: 6, ...more });

describe('What comes, in words', () => {
  it.each([
    [{ distanceM: 800, targetMs: 200_000 }, 'Rep three of six, eight hundred, three twenty'],
    [{ distanceM: 400, targetMs: 65_000 }, 'Rep three of six, four hundred, one oh five'],
    [
      { distanceM: 200, targetMs: 28_400 },
      'Rep three of six, two hundred, twenty eight point four',
    ],
    [{ distanceM: 350, targetMs: 58_000 }, 'Rep three of six, three fifty, fifty eight'],
    [{ distanceM: 1609.344, targetMs: 300_000 }, 'Rep three of six, one mile, five minutes'],
    [{ distanceM: 1000 }, 'Rep three of six, one thousand'],
    [{ distanceM: 60 }, 'Rep three of six, sixty metres'],
    [{ distanceM: 10_000, targetMs: 3_725_000 }, 'Rep three of six, ten thousand, one hour two'],
    [{ lengthMs: 90_000 }, 'Rep three of six, one minute thirty'],
    [{ lengthMs: 45_000 }, 'Rep three of six, forty five seconds'],
    [{ number: 6, distanceM: 1200 }, 'Last rep, twelve hundred'],
    [{ number: 1, of: 1, distanceM: 1500 }, 'fifteen hundred'],
  ])('%o is "%s"', (more, text) => {
    expect(rep(more)).toBe(text);
  });

  it.each([
    [-400, 'zero point four ahead'],
    [1200, 'one point two behind'],
    [-3000, 'three ahead'],
    [12_300, 'twelve behind'],
    [65_000, 'one oh five behind'],
    [49, 'On target'],
  ])('a delta of %i ms is "%s"', (deltaMs, text) => {
    expect(enSpoken.say({ kind: 'delta', deltaMs })).toBe(text);
  });

  it('is always made of recorded words, whatever the numbers', () => {
    const maybe = (max: number) => fc.option(fc.nat({ max }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.record({ distanceM: maybe(50_000), targetMs: maybe(9_000_000), lengthMs: maybe(7e6) }),
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.nat({ max: 200 }),
        (lengths, deltaMs, number) => {
          const known = Object.fromEntries(
            Object.entries(lengths).filter(([, value]) => value !== undefined),
          );
          expect(partsOf(rep({ number, of: 200, ...known }), enPieces)).toBeDefined();
          expect(partsOf(enSpoken.say({ kind: 'delta', deltaMs }), enPieces)).toBeDefined();
        },
      ),
    );
  });

  it('never has a word for nothing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999 }), (n) => {
        expect(enNumber(n)).toMatch(/^[a-z]+( [a-z]+)*$/);
      }),
    );
  });
});
