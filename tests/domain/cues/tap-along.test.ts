import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tapAlong, tapBeat } from '../../../src/domain/cues/tap-along.ts';

const beats = Array.from({ length: tapBeat.count }, (_, at) => 50_000 + at * tapBeat.everyMs);
const tapsAt = (delayMs: number, noise: readonly number[] = []): readonly number[] =>
  beats.map((beat, at) => beat + delayMs + (noise[at] ?? 0));

const delay = fc.integer({ min: 0, max: 600 });
const noiseUpTo = (ms: number) =>
  fc.array(fc.integer({ min: -ms, max: ms }), {
    minLength: tapBeat.count,
    maxLength: tapBeat.count,
  });
/** Positions among the nine beats that count. */
const counted = fc.integer({ min: 3, max: tapBeat.count - 1 });

describe('Tapping along finds the delay of a loudspeaker', () => {
  it('to the millisecond where the taps are even', () => {
    fc.assert(
      fc.property(delay, (delayMs) => {
        expect(tapAlong(beats, tapsAt(delayMs))).toEqual({
          ok: true,
          value: { delayMs, spreadMs: 0, taps: 9 },
        });
      }),
    );
  });

  it('within 40 ms where every tap is up to 40 ms off and three are missing', () => {
    fc.assert(
      fc.property(
        delay,
        noiseUpTo(40),
        fc.uniqueArray(counted, { maxLength: 3 }),
        (delayMs, noise, missing) => {
          const taps = tapsAt(delayMs, noise).filter((_, at) => !missing.includes(at));
          const found = tapAlong(beats, taps);
          // Six wide taps can look like no beat at all; they are never believed wrongly.
          if (!found.ok) expect(found.error).not.toBe('offBeat');
          else expect(Math.abs(found.value.delayMs - delayMs)).toBeLessThanOrEqual(40);
        },
      ),
    );
  });

  it('within 15 ms where a steady hand slips twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 400 }),
        noiseUpTo(15),
        fc.uniqueArray(counted, { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 250, max: 400 }),
        (delayMs, noise, slips, by) => {
          const taps = tapsAt(delayMs, noise).map((tap, at) =>
            slips.includes(at) ? tap + by : tap,
          );
          const found = tapAlong(beats, taps);
          expect(found).toMatchObject({ ok: true, value: { taps: 7 } });
          if (found.ok) expect(Math.abs(found.value.delayMs - delayMs)).toBeLessThanOrEqual(15);
        },
      ),
    );
  });

  it('as none where the taps come a little early, as people tap', () => {
    expect(tapAlong(beats, tapsAt(-30))).toMatchObject({ ok: true, value: { delayMs: 0 } });
  });

  it('whatever the first three taps were, and however a finger bounces', () => {
    const taps = tapsAt(180).map((tap, at) => (at < 3 ? tap + 300 : tap));
    const bounced = taps.flatMap((tap) => [tap, tap + 90]);
    expect(tapAlong(beats, bounced)).toMatchObject({ ok: true, value: { delayMs: 180, taps: 9 } });
  });
});

describe('Tapping along refuses', () => {
  it('fewer than six taps', () => {
    fc.assert(
      fc.property(delay, fc.integer({ min: 0, max: 5 }), (delayMs, count) => {
        const taps = tapsAt(delayMs).slice(3, 3 + count);
        expect(tapAlong(beats, taps)).toEqual({ ok: false, error: 'tooFew' });
      }),
    );
  });

  it('taps in another tempo', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom(0.7, 0.8, 1.2),
        (from, tempo) => {
          const taps = beats.map((beat) => 50_000 + from + (beat - 50_000) * tempo);
          expect(tapAlong(beats, taps).ok).toBe(false);
        },
      ),
    );
  });

  it('taps all over the second', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 90, 180, 270, 360, 450, 540, 630, 720], { minLength: 9 }),
        (spread) => {
          const taps = beats.slice(3).map((beat, at) => beat + (spread[at] ?? 0));
          expect(tapAlong(beats, taps)).toEqual({ ok: false, error: 'uneven' });
        },
      ),
    );
  });

  it('taps between the beats', () => {
    expect(tapAlong(beats, tapsAt(780))).toEqual({ ok: false, error: 'offBeat' });
    expect(tapAlong(beats, tapsAt(-120))).toEqual({ ok: false, error: 'offBeat' });
  });

  it('nothing, and figures that are none', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), fc.array(fc.double()), (at, taps) => {
        const found = tapAlong(at, taps);
        if (found.ok) expect(Number.isInteger(found.value.delayMs)).toBe(true);
        else expect(['tooFew', 'uneven', 'offBeat']).toContain(found.error);
      }),
    );
    expect(tapAlong([], [])).toEqual({ ok: false, error: 'tooFew' });
    expect(tapAlong(beats, tapsAt(Number.NaN))).toEqual({ ok: false, error: 'tooFew' });
  });
});
