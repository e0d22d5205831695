import type { Phase } from '../plan/plan.ts';
import { advance } from '../session/advance.ts';
import { callsOf } from '../session/start-commands.ts';
import type { PhaseRun, SessionState } from '../session/state.ts';
import { elapsedMs, pausedMs } from '../session/timing.ts';
import { lapLengthM } from '../track.ts';
import { type EpochMs, epochMs, later } from '../units.ts';
import type { Cue, CueClass, SoundName } from './cue.ts';
import { type CueOptions, cuePlan } from './cue-plan.ts';
import { usualSwitches } from './switches.ts';

/** A sound due at an instant. */
export type DueCue = {
  /** The same cue of the same run has the same id whenever it is planned again. */
  readonly id: string;
  readonly at: EpochMs;
  readonly sound: SoundName;
  readonly class: CueClass;
};

export type ScheduleOptions = Pick<CueOptions, 'switches' | 'waypointM'>;

const FOREVER = epochMs(Number.POSITIVE_INFINITY);
/** A cue this late still plays, so it is still due: a re-plan at its very instant must not cancel it. */
const LATE_LIMIT_MS = 150;
/** A rep that follows another at once: the start tone says both. */
const SAME_INSTANT_MS = 20;

/**
 * Every sound that no command has to change, in order, from 150 ms before `state.at` on: on the
 * clock the whole remaining session, on tap as far as the next start is timed. Nothing while paused
 * or finished.
 */
export const dueCues = (
  state: SessionState,
  options: ScheduleOptions = { switches: usualSwitches },
): readonly DueCue[] => {
  if (state.status !== 'running') return [];
  const future = advance(state, FOREVER);
  const since = later(state.at, -LATE_LIMIT_MS);
  const cueOptions = { ...options, lapM: lapLengthM(state.header.setup.track) };
  const due = future.runs
    .flatMap((run, index) => cuesOfRun(future, run, index, since, cueOptions))
    .filter((cue) => cue.at >= since);
  return withoutDoubles(due).sort((a, b) => a.at - b.at);
};

const cuesOfRun = (
  state: SessionState,
  run: PhaseRun,
  index: number,
  since: EpochMs,
  options: CueOptions,
): readonly DueCue[] => {
  const phase = state.phases[run.phase];
  if (!phase || (run.endedAt ?? FOREVER) < since) return [];
  const calls = callsOf(state, index);
  return cuePlan(asRun(phase, run), state.phases[run.phase + 1], { ...options, calls })
    .map((cue) => dueCue(cue, run, index))
    .filter(({ at }) => at <= (run.endedAt ?? FOREVER));
};

/** A send-off is as long as the rep has left of it, which only the run knows. */
const asRun = (phase: Phase, run: PhaseRun): Phase =>
  phase.sendOffMs === undefined || run.endedAt === undefined
    ? phase
    : { ...phase, targetMs: elapsedMs(run, run.endedAt) };

const dueCue = (cue: Cue, run: PhaseRun, index: number): DueCue => ({
  id: `${index}:${cue.id}`,
  at: later(run.startedAt, cue.offsetMs + pausedMs(run, FOREVER)),
  sound: cue.sound,
  class: cue.class,
});

const withoutDoubles = (cues: readonly DueCue[]): DueCue[] => {
  const starts = cues.filter((cue) => cue.class === 'start');
  const isDoubled = (cue: DueCue): boolean =>
    cue.class === 'finish' && starts.some((start) => Math.abs(start.at - cue.at) < SAME_INSTANT_MS);
  return cues.filter((cue) => !isDoubled(cue));
};
