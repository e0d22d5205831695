import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SoundName } from '../../../src/domain/cues/cue.ts';
import { fitSpeech, soundMs } from '../../../src/domain/cues/fit-speech.ts';
import { epochMs } from '../../../src/domain/units.ts';

const instant = fc.nat({ max: 60_000 });
const phrase = fc.record({
  from: instant,
  span: fc.nat({ max: 20_000 }),
  lengthMs: fc.integer({ min: 200, max: 5000 }),
  isLate: fc.boolean(),
});
const sound = fc.record({ at: instant.map(epochMs), lengthMs: fc.integer({ min: 30, max: 2000 }) });

const wantedOf = (
  all: readonly { from: number; span: number; lengthMs: number; isLate: boolean }[],
) =>
  all.map(({ from, span, lengthMs, isLate }, i) => ({
    id: String(i),
    lengthMs,
    windows: [
      { from: epochMs(from), until: epochMs(from + span), ...(isLate ? { isLate } : {}) } as const,
    ],
  }));

describe('Speech among the sounds', () => {
  it('lies in its window, ends 150 ms before a beep, and never over one or over other words', () => {
    fc.assert(
      fc.property(fc.array(phrase), fc.array(sound), (phrases, sounds) => {
        const wanted = wantedOf(phrases);
        const placed = fitSpeech(wanted, sounds);
        const spoken = wanted.flatMap(({ id, lengthMs, windows }) => {
          const at = placed.get(id);
          return at === undefined ? [] : [{ at, end: at + lengthMs, window: windows[0] }];
        });
        for (const { at, end, window } of spoken) {
          expect(at).toBeGreaterThanOrEqual(window?.from ?? Number.NaN);
          expect(end).toBeLessThanOrEqual(window?.until ?? Number.NaN);
          for (const beep of sounds) {
            expect(end <= beep.at - 150 || at >= beep.at + beep.lengthMs).toBe(true);
          }
        }
        const inOrder = [...spoken].sort((a, b) => a.at - b.at);
        inOrder.slice(1).forEach(({ at }, i) => {
          expect(at).toBeGreaterThan(inOrder[i]?.end ?? Number.NaN);
        });
      }),
    );
  });

  it('finds the only gap there is', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 1, max: 8 }), (isLate, gap) => {
        const sounds = Array.from({ length: 10 }, (_, i) => ({
          at: epochMs(i * 1000 + (i >= gap ? 3000 : 0)),
          lengthMs: 200,
        }));
        const [wanted] = wantedOf([{ from: 0, span: 13_000, lengthMs: 2000, isLate }]);
        const at = wanted && fitSpeech([wanted], sounds).get('0');
        expect(at).toBeGreaterThanOrEqual((gap - 1) * 1000 + 260);
        expect(at).toBeLessThanOrEqual(gap * 1000 + 850);
      }),
    );
  });

  it('takes the next window when the first is full, and is left out when all are', () => {
    const beeps = [{ at: epochMs(1000), lengthMs: 200 }];
    const windows = [
      { from: epochMs(500), until: epochMs(2000) },
      { from: epochMs(5000), until: epochMs(7000) },
    ];
    expect(fitSpeech([{ id: 'a', windows, lengthMs: 1000 }], beeps).get('a')).toBe(5000);
    expect(fitSpeech([{ id: 'a', windows, lengthMs: 2500 }], beeps).size).toBe(0);
  });

  it('needs more of a session that runs faster', () => {
    const windows = [{ from: epochMs(0), until: epochMs(10_000) }];
    expect(fitSpeech([{ id: 'a', windows, lengthMs: 1000 }], [], 10).size).toBe(1);
    expect(fitSpeech([{ id: 'a', windows, lengthMs: 1000 }], [], 11).size).toBe(0);
  });

  it.each(Object.keys(soundMs) as SoundName[])('knows how long %s is', (name) => {
    const file = readFileSync(join(import.meta.dirname, `../../../assets/audio/${name}.wav`));
    const lengthMs = (file.length - 44) / 2 / 44.1;
    expect(soundMs[name]).toBeGreaterThanOrEqual(lengthMs);
    expect(soundMs[name]).toBeLessThan(lengthMs + 40);
  });
});
