import type { Phase } from '../plan/plan.ts';
import type { PhaseRun, SessionState, Split } from './state.ts';
import { expectedMs, finishOf, isCapturable } from './timing.ts';

/**
 * Laps that look wrong, with what would mend them. Offered, never done in silence: the runner may
 * have stopped to tie a shoe.
 */
export type Offer =
  /** "Double tap? Drop it." */
  | { readonly kind: 'doubleTap'; readonly run: number; readonly capture: number }
  /** "Missed tap? Split it": a pass at `elapsedMs` was not seen. */
  | {
      readonly kind: 'missedTap';
      readonly run: number;
      readonly mark: number;
      readonly elapsedMs: number;
      /** The capture that ended the long lap. */
      readonly capture: number;
    };

/** A lap shorter than this share of its expected time is more likely the same pass twice. */
const doubleTapShare = 1 / 3;

export const repairOffers = (state: SessionState): readonly Offer[] =>
  state.runs.flatMap((run, index) => {
    const phase = state.phases[run.phase];
    return phase?.kind === 'rep' && phase.distanceM !== undefined
      ? offersOf(state, phase, run, index)
      : [];
  });

const offersOf = (
  state: SessionState,
  phase: Phase,
  run: PhaseRun,
  index: number,
): readonly Offer[] => {
  const marked = run.splits.filter((split) => split.mark !== undefined);
  const unmarked = run.splits.filter((split) => split.mark === undefined);
  const doubled = marked.filter((split, lap) => isTooShort(phase, marked[lap - 1], split));
  return [
    ...(marked.length > 0 ? unmarked : [])
      .concat(doubled)
      .filter((split) => !split.kept)
      .map((split) => doubleTap(state, split, index)),
    ...marked.flatMap((split, lap) =>
      split.kept ? [] : missedBefore(state, phase, marked[lap - 1], split, index),
    ),
  ];
};

const doubleTap = (state: SessionState, split: Split, run: number): Offer => ({
  kind: 'doubleTap',
  run,
  capture: state.captures[split.capture]?.seq ?? split.capture,
});

/** Expected elapsed time at a mark, ms: its target, or its share of the rep's estimate. */
const expectedAt = (phase: Phase, mark: number | undefined): number => {
  if (mark === undefined) return 0;
  const found = phase.marks[mark];
  const share = (found?.distanceM ?? 0) / (finishOf(phase)?.distanceM ?? 1);
  return found?.targetMs ?? (expectedMs(phase) ?? 0) * share;
};

const isTooShort = (phase: Phase, before: Split | undefined, split: Split): boolean => {
  const actual = split.elapsedMs - (before?.elapsedMs ?? 0);
  const expected = expectedAt(phase, split.mark) - expectedAt(phase, before?.mark);
  return actual < expected * doubleTapShare;
};

/** The passes between two splits that nobody tapped, spread as their targets are. */
const missedBefore = (
  state: SessionState,
  phase: Phase,
  before: Split | undefined,
  split: Split,
  run: number,
): readonly Offer[] => {
  const from = expectedAt(phase, before?.mark);
  const scale =
    (split.elapsedMs - (before?.elapsedMs ?? 0)) / (expectedAt(phase, split.mark) - from);
  return phase.marks.flatMap((mark, at): readonly Offer[] => {
    const between = at > (before?.mark ?? -1) && at < (split.mark ?? 0);
    if (!between || !isCapturable(mark, state.header.setup.phoneInHand)) return [];
    const elapsedMs = Math.round((before?.elapsedMs ?? 0) + (expectedAt(phase, at) - from) * scale);
    const capture = state.captures[split.capture]?.seq ?? split.capture;
    return Number.isFinite(elapsedMs)
      ? [{ kind: 'missedTap', run, mark: at, elapsedMs, capture }]
      : [];
  });
};
