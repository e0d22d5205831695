import type { TimedCue } from '../../machine/ports.ts';

/** DESIGN "Cues": a cue up to this late plays at once, an older one is dropped. */
export const LATE_LIMIT_MS = 150;

// A late start tone would start the runner at a wrong instant: silence is better.
const NEVER_LATE: ReadonlySet<TimedCue['sound']> = new Set(['count', 'start']);

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
    if (late.lateMs > LATE_LIMIT_MS || NEVER_LATE.has(late.cue.sound)) continue;
    const other = newest.get(late.cue.sound);
    if (other === undefined || late.lateMs < other.lateMs) newest.set(late.cue.sound, late);
  }
  const play = [...newest.values()];
  return { play, drop: due.filter((late) => !play.includes(late)) };
};
