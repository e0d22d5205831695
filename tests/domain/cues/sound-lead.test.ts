import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundLeadMs } from '../../../src/domain/cues/sound-lead.ts';

describe('The lead of a sound', () => {
  it.each([
    [0, 0, 0],
    [180, 0, 180],
    [0, 100, 290],
    [180, 50, 325],
  ])('for a speaker %i ms behind and %i m of air is %i ms', (speakerDelayMs, airM, leadMs) => {
    expect(soundLeadMs(speakerDelayMs, airM)).toBeCloseTo(leadMs, 9);
  });

  it('is never negative and always a number', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (speakerDelayMs, airM) => {
        expect(soundLeadMs(speakerDelayMs, airM)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
