import type { Phase } from '../../domain/plan/plan.ts';
import type { PhaseRun, SessionState } from '../../domain/session/state.ts';
import { dueEnd, expectedMs, isCapturable } from '../../domain/session/timing.ts';
import { type EpochMs, later } from '../../domain/units.ts';
import { simulatedElapsedMs } from './simulated-legs.ts';

/** One pass of the phone, or (without a mark) a tap that ends what waits for one. */
export type Pass = { readonly at: EpochMs; readonly run: number; readonly mark?: number };

/** How long the simulated runner takes over what has no end of its own, ms. */
const OPEN_MS = { warmUp: 15_000, rep: 60_000, recovery: 60_000, coolDown: 15_000 };
const REACTION_MS = 800;

/** The instant at which `elapsedMs` of running are reached, pauses left out; none while paused. */
const instantOf = (run: PhaseRun, elapsedMs: number): EpochMs | undefined => {
  let at = later(run.startedAt, elapsedMs);
  for (const pause of run.pauses) {
    if (pause.from > at) break;
    if (pause.to === undefined) return undefined;
    at = later(at, pause.to - pause.from);
  }
  return at;
};

const tiredness = (phases: readonly Phase[], phase: Phase): number => {
  const reps = phases.filter((each) => each.kind === 'rep').length;
  return reps > 1 && phase.rep !== undefined ? phase.rep / (reps - 1) : 0;
};

/** A rep that the clock ended is left open for its finish only: it may just have been missed. */
const isStillOpen = (run: PhaseRun, isFinish: boolean): boolean =>
  run.endedAt === undefined || (run.endedBy === 'clock' && isFinish);

const passesOfRep = (
  state: SessionState,
  phase: Phase,
  index: number,
  seed: number,
): readonly Pass[] => {
  const run = state.runs[index];
  if (!run) return [];
  const elapsed = simulatedElapsedMs(phase, index, tiredness(state.phases, phase), seed);
  return phase.marks.flatMap((mark, i) => {
    const seen = run.splits.some((split) => split.mark === i);
    const capturable = isCapturable(mark, state.header.setup.phoneInHand);
    const at = instantOf(run, elapsed[i] ?? 0);
    if (seen || !capturable || !isStillOpen(run, mark.isFinish) || at === undefined) return [];
    return [{ at, run: index, mark: i }];
  });
};

/** What nothing else will end is ended by a tap. */
const tapThatEnds = (state: SessionState, phase: Phase, index: number): readonly Pass[] => {
  const run = state.runs[index];
  const isWaiting = state.status === 'running' && dueEnd(state) === undefined;
  if (!run || !isWaiting) return [];
  if (phase.marks.some((mark) => isCapturable(mark, state.header.setup.phoneInHand))) return [];
  const at = instantOf(run, (expectedMs(phase) ?? OPEN_MS[phase.kind]) + REACTION_MS);
  return at === undefined ? [] : [{ at, run: index }];
};

const passesOf = (state: SessionState, index: number, seed: number): readonly Pass[] => {
  const run = state.runs[index];
  const phase = run && state.phases[run.phase];
  if (!phase) return [];
  if (phase.kind === 'rep') {
    const passes = passesOfRep(state, phase, index, seed);
    if (passes.length > 0) return passes;
  }
  return index === state.runs.length - 1 ? tapThatEnds(state, phase, index) : [];
};

/** The earliest pass of the current phase, or of the rep just before it, that `isWanted`. */
export const nextPass = (
  state: SessionState,
  seed: number,
  isWanted: (pass: Pass) => boolean,
): Pass | undefined => {
  const last = state.runs.length - 1;
  const mayStillCome = state.status === 'running' || state.status === 'finished';
  if (!mayStillCome || last < 0) return undefined;
  return [last - 1, last]
    .flatMap((index) => passesOf(state, index, seed))
    .filter(isWanted)
    .toSorted((a, b) => a.at - b.at)[0];
};
