import type { TimedCue } from '../../machine/ports.ts';

/** Three estimates agreed on it, or one was far off: no wandering estimate, sound was lost. */
const HOLDS_AT_ONCE_S = 0.012;

const OPENINGS: ReadonlySet<TimedCue['sound']> = new Set(['count', 'start']);

/**
 * Which offset places a cue. What a runner hears is the spacing within a rep, and that is exact as long as
 * one offset holds from the start tone on: the audio clock does not jitter, its estimate does, by a few
 * ms. So a small correction waits for the next count-in or start tone; one over 12 ms, as after lost
 * audio or a long drift, holds at once. With reports that wander by 9 ms (audio-engine.test.ts), beeps
 * were up to 5 ms off their spacing when every agreed shift over 3 ms moved them, and are 0 this way.
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
      if (running === undefined || Math.abs(offset - running) > HOLDS_AT_ONCE_S) running = offset;
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
