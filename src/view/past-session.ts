import { clock, delta } from '../domain/format.ts';
import { type Review, review } from '../domain/review/review.ts';
import { type Standing, standingOf } from '../domain/review/standing.ts';
import type { EpochMs } from '../domain/units.ts';
import type { StoredSession } from '../machine/ports.ts';
import type { Words } from '../words/words.ts';
import { shortDate } from './review-date.ts';
import { stateOf } from './review-view.ts';
import type { StandingText } from './track-rows.ts';

/** One past session in the list: when, what, one figure, and its reps as small bars. */
export type PastSession = {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly remarks: readonly string[];
  /** One figure, with its shape, colour and word where it is better or worse than the targets. */
  readonly figure: string;
  readonly standing?: StandingText;
  /** Deltas of the reps as shares of the widest, −1 … 1, slower up. */
  readonly bars: readonly { readonly height: number; readonly standing: Standing }[];
};

/** Less than this looks like noise and is not blown up to a full bar. Milliseconds. */
const leastScaleMs = 2000;

const barsOf = ({ rows }: Review): PastSession['bars'] => {
  const deltas = rows.flatMap((row) => (row.deltaMs === undefined ? [] : [row.deltaMs]));
  const widest = Math.max(leastScaleMs, ...deltas.map(Math.abs));
  return deltas.map((ms) => ({ height: ms / widest, standing: standingOf(ms) }));
};

const figureOf = (
  { statistics, rows, planned }: Review,
  { home, review: { table } }: Words,
): Pick<PastSession, 'figure' | 'standing'> => {
  const { meanDeltaMs, meanTimeMs } = statistics;
  if (meanDeltaMs !== undefined) {
    const figure = home.figure.meanDelta(delta(meanDeltaMs));
    const standing = standingOf(meanDeltaMs);
    return { figure, standing: { standing, delta: figure, word: table.standing[standing] } };
  }
  return meanTimeMs === undefined
    ? { figure: home.figure.reps(rows.length, planned) }
    : { figure: home.figure.meanTime(clock(meanTimeMs, { tenths: true })) };
};

/** A line of the list of past sessions. */
export const pastSession = (stored: StoredSession, now: EpochMs, words: Words): PastSession => {
  const state = stateOf(stored, now);
  const found = review(state);
  const { header } = stored;
  return {
    id: header.id,
    date: shortDate(header.createdAt, now, { language: words.language }),
    title: header.title,
    remarks: [
      ...(header.demo ? [words.home.demoSession] : []),
      ...(state.status === 'finished' ? [] : [words.home.unfinished]),
    ],
    ...figureOf(found, words),
    bars: barsOf(found),
  };
};
