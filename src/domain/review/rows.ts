import type { Phase } from '../plan/plan.ts';
import type { PhaseRun, SessionState } from '../session/state.ts';
import { elapsedMs } from '../session/timing.ts';
import { lapsOf, type ReviewLap } from './laps.ts';
import { type Standing, standingOf } from './standing.ts';

/** One rep as it was run. */
export type ReviewRow = {
  /** Index into the session's runs. */
  readonly run: number;
  /** Counted from 1 in the order in which the reps were run. */
  readonly rep: number;
  readonly distanceM?: number;
  readonly label?: string;
  readonly effort?: string;
  /** `cut`: left by a skip or by the end of the session. `untimed`: run, but nobody captured it. */
  readonly outcome: 'timed' | 'computed' | 'cut' | 'untimed' | 'running';
  readonly laps: readonly ReviewLap[];
  readonly timeMs?: number;
  readonly targetMs?: number;
  /** The target came from a model or a rule of thumb. */
  readonly targetIsEstimate?: true;
  /** Actual minus target, ms. */
  readonly deltaMs?: number;
  readonly standing?: Standing;
};

type Passage = { readonly run: PhaseRun; readonly index: number; readonly phase: Phase };

const repsRun = (state: SessionState): readonly Passage[] =>
  state.runs.flatMap((run, index) => {
    const phase = state.phases[run.phase];
    return phase?.kind === 'rep' && (run.startedAt <= state.at || run.splits.length > 0)
      ? [{ run, index, phase }]
      : [];
  });

/** A rep that was gone back to counts once, as it was run last. */
const lastRunOfEach = (passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(
    ({ run, index }) =>
      !passages.some((other) => other.run.phase === run.phase && other.index > index),
  );

const wasCut = (run: PhaseRun): boolean =>
  run.endedBy === 'skip' || run.endedBy === 'end' || run.endedBy === 'back';

type Time = { readonly outcome: ReviewRow['outcome']; readonly timeMs?: number };

const withTime = (outcome: ReviewRow['outcome'], timeMs: number | undefined): Time =>
  timeMs === undefined ? { outcome: 'untimed' } : { outcome, timeMs };

const timeOf = ({ run, phase }: Passage, laps: readonly ReviewLap[]): Time => {
  const finish = run.splits.find((split) => finishes(phase, split.mark));
  if (finish) return withTime(finish.estimated ? 'computed' : 'timed', laps.at(-1)?.splitMs);
  if (run.endedAt === undefined) return { outcome: 'running' };
  if (wasCut(run)) return { outcome: 'cut' };
  if (phase.distanceM === undefined) return withTime('timed', elapsedMs(run, run.endedAt));
  const last = laps.at(-1);
  return last?.computed ? withTime('computed', last.splitMs) : { outcome: 'untimed' };
};

const finishes = (phase: Phase, mark: number | undefined): boolean =>
  mark !== undefined && phase.marks[mark]?.isFinish === true;

/** A time rep is as long as it is: only a distance has a time to hit. */
const targetOf = (phase: Phase): number | undefined =>
  phase.distanceM === undefined ? undefined : phase.targetMs;

const rowOf = (passage: Passage, rep: number): ReviewRow => {
  const { phase, run } = passage;
  const laps = lapsOf(phase, run, run.endedAt !== undefined && !wasCut(run));
  const time = timeOf(passage, laps);
  const targetMs = targetOf(phase);
  const deltaMs =
    time.timeMs === undefined || targetMs === undefined ? undefined : time.timeMs - targetMs;
  return {
    run: passage.index,
    rep,
    ...(phase.distanceM === undefined ? {} : { distanceM: phase.distanceM }),
    ...(phase.label === undefined ? {} : { label: phase.label }),
    ...(phase.effort === undefined ? {} : { effort: phase.effort }),
    ...time,
    laps,
    ...(targetMs === undefined ? {} : { targetMs }),
    ...(phase.targetIsEstimate ? { targetIsEstimate: true } : {}),
    ...(deltaMs === undefined ? {} : { deltaMs, standing: standingOf(deltaMs) }),
  };
};

/**
 * Every rep of a session that was begun, in the order in which it was run. Times are ms without
 * rounding; a finish that was not captured is computed from the passes of the same rep.
 */
export const reviewRows = (state: SessionState): readonly ReviewRow[] =>
  lastRunOfEach(repsRun(state)).map((passage, index) => rowOf(passage, index + 1));
