import { clock, delta } from '../domain/format.ts';
import { type Review, review } from '../domain/review/review.ts';
import type { ReviewRow } from '../domain/review/rows.ts';
import { type Standing, standingOf } from '../domain/review/standing.ts';
import type { EpochMs } from '../domain/units.ts';
import type { StoredSession } from '../machine/ports.ts';
import type { Words } from '../words/words.ts';
import { shortDate } from './review-date.ts';
import { stateOf } from './review-view.ts';
import type { StandingText } from './track-rows.ts';

/** A rep in the picture. Without a standing there was no target: the bar tells it from the other reps. */
export type RepBar = {
  /** Share of the widest, −1 … 1, slower up; absent where nobody timed the rep. */
  readonly height?: number;
  readonly standing?: Standing;
};

/** One past session in a list: when, what, one figure, and its reps as small bars. */
export type PastSession = {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly remarks: readonly string[];
  /** One figure, with its shape, colour and word where it is better or worse than the targets. */
  readonly figure: string;
  readonly standing?: StandingText;
  readonly reps: string;
  readonly bars: readonly RepBar[];
  /** Places in the picture: those that were planned and not run stay empty. */
  readonly places: number;
};

/** Less than this looks like noise and is not blown up to a full bar. Milliseconds. */
const leastScaleMs = 2000;

type Difference = { readonly ms?: number; readonly standing?: Standing };

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** From the targets; where a session has none, from the mean of its own equally long reps. */
const differences = (rows: readonly ReviewRow[]): readonly Difference[] => {
  if (rows.some(({ deltaMs }) => deltaMs !== undefined)) {
    return rows.map(({ deltaMs: ms }) =>
      ms === undefined ? {} : { ms, standing: standingOf(ms) },
    );
  }
  const times = rows.flatMap(({ timeMs }) => (timeMs === undefined ? [] : [timeMs]));
  const alike = new Set(rows.map(({ distanceM }) => distanceM)).size === 1;
  return rows.map(({ timeMs }) =>
    alike && timeMs !== undefined ? { ms: timeMs - mean(times) } : {},
  );
};

const barsOf = ({ rows }: Review): readonly RepBar[] => {
  const found = differences(rows);
  const widest = Math.max(leastScaleMs, ...found.map(({ ms = 0 }) => Math.abs(ms)));
  return found.map(({ ms, ...rest }) =>
    ms === undefined ? rest : { ...rest, height: ms / widest },
  );
};

const figureOf = (
  { statistics, rows, planned }: Review,
  { history: said, review: { table } }: Words,
): Pick<PastSession, 'figure' | 'standing'> => {
  const { meanDeltaMs, meanTimeMs } = statistics;
  if (meanDeltaMs !== undefined) {
    const figure = said.figure.meanDelta(delta(meanDeltaMs));
    const standing = standingOf(meanDeltaMs);
    return { figure, standing: { standing, delta: figure, word: table.standing[standing] } };
  }
  return meanTimeMs === undefined
    ? { figure: said.figure.reps(rows.length, planned) }
    : { figure: said.figure.meanTime(clock(meanTimeMs, { tenths: true })) };
};

/** What a list needs to know of a session; worked out once for all who ask. */
export type Looked = { readonly review: Review; readonly isOver: boolean };

export const lookAt = (stored: StoredSession, now: EpochMs): Looked => {
  const state = stateOf(stored, now);
  return { review: review(state), isOver: state.status === 'finished' };
};

/** A line of the list of past sessions. */
export const pastSession = (
  { header }: StoredSession,
  now: EpochMs,
  words: Words,
  { review: found, isOver }: Looked,
): PastSession => ({
  id: header.id,
  date: shortDate(header.createdAt, now, { language: words.language }),
  title: header.title,
  remarks: [
    ...(header.demo ? [words.history.demoSession] : []),
    ...(isOver ? [] : [words.history.unfinished]),
  ],
  ...figureOf(found, words),
  reps: words.history.figure.reps(found.rows.length, found.planned),
  bars: barsOf(found),
  places: Math.max(found.rows.length, found.planned, 6),
});
