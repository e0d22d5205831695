import { delta } from '../domain/format.ts';
import type { ReviewLap } from '../domain/review/laps.ts';
import type { ReviewRow } from '../domain/review/rows.ts';
import { type Standing, standingOf } from '../domain/review/standing.ts';
import type { ReviewWords } from '../words/review-words.ts';

/** One lap as a bar: `from` and `to` on an axis where every rep takes up one unit. */
export type ChartBar = {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly standing: Standing;
  readonly computed: boolean;
  readonly title: string;
};

/** What stands under the bars of one rep. */
export type ChartRep = {
  readonly middle: number;
  readonly number: string;
  readonly delta: string;
  readonly standing: Standing;
};

export type ReviewChart = {
  readonly reps: number;
  readonly bars: readonly ChartBar[];
  readonly below: readonly ChartRep[];
  /** Lines to read the bars by, lowest first; the outer two are the ends of the axis. */
  readonly ticks: readonly { readonly seconds: number; readonly text: string }[];
  readonly hasComputed: boolean;
  readonly label: string;
};

/** Free space on both sides of a rep, and between two of its laps, in units of a rep. */
const margin = 0.14;
const gap = 0.05;

type Drawable = ReviewLap & { readonly deltaMs: number };

const isDrawable = (lap: ReviewLap): lap is Drawable => lap.deltaMs !== undefined;

const lengthOf = (lap: Drawable): number =>
  lap.fromM === undefined || lap.toM === undefined ? lap.lapMs : lap.toM - lap.fromM;

/** A bar is as wide as its lap is long, so that its area tells what it cost. */
const barsOf = (row: ReviewRow, index: number, words: ReviewWords): readonly ChartBar[] => {
  const laps = row.laps.filter(isDrawable);
  const whole = laps.reduce((sum, lap) => sum + lengthOf(lap), 0);
  const room = 1 - 2 * margin - gap * (laps.length - 1);
  let from = index + margin;
  return laps.map((lap, order) => {
    const to = from + (Math.max(room, 0.2) * lengthOf(lap)) / whole;
    const bar = {
      from,
      to,
      seconds: lap.deltaMs / 1000,
      standing: standingOf(lap.deltaMs),
      computed: lap.computed ?? false,
      title: words.chart.lap(row.rep, order + 1, delta(lap.deltaMs)),
    };
    from = to + gap;
    return bar;
  });
};

const repOf = (row: ReviewRow, index: number): readonly ChartRep[] =>
  row.deltaMs === undefined || row.standing === undefined
    ? []
    : [
        {
          middle: index + 0.5,
          number: String(row.rep),
          delta: delta(row.deltaMs),
          standing: row.standing,
        },
      ];

const steps = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600] as const;
const mostLines = 5;

/** Whole steps that hold every bar; always a second both ways, so that a good session does not look wild. */
const ticksFor = (lowest: number, highest: number): ReviewChart['ticks'] => {
  const span = Math.max(1, highest) - Math.min(-1, lowest);
  const step = steps.find((each) => span / each <= mostLines) ?? Math.ceil(span / mostLines);
  const from = Math.floor(Math.min(-1, lowest) / step);
  const to = Math.ceil(Math.max(1, highest) / step);
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const seconds = (from + index) * step;
    return { seconds, text: delta(seconds * 1000).replace(/\.0$/, '') };
  });
};

/** The picture of a session: every lap against its target. Undefined when no lap has both. */
export const reviewChart = (
  rows: readonly ReviewRow[],
  words: ReviewWords,
): ReviewChart | undefined => {
  const bars = rows.flatMap((row, index) => barsOf(row, index, words));
  if (bars.length === 0) return undefined;
  const seconds = bars.map((bar) => bar.seconds);
  return {
    reps: rows.length,
    bars,
    below: rows.flatMap(repOf),
    ticks: ticksFor(Math.min(...seconds), Math.max(...seconds)),
    hasComputed: bars.some((bar) => bar.computed),
    label: words.chart.label(rows.length),
  };
};
