import { type Millis, millis } from '../units.ts';
import type { SessionState, Split } from './state.ts';

/** The split that a capture became, by the seq of its log entry. */
const splitOf = (state: SessionState, seq: number): { split: Split; run: number } | undefined => {
  const index = state.captures.findIndex((capture) => capture.seq === seq);
  const run = state.runs.findIndex((each) => each.splits.some((split) => split.capture === index));
  const split = state.runs[run]?.splits.find((each) => each.capture === index);
  return split ? { split, run } : undefined;
};

/** Actual minus target at the split's mark, ms; undefined where there is no mark or no target. */
export const splitDeltaMs = (state: SessionState, seq: number): Millis | undefined => {
  const found = splitOf(state, seq);
  if (!found || found.split.mark === undefined) return undefined;
  const phase = state.phases[state.runs[found.run]?.phase ?? -1];
  const targetMs = phase?.marks[found.split.mark]?.targetMs;
  return targetMs === undefined ? undefined : millis(found.split.elapsedMs - targetMs);
};
