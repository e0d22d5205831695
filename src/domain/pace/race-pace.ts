import { ok, type Result } from '../result.ts';
import { fitness, raceTime, trainingPace } from './calculator.ts';
import { checkResult, ONE_NUMBER_FROM_M } from './check-race.ts';
import type { PaceError } from './pace-error.ts';
import type { Race } from './race.ts';
import { cameronTime, fittedExponent, powerTime } from './short-distance.ts';
import type { Zone } from './target.ts';

/** What a runner has run. `race` gives the fitness; `secondRace` refines what lies below 1500 m. */
export type Results = { readonly race: Race; readonly secondRace?: Race };

/** Which way a race-equivalent was found. */
export type PaceBasis =
  /** The runner entered a race over this distance: its own pace, not the model's. */
  | 'ownRace'
  | 'danielsGilbert'
  /** Below 1500 m from one race: the midpoint of Cameron … Daniels–Gilbert. */
  | 'modelRange'
  /** Below 1500 m from two races: the exponent fitted through them. */
  | 'twoRaces';

export type RaceEquivalent = {
  readonly timeMs: number;
  readonly basis: PaceBasis;
  /** Both ends, with basis `'modelRange'`. */
  readonly rangeMs?: { readonly fast: number; readonly slow: number };
};

/** Distances that are one race for a runner: 42195 and 42200, not 1600 and a mile. */
const SAME_DISTANCE = 0.0005;

export const isSameDistance = (oneM: number, otherM: number): boolean =>
  Math.abs(oneM - otherM) <= SAME_DISTANCE * otherM;

/**
 * The race-equivalent time in ms, unrounded, over `distanceM` (100 m to 100 km), and how it was found.
 *
 * A race the runner entered gives its own pace at its own distance. From 1500 m up Daniels–Gilbert
 * alone; below it the exponent of two races, or the midpoint of a range from one. Errors are those of
 * `fitness` and `raceTime`; a second race that cannot be true is left out.
 */
export const racePace = (
  { race, secondRace }: Results,
  distanceM: number,
): Result<RaceEquivalent, PaceError> => {
  const entered = [race, secondRace].filter((one) => one !== undefined && checkResult(one).ok);
  const own = entered.find((one) => one && isSameDistance(one.distanceM, distanceM));
  if (own) return ok({ timeMs: (own.timeMs * distanceM) / own.distanceM, basis: 'ownRace' });
  const score = fitness(race);
  if (!score.ok) return score;
  const modelled = raceTime(score.value, distanceM);
  if (!modelled.ok) return modelled;
  if (distanceM >= ONE_NUMBER_FROM_M)
    return ok({ timeMs: modelled.value, basis: 'danielsGilbert' });
  const other = secondRace && checkResult(secondRace).ok ? secondRace : undefined;
  return ok(shortEquivalent(race, other, distanceM, modelled.value));
};

const shortEquivalent = (
  race: Race,
  other: Race | undefined,
  distanceM: number,
  danielsGilbertMs: number,
): RaceEquivalent => {
  const k = other && fittedExponent(race, other);
  if (other && k !== undefined)
    return { timeMs: powerTime(race, other, k, distanceM), basis: 'twoRaces' };
  const cameronMs = cameronTime(race, distanceM);
  const fast = Math.min(cameronMs, danielsGilbertMs);
  const slow = Math.max(cameronMs, danielsGilbertMs);
  return { timeMs: (fast + slow) / 2, basis: 'modelRange', rangeMs: { fast, slow } };
};

const MARATHON_M = 42_195;

/** As `trainingPace`, for a runner: marathon pace is that of an entered marathon where there is one. */
export const zonePaces = (
  results: Results,
  zone: Zone,
): Result<{ fastMsPerKm: number; slowMsPerKm: number }, PaceError> => {
  if (zone !== 'marathon') {
    const score = fitness(results.race);
    return score.ok ? trainingPace(score.value, zone) : score;
  }
  const marathon = racePace(results, MARATHON_M);
  if (!marathon.ok) return marathon;
  const msPerKm = (marathon.value.timeMs * 1000) / MARATHON_M;
  return ok({ fastMsPerKm: msPerKm, slowMsPerKm: msPerKm });
};
