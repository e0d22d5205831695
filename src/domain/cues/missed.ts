import { advance } from '../session/advance.ts';
import { fold } from '../session/fold.ts';
import type { Entry, SessionHeader } from '../session/log.ts';
import { type EpochMs, epochMs, later } from '../units.ts';
import { dueCues, type ScheduleOptions } from './schedule.ts';

/** Younger than this a cue is not missed yet: the sound port plays it late, or says that it did not. */
const STILL_PLAYED_MS = 150;

/**
 * Ids of the cues that fell due after `from` and before `to` while nobody was there to sound them, in
 * order. No entry of the log may be younger than `from`, except by its own write.
 */
export const missedCues = (
  header: SessionHeader,
  entries: readonly Entry[],
  from: EpochMs,
  to: EpochMs,
  options?: ScheduleOptions,
): readonly string[] => {
  const since = epochMs(Math.max(from, entries.at(-1)?.at ?? from));
  const until = later(to, -STILL_PLAYED_MS);
  return dueCues(advance(fold(header, entries), since), options)
    .filter(({ at }) => at > since && at <= until)
    .map(({ id }) => id);
};
