import type { TimedCue } from '../../machine/ports.ts';
import { LARGE_SHIFT_S } from './anchor-tracker.ts';

const OPENINGS: ReadonlySet<TimedCue['sound']> = new Set(['count', 'start']);

/**
 * Which offset places a cue. What a runner hears is the spacing within a rep, and that is exact as long as
 * one offset holds from the start tone on: the audio clock does not jitter, its estimate does, by a few
 * ms. So a small correction waits for the next count-in or start tone; a large one, as after lost audio,
 * holds at once.
 */
export type RepAnchor = {
  /** The newest offset; answers the offset for each of `cues`, which are in order of time. */
  place(offset: number, cues: readonly TimedCue[]): (cue: TimedCue) => number;
  /** `cue`, placed by `offset`, has sounded. */
  sounded(cue: TimedCue, offset: number): void;
  reset(): void;
};

export const makeRepAnchor = (): RepAnchor => {
  let running: number | undefined;
  return {
    place: (offset, cues) => {
      if (running === undefined || Math.abs(offset - running) > LARGE_SHIFT_S) running = offset;
      const current = running;
      const opening = cues.find(({ sound }) => OPENINGS.has(sound));
      return ({ at }) => (opening === undefined || at < opening.at ? current : offset);
    },
    sounded: ({ sound }, offset) => {
      if (OPENINGS.has(sound)) running = offset;
    },
    reset: () => {
      running = undefined;
    },
  };
};
