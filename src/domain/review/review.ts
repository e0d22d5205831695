import type { SessionState } from '../session/state.ts';
import { type ReviewRow, reviewRows } from './rows.ts';
import { type Statistics, statistics } from './statistics.ts';
import { type Summary, summary } from './summary.ts';

/** Everything that can be said about a session afterwards, or in the middle of it. */
export type Review = {
  readonly rows: readonly ReviewRow[];
  readonly planned: number;
  readonly statistics: Statistics;
  readonly summary: Summary;
};

/** Pure: the same state always gives the same review, live, after the session and after a reload. */
export const review = (state: SessionState): Review => {
  const rows = reviewRows(state);
  return {
    rows,
    planned: state.phases.filter((phase) => phase.kind === 'rep').length,
    statistics: statistics(rows, state.header.setup.race),
    summary: summary(rows),
  };
};
