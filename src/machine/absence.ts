import { missedCues } from '../domain/cues/missed.ts';
import type { ScheduleOptions } from '../domain/cues/schedule.ts';
import type { Entry } from '../domain/session/log.ts';
import type { SessionState } from '../domain/session/state.ts';
import type { EpochMs } from '../domain/units.ts';
import type { SessionEvent } from './session.events.ts';

/** A reload is no gap; with the heartbeat's two seconds, anything longer is. */
const shortestMs = 3000;

/** What the log has to say about a time in which nobody was there: for how long, and what nobody heard. */
export const absence = (
  state: SessionState,
  log: readonly Entry[],
  aliveAt: EpochMs | undefined,
  now: EpochMs,
  options?: ScheduleOptions,
): readonly SessionEvent[] => {
  const isOn = state.status === 'running' || state.status === 'paused';
  if (aliveAt === undefined || !isOn) return [];
  const cues = missedCues(state.header, log, aliveAt, now, options);
  const lostMs = now - Math.max(aliveAt, log.at(-1)?.at ?? aliveAt);
  if (lostMs < shortestMs && cues.length === 0) return [];
  return [
    { type: 'gap', at: now, lostMs, cause: 'closed' },
    ...(cues.length > 0 ? [{ type: 'missedCues', at: now, cues } as const] : []),
  ];
};
