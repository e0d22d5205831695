import { describe, expect, it } from 'vitest';
import { later } from '../../src/domain/units.ts';
import {
  tapAnswer,
  tapCues,
  tapProgress,
  tapStart,
  tapsOverAt,
} from '../../src/view/tap-along-view.ts';
import { enSoundCheck as words } from '../../src/words/en-sound-check.ts';
import { t0 } from '../support/sample-session.ts';

const startAt = tapStart(t0);
const none = { speakerDelayMs: 0, airM: 0 };
const tapsAfter = (ms: number) => tapCues(startAt).map(({ at }) => later(at, ms));

describe('Tapping along', () => {
  it('counts the beeps', () => {
    expect(tapProgress(startAt, t0, words)).toBe('Listen …');
    expect(tapProgress(startAt, startAt, words)).toBe('Beep 1 of 12');
    expect(tapProgress(startAt, later(startAt, 11_500), words)).toBe('Beep 12 of 12');
    expect(tapProgress(startAt, tapsOverAt(startAt), words)).toBe('Beep 12 of 12');
  });

  it('offers what it found, in steps of 10 ms', () => {
    expect(tapAnswer(startAt, tapsAfter(183), none, words)).toMatchObject({
      kind: 'found',
      delayMs: 180,
      delayText: '180 ms',
      text: 'The loudspeaker is about 180 ms late, by 9 taps.',
    });
  });

  it('counts in what the beeps already left early', () => {
    const known = { speakerDelayMs: 180, airM: 20 };
    // 180 + 58 ms early out of a loudspeaker that is 300 ms late: heard 62 ms after the beat.
    expect(tapAnswer(startAt, tapsAfter(62), known, words)).toMatchObject({ delayMs: 300 });
    expect(tapAnswer(startAt, tapsAfter(-58), known, words)).toMatchObject({ delayMs: 180 });
  });

  it('says why it found nothing', () => {
    expect(tapAnswer(startAt, [], none, words)).toEqual({
      kind: 'problem',
      text: words.tapProblems.tooFew,
    });
  });
});
