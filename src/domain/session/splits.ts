import { type Millis, millis } from '../units.ts';
import { believedPasses } from './believed.ts';
import type { SessionState, Split } from './state.ts';

/** The split that a capture became, by the seq of its log entry. */
const splitOf = (state: SessionState, seq: number): { split: Split; run: number } | undefined => {
  const index = state.captures.findIndex((capture) => capture.seq === seq);
  const run = state.runs.findIndex((each) => each.splits.some((split) => split.capture === index));
  const split = state.runs[run]?.splits.find((each) => each.capture === index);
  return split ? { split, run } : undefined;
};

/**
 * Actual minus target at the split's mark, ms; undefined where there is no mark or no target, and while the split
 * is offered as a double tap: nobody runs a lap in three seconds.
 */
export const splitDeltaMs = (state: SessionState, seq: number): Millis | undefined => {
  const found = splitOf(state, seq);
  if (!found || found.split.mark === undefined) return undefined;
  const run = state.runs[found.run];
  const phase = state.phases[run?.phase ?? -1];
  const targetMs = phase?.marks[found.split.mark]?.targetMs;
  return !run ||
    !phase ||
    targetMs === undefined ||
    !believedPasses(phase, run).includes(found.split)
    ? undefined
    : millis(found.split.elapsedMs - targetMs);
};
