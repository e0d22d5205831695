import type { Mark, Phase } from '../plan/plan.ts';
import { type EpochMs, epochMs, later, type Millis, millis } from '../units.ts';
import type { PhaseRun, SessionState } from './state.ts';

/** How long a run has been paused, up to `at`, ms. */
export const pausedMs = (run: PhaseRun, at: EpochMs): Millis =>
  millis(
    run.pauses.reduce(
      (sum, pause) => sum + Math.max(0, Math.min(pause.to ?? at, at) - pause.from),
      0,
    ),
  );

/**
 * Time since the phase began, less pauses, ms. Negative during a count-in.
 * A difference of stamps: nothing is ever counted up.
 */
export const elapsedMs = (run: PhaseRun, at: EpochMs): Millis =>
  millis((run.endedAt ?? at) - run.startedAt - pausedMs(run, run.endedAt ?? at));

export const currentRun = (state: SessionState): PhaseRun | undefined => state.runs.at(-1);

export const phaseOf = (state: SessionState, run: PhaseRun | undefined): Phase | undefined =>
  run && state.phases[run.phase];

/** Index of the rep that runs or comes next; undefined when the reps are over. */
export const repAtHand = (state: SessionState): number | undefined => {
  const from = currentRun(state)?.phase ?? 0;
  const found = state.phases.findIndex((phase, at) => at >= from && phase.kind === 'rep');
  return found < 0 ? undefined : found;
};

export const finishOf = (phase: Phase): Mark | undefined =>
  phase.marks.find((mark) => mark.isFinish);

/** The marks at which a capture can happen: passes of the phone, and any finish when a coach holds it. */
export const isCapturable = (mark: Mark, phoneInHand: boolean | undefined): boolean =>
  mark.atPhone || (mark.isFinish && phoneInHand === true);

export const hasCapturableFinish = (state: SessionState, phase: Phase): boolean => {
  const finish = finishOf(phase);
  return finish !== undefined && isCapturable(finish, state.header.setup.phoneInHand);
};

/** What the phase is expected to take: its target, or the estimate of a rep without a pace. */
export const expectedMs = (phase: Phase): number | undefined => phase.targetMs ?? phase.estimatedMs;

/** Length after which the phase ends by itself, ms; undefined when only the runner can end it. */
const lengthMs = (state: SessionState, phase: Phase): number | undefined => {
  const byClock = state.header.options.ending === 'clock';
  if (phase.kind === 'recovery') return phase.targetMs;
  if (phase.kind !== 'rep') {
    return byClock || !phase.targetIsEstimate ? phase.targetMs : undefined;
  }
  if (phase.distanceM === undefined) return phase.targetMs;
  if (!hasCapturableFinish(state, phase)) return expectedMs(phase);
  return byClock ? phase.targetMs : undefined;
};

/** A send-off counts from the last rep's start; missed, the next rep starts at once. */
const sendOffDue = (state: SessionState, run: PhaseRun, sendOffMs: number): EpochMs => {
  const rep = state.runs.at(-2);
  if (!rep) return run.startedAt;
  const shift = pausedMs(rep, rep.endedAt ?? state.at) + pausedMs(run, epochMs(Number.MAX_VALUE));
  return epochMs(Math.max(run.startedAt, rep.startedAt + sendOffMs + shift));
};

/** The instant at which the current run ends by itself, if nothing happens before. */
export const dueEnd = (state: SessionState): EpochMs | undefined => {
  const run = currentRun(state);
  const phase = phaseOf(state, run);
  if (state.status !== 'running' || !run || !phase) return undefined;
  const planned = plannedEnd(state, run, phase);
  if (run.endsAt === undefined) return planned;
  return planned === undefined ? run.endsAt : epochMs(Math.min(planned, run.endsAt));
};

const plannedEnd = (state: SessionState, run: PhaseRun, phase: Phase): EpochMs | undefined => {
  if (phase.kind === 'recovery' && phase.sendOffMs !== undefined) {
    return sendOffDue(state, run, phase.sendOffMs);
  }
  const beforeGun = endBeforeGun(state, run, phase);
  if (beforeGun !== undefined) return beforeGun;
  const length = lengthMs(state, phase);
  return length === undefined
    ? undefined
    : later(run.startedAt, length + pausedMs(run, epochMs(Number.MAX_VALUE)));
};

/** What a drill without a length is given when the way to a start time is counted back. */
const openDrillMs = 120_000;

/**
 * How long everything between the first warm-up and the gun takes, ms: an open-ended drill two minutes, a cool-down
 * nothing. Undefined where something in between has no known length.
 */
export const untilGunMs = (phases: readonly Phase[], leadMs: number): number | undefined => {
  let restMs = leadMs;
  for (const phase of phases.slice(1)) {
    if (phase.kind === 'coolDown') continue;
    const length = expectedMs(phase) ?? (phase.kind === 'warmUp' ? openDrillMs : undefined);
    if (length === undefined) return undefined;
    restMs += length;
  }
  return restMs;
};

/**
 * Counted back from a start time: the first warm-up ends when what follows it just fits before the
 * gun. The gun does not wait for a pause; a late start still gets its count-in.
 */
const endBeforeGun = (state: SessionState, run: PhaseRun, phase: Phase): EpochMs | undefined => {
  const { gun, countInMs } = state.header.options;
  if (!gun || run.phase !== 0 || phase.kind !== 'warmUp') return undefined;
  const restMs = untilGunMs(state.phases, gun.leadMs);
  if (restMs === undefined) return undefined;
  const going = run.pauses.at(-1)?.to ?? run.startedAt;
  return epochMs(Math.max(later(going, countInMs), gun.at - restMs));
};
