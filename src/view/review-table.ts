import { approx, clock, delta } from '../domain/format.ts';
import type { ReviewLap } from '../domain/review/laps.ts';
import type { ReviewRow } from '../domain/review/rows.ts';
import type { ReviewWords } from '../words/review-words.ts';
import type { StandingText } from './track-rows.ts';

export type TableRow = {
  readonly rep: string;
  readonly laps: readonly string[];
  readonly time: string;
  readonly target: string;
  /** The delta with its shape, colour and word. */
  readonly standing?: StandingText;
};

export type ReviewTable = {
  readonly caption: string;
  readonly columns: ReviewWords['table']['columns'];
  readonly rows: readonly TableRow[];
  /** Stands where a number would be. */
  readonly none: string;
};

const time = (ms: number): string => clock(ms, { tenths: true });

const timeOf = (row: ReviewRow, { table }: ReviewWords): string => {
  if (row.outcome === 'computed') return approx(time(row.timeMs ?? Number.NaN));
  if (row.outcome === 'timed') return time(row.timeMs ?? Number.NaN);
  return table.outcome[row.outcome];
};

const targetOf = (row: ReviewRow, { table }: ReviewWords): string => {
  if (row.targetMs === undefined) return row.effort ?? table.none;
  return row.targetIsEstimate ? approx(time(row.targetMs)) : time(row.targetMs);
};

const standingOf = (
  { deltaMs, standing }: ReviewRow,
  { table }: ReviewWords,
): Pick<TableRow, 'standing'> =>
  deltaMs === undefined || standing === undefined
    ? {}
    : { standing: { standing, delta: delta(deltaMs), word: table.standing[standing] } };

const lapOf = ({ lapMs, computed, byHand }: ReviewLap, { table }: ReviewWords): string => {
  const lap = computed ? approx(time(lapMs)) : time(lapMs);
  return byHand ? `${lap} ${table.byHand[byHand]}` : lap;
};

const tableRow = (row: ReviewRow, words: ReviewWords): TableRow => ({
  rep: String(row.rep),
  laps: row.laps.map((lap) => lapOf(lap, words)),
  time: timeOf(row, words),
  target: targetOf(row, words),
  ...standingOf(row, words),
});

/** Every rep and lap as text. What was computed carries ≈, and the caption says what that means. */
export const reviewTable = (rows: readonly ReviewRow[], words: ReviewWords): ReviewTable => {
  const computed = rows.some(
    (row) => row.outcome === 'computed' || row.laps.some((lap) => lap.computed),
  );
  return {
    caption: computed ? words.table.captionComputed : words.table.caption,
    columns: words.table.columns,
    none: words.table.none,
    rows: rows.map((row) => tableRow(row, words)),
  };
};
