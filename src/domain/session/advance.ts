import type { EpochMs } from '../units.ts';
import type { EndedBy, PhaseRun, SessionState } from './state.ts';
import { currentRun, dueEnd } from './timing.ts';

export const withCurrentRun = (state: SessionState, run: PhaseRun): SessionState => ({
  ...state,
  runs: state.runs.with(-1, run),
});

/** Ends the current run at `at` and starts the next phase at `nextAt` (its start may lie ahead: a count-in). */
export const endRun = (
  state: SessionState,
  at: EpochMs,
  endedBy: EndedBy,
  nextAt: EpochMs = at,
): SessionState => {
  const run = currentRun(state);
  if (!run) return state;
  const { endsAt: _planned, endsBy: _by, ...rest } = run;
  const ended = withCurrentRun(state, { endedAt: at, endedBy, ...rest });
  return enter(ended, run.phase + 1, nextAt, at);
};

/** Enters a phase, or finishes the session where there is none. */
export const enter = (
  state: SessionState,
  phase: number,
  startedAt: EpochMs,
  endedAt: EpochMs,
): SessionState =>
  state.phases[phase] === undefined
    ? { ...state, status: 'finished', endedAt }
    : { ...state, runs: [...state.runs, { phase, startedAt, pauses: [], splits: [] }] };

/**
 * The state at `now`: closes every phase that is due, in order, each at its due instant.
 * One late call equals many punctual ones. `now` may be Infinity, to see the whole timed future.
 */
export const advance = (state: SessionState, now: EpochMs): SessionState => {
  let next = state;
  for (;;) {
    const due = dueEnd(next);
    if (due === undefined || due > now) break;
    const { endsAt, endsBy = 'clock' } = currentRun(next) ?? {};
    // A recovery that is over before the count-in after a tap would be has ended by itself.
    next = endRun(next, due, endsAt === due ? endsBy : 'clock');
  }
  return now > next.at && Number.isFinite(now) ? { ...next, at: now } : next;
};
