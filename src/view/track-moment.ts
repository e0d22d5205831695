import type { Phase } from '../domain/plan/plan.ts';
import { advance } from '../domain/session/advance.ts';
import type { PhaseRun, SessionState } from '../domain/session/state.ts';
import { currentRun, dueEnd, elapsedMs, phaseOf } from '../domain/session/timing.ts';
import type { EpochMs } from '../domain/units.ts';

export type TrackMode =
  | 'ready'
  | 'countIn'
  | 'rep'
  | 'recovery'
  | 'warmUp'
  | 'coolDown'
  | 'finished';

/** One instant of a session, with everything that the parts of the screen ask about it. */
export type Moment = {
  /** Closed up to `at`; while paused, as it stood when the pause began. */
  readonly state: SessionState;
  readonly at: EpochMs;
  readonly mode: TrackMode;
  readonly paused: boolean;
  readonly run?: PhaseRun;
  readonly phase?: Phase;
  /** Of the current run, ms less pauses; negative in the count-in before it. */
  readonly elapsedMs: number;
  /** Until the phase ends by itself, where that is known. */
  readonly remainingMs?: number;
  /** Until the start tone, where a count-in is on. */
  readonly countInMs?: number;
  /** The rep that runs, is being counted in, or comes next; its index into the phases. */
  readonly rep?: number;
};

/** In a timed recovery the last three seconds are the count-in: DESIGN, "How a phase ends". */
const TIMED_COUNT_IN_MS = 3000;

export const momentOf = (snapshot: SessionState, now: EpochMs): Moment => {
  const { state, at } = standing(snapshot, now);
  const paused = snapshot.status === 'paused';
  const run = currentRun(state);
  const phase = phaseOf(state, run);
  if (state.status === 'ready' || state.status === 'finished' || !run || !phase) {
    const mode = state.status === 'ready' ? 'ready' : 'finished';
    const rep = mode === 'ready' ? repFrom(state, 0) : undefined;
    return { state, at, mode, paused: false, elapsedMs: 0, ...defined({ rep }) };
  }
  const due = dueEnd(state);
  const elapsed = elapsedMs(run, at);
  const remainingMs = due === undefined ? undefined : Math.max(0, due - at);
  const countInMs = countIn(state, run, elapsed, remainingMs);
  const mode = countInMs === undefined ? phase.kind : 'countIn';
  const rep = repFrom(state, run.phase);
  return {
    ...{ state, at, mode, paused, run, phase, elapsedMs: elapsed },
    ...defined({ remainingMs, countInMs, rep }),
  };
};

/** A paused clock stands where the pause began; a running one is closed up to now, even between two ticks. */
const standing = (state: SessionState, now: EpochMs): { state: SessionState; at: EpochMs } => {
  const run = currentRun(state);
  const pause = run?.pauses.at(-1);
  if (state.status !== 'paused' || !run || !pause) {
    return { state: state.status === 'running' ? advance(state, now) : state, at: now };
  }
  const open = { ...run, pauses: run.pauses.slice(0, -1) };
  return {
    state: { ...state, status: 'running', runs: [...state.runs.slice(0, -1), open] },
    at: pause.from,
  };
};

const countIn = (
  state: SessionState,
  run: PhaseRun,
  elapsed: number,
  remainingMs: number | undefined,
): number | undefined => {
  if (elapsed < 0) return -elapsed;
  if (remainingMs === undefined || state.phases[run.phase + 1]?.kind !== 'rep') return undefined;
  if (state.phases[run.phase]?.kind === 'rep') return undefined;
  return run.endsAt !== undefined || remainingMs <= TIMED_COUNT_IN_MS ? remainingMs : undefined;
};

const repFrom = (state: SessionState, from: number): number | undefined => {
  const found = state.phases.findIndex((phase, index) => index >= from && phase.kind === 'rep');
  return found < 0 ? undefined : found;
};

/** Position of a rep among the reps of the plan as it now is, from 1. */
export const repNumber = (state: SessionState, phase: number): number =>
  state.phases.slice(0, phase + 1).filter(({ kind }) => kind === 'rep').length;

export const repCount = (state: SessionState): number =>
  state.phases.filter(({ kind }) => kind === 'rep').length;

/** Leaves out what is undefined, so that optional fields stay absent. */
export const defined = <T extends Record<string, unknown>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
