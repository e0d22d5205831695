import type { Phase } from '../plan/plan.ts';
import type { PhaseRun, Split } from './state.ts';
import { expectedMs, finishOf } from './timing.ts';

/** A lap shorter than this share of its expected time is more likely the same pass twice. */
const doubleTapShare = 1 / 3;

/** Expected elapsed time at a mark, ms: its target, or its share of the rep's estimate; 0 at the start. */
export const expectedAt = (phase: Phase, mark: number | undefined): number => {
  if (mark === undefined) return 0;
  const found = phase.marks[mark];
  const share = (found?.distanceM ?? 0) / (finishOf(phase)?.distanceM ?? 1);
  return found?.targetMs ?? (expectedMs(phase) ?? 0) * share;
};

/**
 * The passes of a run on which anything may be built: those that took at least a third of the expected time since
 * the one before, or were looked at and kept. The others count and are told, and are offered for dropping.
 */
export const believedPasses = (
  phase: Phase,
  { splits }: Pick<PhaseRun, 'splits'>,
): readonly Split[] => {
  let before: Split | undefined;
  return splits.filter((split) => {
    if (split.mark === undefined) return false;
    const lapMs = split.elapsedMs - (before?.elapsedMs ?? 0);
    const expected = expectedAt(phase, split.mark) - expectedAt(phase, before?.mark);
    if (!split.kept && lapMs < expected * doubleTapShare) return false;
    before = split;
    return true;
  });
};
