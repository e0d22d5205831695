import { soundLeadMs } from '../domain/cues/sound-lead.ts';
import { tapAlong, tapBeat } from '../domain/cues/tap-along.ts';
import { type EpochMs, later } from '../domain/units.ts';
import type { TimedCue } from '../machine/ports.ts';
import type { Preferences } from '../machine/preferences.ts';
import type { SoundCheckWords } from '../words/sound-check-words.ts';

/** Answers are offered in steps of this: finer would say more than a finger can. */
const STEP_MS = 10;

/** Time to put the finger in place. */
const READY_MS = 2000;

/** When the first beat is due, for a press at `at`. */
export const tapStart = (at: EpochMs): EpochMs => later(at, READY_MS);

/** The beats to tap along with. */
export const tapCues = (startAt: EpochMs): readonly TimedCue[] =>
  Array.from({ length: tapBeat.count }, (_, beat) => ({
    id: `tap${beat}`,
    at: later(startAt, beat * tapBeat.everyMs),
    sound: 'beep',
  }));

/** When the last beat and a late tap after it are over. */
export const tapsOverAt = (startAt: EpochMs): EpochMs =>
  later(startAt, tapBeat.count * tapBeat.everyMs);

export const tapProgress = (startAt: EpochMs, now: EpochMs, words: SoundCheckWords): string => {
  const beat = Math.floor((now - startAt) / tapBeat.everyMs) + 1;
  return beat < 1 ? words.tapListen : words.tapCount(Math.min(beat, tapBeat.count), tapBeat.count);
};

export type TapAnswer =
  | {
      readonly kind: 'found';
      readonly delayMs: number;
      readonly delayText: string;
      readonly text: string;
    }
  | { readonly kind: 'problem'; readonly text: string };

/**
 * What the taps say of the loudspeaker. The beats left the phone early by what was known of it before,
 * and whoever taps stands beside it.
 */
export const tapAnswer = (
  startAt: EpochMs,
  taps: readonly EpochMs[],
  { speakerDelayMs, airM }: Pick<Preferences, 'speakerDelayMs' | 'airM'>,
  words: SoundCheckWords,
): TapAnswer => {
  const leadMs = soundLeadMs(speakerDelayMs, airM);
  const found = tapAlong(
    tapCues(startAt).map(({ at }) => at - leadMs),
    taps,
  );
  if (!found.ok) return { kind: 'problem', text: words.tapProblems[found.error] };
  const delayMs = Math.round(found.value.delayMs / STEP_MS) * STEP_MS;
  const delayText = `${delayMs} ms`;
  return { kind: 'found', delayMs, delayText, text: words.tapFound(delayText, found.value.taps) };
};
