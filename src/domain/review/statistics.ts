import type { Race } from '../pace/race.ts';
import type { ReviewRow } from './rows.ts';

/** The few figures that say how a session went. Each is absent when it would mean nothing. */
export type Statistics = {
  readonly timed: number;
  readonly meanTimeMs?: number;
  /** Actual minus target, a rep, ms. */
  readonly meanDeltaMs?: number;
  /** Between the best rep and the worst, ms. */
  readonly spreadMs?: number;
  /** Mean of the second half minus mean of the first, ms; the middle rep of an odd number is in neither. */
  readonly fadeMs?: number;
  /** The race whose paces these reps were. */
  readonly equivalentRace?: Race;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

type Timed = ReviewRow & { readonly timeMs: number };

const isTimed = (row: ReviewRow): row is Timed => row.timeMs !== undefined;

/** What can be compared from rep to rep: deltas, or plain times when all reps are equally long. */
const comparable = (rows: readonly Timed[]): readonly number[] => {
  const deltas = rows.flatMap((row) => (row.deltaMs === undefined ? [] : [row.deltaMs]));
  if (deltas.length > 0) return deltas;
  const first = rows[0]?.distanceM;
  const sameLength = first !== undefined && rows.every((row) => row.distanceM === first);
  return sameLength ? rows.map((row) => row.timeMs) : [];
};

const fade = (values: readonly number[]): number => {
  const half = Math.floor(values.length / 2);
  return mean(values.slice(values.length - half)) - mean(values.slice(0, half));
};

/** Scales the race by actual over target: exact when every target is a pace of that race. */
const equivalent = (rows: readonly Timed[], race: Race): Race | undefined => {
  const aimed = rows.flatMap((row) =>
    row.targetMs === undefined ? [] : [{ actual: row.timeMs, target: row.targetMs }],
  );
  const target = aimed.reduce((sum, row) => sum + row.target, 0);
  if (target <= 0) return undefined;
  const actual = aimed.reduce((sum, row) => sum + row.actual, 0);
  return { distanceM: race.distanceM, timeMs: Math.round((race.timeMs * actual) / target) };
};

/**
 * Figures over the reps that have a time, measured or computed.
 *
 * @param race the result that the targets came from
 */
export const statistics = (rows: readonly ReviewRow[], race?: Race): Statistics => {
  const timed = rows.filter(isTimed);
  const values = comparable(timed);
  const deltas = timed.flatMap((row) => (row.deltaMs === undefined ? [] : [row.deltaMs]));
  const equivalentRace = race && equivalent(timed, race);
  const alike = timed.length > 0 && deltas.length === 0 && values.length > 0;
  return {
    timed: timed.length,
    ...(alike ? { meanTimeMs: mean(values) } : {}),
    ...(deltas.length > 0 ? { meanDeltaMs: mean(deltas) } : {}),
    ...(values.length > 1 ? { spreadMs: Math.max(...values) - Math.min(...values) } : {}),
    ...(values.length > 3 ? { fadeMs: fade(values) } : {}),
    ...(equivalentRace ? { equivalentRace } : {}),
  };
};
