import type { Phase } from '../plan/plan.ts';
import { type EpochMs, later } from '../units.ts';
import { endRun, withCurrentRun } from './advance.ts';
import { alignTaps } from './align.ts';
import { expectedMarks, withoutAssigned } from './expected-marks.ts';
import type { Refusal } from './log.ts';
import { untilStartMs } from './start-commands.ts';
import type { Capture, PhaseRun, SessionState, Split } from './state.ts';
import {
  currentRun,
  dueEnd,
  elapsedMs,
  expectedMs,
  hasCapturableFinish,
  phaseOf,
} from './timing.ts';

/** Switches and remotes chatter: two passes of one runner are never this close. */
const bounceMs = 1000;

type Verdict = Capture['verdict'];
type Judged = { readonly state: SessionState; readonly verdict: Verdict };

const refused = (state: SessionState, reason: Refusal): Judged => ({
  state,
  verdict: { kind: 'refused', reason },
});

/** Takes one raw capture into the state. Every capture is kept, with what became of it. */
export const applyCapture = (state: SessionState, seq: number, at: EpochMs): SessionState => {
  const judged = judge(state, state.captures.length, at);
  return {
    ...judged.state,
    captures: [...judged.state.captures, { seq, at, verdict: judged.verdict }],
  };
};

const judge = (state: SessionState, index: number, at: EpochMs): Judged => {
  if (state.status === 'ready') return refused(state, 'notStarted');
  if (state.status === 'paused') return refused(state, 'paused');
  if (isBounce(state, at)) return refused(state, 'bounce');
  const late = asLateFinish(state, index, at);
  if (late) return late;
  const run = currentRun(state);
  const phase = phaseOf(state, run);
  if (state.status === 'finished' || !run || !phase) return refused(state, 'afterTheEnd');
  if (elapsedMs(run, at) < 0) return refused(state, 'notInARep');
  return phase.kind === 'rep'
    ? inRep(state, run, phase, index, at)
    : betweenReps(state, run, phase, at);
};

/** Measured from the last capture that was no bounce itself, undone or not. */
const isBounce = (state: SessionState, at: EpochMs): boolean => {
  const last = state.captures.findLast(
    ({ verdict }) => !(verdict.kind === 'refused' && verdict.reason === 'bounce'),
  );
  return last !== undefined && Math.abs(at - last.at) < bounceMs;
};

/**
 * A tap just after the clock ended a rep is that rep's finish, and what followed is re-anchored to it:
 * no more than a quarter of the rep's target, nor half the recovery, may have passed.
 */
const asLateFinish = (state: SessionState, index: number, at: EpochMs): Judged | undefined => {
  const after = state.status === 'finished' ? undefined : currentRun(state);
  const runIndex = state.runs.length - (after ? 2 : 1);
  const rep = state.runs[runIndex];
  const phase = phaseOf(state, rep);
  if (!rep || phase?.kind !== 'rep' || rep.endedBy !== 'clock' || rep.endedAt === undefined)
    return undefined;
  if (!hasCapturableFinish(state, phase)) return undefined;
  const passed = at - rep.endedAt;
  const following = phaseOf(state, after);
  if (after && (after.pauses.length > 0 || after.splits.length > 0 || after.endsBy))
    return undefined;
  if (passed > (expectedMs(phase) ?? 0) / 4) return undefined;
  if (following?.kind === 'recovery' && passed > recoveryMs(state) / 2) return undefined;
  const mark = phase.marks.findIndex((each) => each.isFinish);
  const { endedAt: _due, endedBy: _clock, ...open } = rep;
  const split: Split = { capture: index, at, elapsedMs: elapsedMs(open, at), mark };
  const finished: PhaseRun = {
    ...open,
    endedAt: at,
    endedBy: 'capture',
    splits: [...rep.splits, split],
  };
  const runs = [
    ...state.runs.slice(0, runIndex),
    finished,
    ...(after ? [{ ...after, startedAt: at }] : []),
  ];
  return {
    state: { ...state, runs, ...(after ? {} : { endedAt: at }) },
    verdict: { kind: 'split', run: runIndex, mark },
  };
};

const recoveryMs = (state: SessionState): number => {
  const due = dueEnd(state);
  const run = currentRun(state);
  return due === undefined || !run ? Number.POSITIVE_INFINITY : due - run.startedAt;
};

const inRep = (
  state: SessionState,
  run: PhaseRun,
  phase: Phase,
  index: number,
  at: EpochMs,
): Judged => {
  const runIndex = state.runs.length - 1;
  const split: Split = { capture: index, at, elapsedMs: elapsedMs(run, at) };
  // A tap that is handled late may lie before a lap that was put in by hand.
  const after = run.splits.findIndex((each) => each.elapsedMs > split.elapsedMs);
  const place = after < 0 ? run.splits.length : after;
  const splits = after < 0 ? [...run.splits, split] : run.splits.toSpliced(after, 0, split);
  const added = align(state, phase, splits);
  const next = withCurrentRun(state, { ...run, splits: added });
  const mark = added[place]?.mark;
  const verdict: Verdict =
    mark === undefined ? { kind: 'split', run: runIndex } : { kind: 'split', run: runIndex, mark };
  const finished = mark !== undefined && phase.marks[mark]?.isFinish === true;
  const openEnded = phase.distanceM === undefined && phase.targetMs === undefined;
  return { state: finished || openEnded ? endRun(next, at, 'capture') : next, verdict };
};

/** The run with every split's mark worked out anew; marks given by hand stay. */
export const alignRun = (state: SessionState, run: PhaseRun): PhaseRun => {
  const phase = phaseOf(state, run);
  return phase ? { ...run, splits: align(state, phase, run.splits) } : run;
};

const align = (state: SessionState, phase: Phase, splits: readonly Split[]): readonly Split[] => {
  const { marks, targets } = withoutAssigned(
    expectedMarks(phase, state.header.setup.phoneInHand === true),
    splits,
  );
  const taps: number[] = [];
  for (const split of splits) if (!split.assigned) taps.push(split.elapsedMs);
  const aligned =
    expectedMs(phase) === undefined ? taps.map((_, tap) => tap) : alignTaps(taps, targets);
  let tap = 0;
  return splits.map((split) => {
    if (split.assigned) return split;
    const found = marks[aligned[tap++] ?? -1];
    // Most keep their mark: a fold of many taps is spared as many copies.
    if (found === split.mark) return split;
    const { mark: _old, ...rest } = split;
    // What is new stands before what is copied: V8 adds it ten times as fast (1.0 to 0.1 µs).
    return found === undefined ? rest : { mark: found, ...rest };
  });
};

/** Warm-up, recovery, cool-down: a tap ends what waits for one; otherwise it is no pass. */
const betweenReps = (state: SessionState, run: PhaseRun, phase: Phase, at: EpochMs): Judged => {
  const onTap = state.header.options.ending === 'tap';
  const waits = dueEnd(state) === undefined || phase.targetIsEstimate === true;
  const endsOnTap =
    phase.kind === 'recovery' ? onTap || dueEnd(state) === undefined : onTap || waits;
  if (!endsOnTap || run.endsAt !== undefined) return refused(state, 'notInARep');
  return {
    state: endAfterCountIn(state, at, 'tap'),
    verdict: { kind: 'advance', run: state.runs.length - 1 },
  };
};

/** The count-in always comes last: a rep starts that long after the tap, everything else at once. */
export const endAfterCountIn = (
  state: SessionState,
  at: EpochMs,
  by: 'tap' | 'skip',
): SessionState => {
  const run = currentRun(state);
  if (!run) return state;
  const next = state.phases[run.phase + 1];
  if (next?.kind !== 'rep') return endRun(state, at, by);
  return withCurrentRun(state, {
    ...run,
    endsAt: later(at, untilStartMs(state)),
    endsBy: by,
  });
};
