import { err, ok, type Result } from '../result.ts';
import type { PaceError, PaceReason } from './pace-error.ts';
import type { Race } from './race.ts';
import { recordSpeed } from './records.ts';

/** Shortest race that says anything about fitness, metres. */
const MIN_RACE_M = 800;
/** Shortest distance the calculator answers for, metres. */
export const MIN_DISTANCE_M = 100;
/** Longest distance the calculator answers for, metres. */
export const MAX_DISTANCE_M = 100_000;
/** Below it models disagree too much for one number: a range is shown. Metres. */
export const ONE_NUMBER_FROM_M = 1500;
const SHORT_RACE_MS = 210_000;
const SLOWEST_MS_PER_KM = 900_000;
/** Tolerated above the world record: courses and watches are not exact. */
const RECORD_MARGIN = 1.05;

/**
 * The same race if a fitness can be read from it, or the first reason why not.
 *
 * Refused: under 800 m, over 100 km, a mean speed more than 5 % above the world record interpolated
 * over log distance, slower than 15:00/km. Time in ms, distance in metres.
 */
export const checkRace = (race: Race): Result<Race, PaceError> => {
  const result = checkResult(race);
  return result.ok && race.distanceM < MIN_RACE_M ? refuseDistance('tooShort', MIN_RACE_M) : result;
};

/** As `checkRace`, from 100 m: a 400 m result gives no fitness, but its own pace and an exponent. */
export const checkResult = ({ distanceM, timeMs }: Race): Result<Race, PaceError> => {
  const notNumber = refusalOfNumber(distanceM);
  if (notNumber) return err({ place: 'distanceM', reason: notNumber });
  const notTime = refusalOfNumber(timeMs);
  if (notTime) return err({ place: 'timeMs', reason: notTime });
  if (distanceM < MIN_DISTANCE_M) return refuseDistance('tooShort', MIN_DISTANCE_M);
  if (distanceM > MAX_DISTANCE_M) return refuseDistance('tooLong', MAX_DISTANCE_M);
  const { fastestMs, slowestMs } = plausibleTimes(distanceM);
  if (timeMs < fastestMs)
    return err({ place: 'timeMs', reason: 'fasterThanRecord', limit: fastestMs });
  if (timeMs > slowestMs) return err({ place: 'timeMs', reason: 'tooSlow', limit: slowestMs });
  return ok({ distanceM, timeMs });
};

/** The fastest and the slowest time in ms that is believed over `distanceM`. */
export const plausibleTimes = (distanceM: number) => ({
  fastestMs: (distanceM / (recordSpeed(distanceM) * RECORD_MARGIN)) * 1000,
  slowestMs: (distanceM * SLOWEST_MS_PER_KM) / 1000,
});

/** "Short race: estimate": 800–1500 m, or under 3:30, where the model was never fitted. */
export const isShortRace = ({ distanceM, timeMs }: Race): boolean =>
  distanceM <= ONE_NUMBER_FROM_M || timeMs < SHORT_RACE_MS;

export const refusalOfNumber = (value: number): PaceReason | undefined => {
  if (!Number.isFinite(value)) return 'notANumber';
  return value > 0 ? undefined : 'notPositive';
};

const refuseDistance = (reason: PaceReason, limit: number) =>
  err({ place: 'distanceM', reason, limit } as const);
