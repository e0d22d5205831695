import type { Race } from './race.ts';

/** Below the mile one number is not honest: the models that frame it, and the exponent two races give. */

/** Bounds of an endurance exponent that a runner can have; outside them one of the races was no race. */
const EXPONENT = { min: 1.03, max: 1.15 } as const;
/** Two races closer than this say nothing about an exponent: their noise is larger than their difference. */
const MIN_DISTANCE_RATIO = 1.1;

/**
 * The time in ms, unrounded, over `distanceM` by Cameron's formula: the fast end below 1500 m.
 * From 5000 m in 22:00: 800 m in 2:51.0. Source: D. Cameron 1998, fitted to 400 m … 50 miles.
 */
export const cameronTime = (race: Race, distanceM: number): number =>
  race.timeMs *
  (distanceM / race.distanceM) *
  (cameronFactor(race.distanceM) / cameronFactor(distanceM));

const cameronFactor = (m: number): number => 13.49681 - 0.000030363 * m + 835.7114 / m ** 0.7905;

/**
 * k of T2 = T1·(D2/D1)^k through both races, clamped to 1.03–1.15; `undefined` when their distances
 * are within 10 % of each other.
 */
export const fittedExponent = (one: Race, other: Race): number | undefined => {
  const distances = Math.log(other.distanceM / one.distanceM);
  if (Math.abs(distances) < Math.log(MIN_DISTANCE_RATIO)) return undefined;
  const k = Math.log(other.timeMs / one.timeMs) / distances;
  return Math.min(EXPONENT.max, Math.max(EXPONENT.min, k));
};

/** The time in ms, unrounded, over `distanceM` with exponent `k`, from whichever race is nearer in log distance. */
export const powerTime = (one: Race, other: Race, k: number, distanceM: number): number => {
  const near = logApart(one, distanceM) <= logApart(other, distanceM) ? one : other;
  return near.timeMs * (distanceM / near.distanceM) ** k;
};

const logApart = (race: Race, distanceM: number): number =>
  Math.abs(Math.log(distanceM / race.distanceM));
