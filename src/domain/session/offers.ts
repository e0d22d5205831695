import type { Phase } from '../plan/plan.ts';
import { believedPasses, expectedAt } from './believed.ts';
import type { PhaseRun, SessionState, Split } from './state.ts';
import { isCapturable } from './timing.ts';

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
  const believed = believedPasses(phase, run);
  const doubled = marked.filter((split) => !believed.includes(split));
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
