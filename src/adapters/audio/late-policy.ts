import type { TimedCue } from '../../machine/ports.ts';

/** DESIGN "Cues": a cue up to this late plays at once, an older one is dropped. */
export const LATE_LIMIT_MS = 150;

// Late, it would count to a wrong instant: silence is better.
const NEVER_LATE: TimedCue['sound'] = 'count';

/**
 * A start that could not be known ahead, as after a missed send-off, has begun already: the start tone
 * would give another instant than the one that counts, so the warning says that it is on.
 */
const lateSound = (cue: TimedCue): TimedCue =>
  cue.sound === 'start' ? { ...cue, sound: 'warning' } : cue;

export type LateCue = { readonly cue: TimedCue; readonly lateMs: number };

/**
 * Which of the cues that are already due still sound. At most one of each sound, the newest:
 * never a burst.
 */
export const sortLate = (
  due: readonly LateCue[],
): { readonly play: readonly LateCue[]; readonly drop: readonly LateCue[] } => {
  const newest = new Map<TimedCue['sound'], LateCue>();
  for (const late of due) {
    if (late.lateMs > LATE_LIMIT_MS || late.cue.sound === NEVER_LATE) continue;
    const other = newest.get(late.cue.sound);
    if (other === undefined || late.lateMs < other.lateMs) newest.set(late.cue.sound, late);
  }
  const play = [...newest.values()];
  return {
    play: play.map(({ cue, lateMs }) => ({ cue: lateSound(cue), lateMs })),
    drop: due.filter((late) => !play.includes(late)),
  };
};
