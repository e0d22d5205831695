import { err, ok, type Result } from '../result.ts';
import { type MillisPerKm, millis, millisPerKm, paceOf } from '../units.ts';
import { checkRace, MAX_DISTANCE_M, MIN_DISTANCE_M, refusalOfNumber } from './check-race.ts';
import { minutesFor, scoreOf, speedAtOxygen } from './daniels-gilbert.ts';
import type { PaceError } from './pace-error.ts';
import type { Race } from './race.ts';
import type { Zone } from './target.ts';

/** The face of the shared calculator: race → fitness → race times and training paces. */

/** Fitness for which the formulas give something a person could run: a walk to well above any record. */
const FITNESS_LIMITS = { min: 5, max: 100 } as const;
const PRINTED_TABLE = { from: 30, to: 85 } as const;
const MARATHON_M = 42_195;
const MS_PER_MINUTE = 60_000;

/**
 * The Daniels–Gilbert score of a race, unrounded: 5000 m in 22:00 is 44.54.
 *
 * Refuses what `checkRace` refuses. A short race (see `isShortRace`) is only an estimate; see
 * `isExtrapolated` for scores outside the printed tables. Source: Daniels and Gilbert 1979.
 */
export const fitness = (race: Race): Result<number, PaceError> => {
  const checked = checkRace(race);
  if (!checked.ok) return checked;
  return ok(scoreOf(race.distanceM, race.timeMs / MS_PER_MINUTE));
};

/**
 * The time in ms, unrounded, that `distanceM` takes at `score`, by the polynomial of the printed race
 * table. Falls as fitness rises and rises with the distance.
 *
 * Accepts 100 m to 100 km and fitness 5 to 100. Below 1500 m it is only the slow end of an honest
 * range (see `racePace`). Not the exact inverse of `fitness`: within 0.4 % from 800 m to the mile,
 * 0.2 % from 3000 m to the marathon, for fitness 30–85.
 */
export const raceTime = (score: number, distanceM: number): Result<number, PaceError> => {
  const error = refusalOfFitness(score) ?? refusalOfDistance(distanceM);
  if (error) return err(error);
  return ok(millis(minutesFor(score, distanceM) * MS_PER_MINUTE));
};

/**
 * The pace of a training zone in ms per km, unrounded; both ends are equal except for easy running.
 *
 * Easy is 0.70 … 0.62 of the oxygen at `score`, threshold 0.88, interval 0.975, repetition 6 s per
 * 400 m faster than interval, marathon the race pace. Below 39 the score is first raised
 * (2/3·score + 13; threshold uses the mean of both), as the published calculator does: 105 of 105
 * recorded outputs within 0.5 s per mile. Errors: fitness outside 5–100, an unknown zone.
 */
export const trainingPace = (
  score: number,
  zone: Zone,
): Result<{ fastMsPerKm: number; slowMsPerKm: number }, PaceError> => {
  const error = refusalOfFitness(score);
  if (error) return err(error);
  const raised = raisedScore(score);
  switch (zone) {
    case 'easy':
      return ok({ fastMsPerKm: paceAt(0.7 * raised), slowMsPerKm: paceAt(0.62 * raised) });
    case 'marathon':
      return bothEnds(paceOf(minutesFor(score, MARATHON_M) * MS_PER_MINUTE, MARATHON_M));
    case 'threshold':
      return bothEnds(paceAt(0.88 * (score < RAISED_BELOW ? (raised + score) / 2 : score)));
    case 'interval':
      return bothEnds(paceAt(0.975 * raised));
    case 'repetition':
      return bothEnds(millisPerKm(paceAt(0.975 * raised) - REPETITION_GAIN_MS_PER_KM));
    default:
      return err({ place: 'zone', reason: 'outOfRange' });
  }
};

/** Outside 30–85 the printed tables end and the formulas are only continued. */
export const isExtrapolated = (score: number): boolean =>
  !(score >= PRINTED_TABLE.from && score <= PRINTED_TABLE.to);

/** 6 s per 400 m. */
const REPETITION_GAIN_MS_PER_KM = 15_000;
const RAISED_BELOW = 39;

const raisedScore = (score: number): number =>
  score < RAISED_BELOW ? (2 / 3) * score + 13 : score;

const paceAt = (oxygen: number): MillisPerKm => paceOf(MS_PER_MINUTE, speedAtOxygen(oxygen));

const bothEnds = (msPerKm: number) => ok({ fastMsPerKm: msPerKm, slowMsPerKm: msPerKm });

const refusalOfFitness = (score: number): PaceError | undefined => {
  const reason = refusalOfNumber(score);
  if (reason) return { place: 'fitness', reason };
  const { min, max } = FITNESS_LIMITS;
  if (score < min) return { place: 'fitness', reason: 'outOfRange', limit: min };
  return score > max ? { place: 'fitness', reason: 'outOfRange', limit: max } : undefined;
};

const refusalOfDistance = (distanceM: number): PaceError | undefined => {
  const reason = refusalOfNumber(distanceM);
  if (reason) return { place: 'distanceM', reason };
  if (distanceM < MIN_DISTANCE_M)
    return { place: 'distanceM', reason: 'tooShort', limit: MIN_DISTANCE_M };
  return distanceM > MAX_DISTANCE_M
    ? { place: 'distanceM', reason: 'tooLong', limit: MAX_DISTANCE_M }
    : undefined;
};
