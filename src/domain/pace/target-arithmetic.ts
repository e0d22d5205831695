import type { Quantity } from './target.ts';
import type { PaceTarget } from './target-context.ts';

/** Arithmetic on paces that may be ranges: the middle and both ends move together. */

/** A quantity as its two ends in rising order and the midpoint that is planned. */
export type Spread = { readonly low: number; readonly middle: number; readonly high: number };

export const spreadOf = (quantity: Quantity): Spread => {
  if (typeof quantity === 'number') return { low: quantity, middle: quantity, high: quantity };
  const { from, to } = quantity;
  return { low: Math.min(from, to), middle: (from + to) / 2, high: Math.max(from, to) };
};

/** The paces of a target in ms per km: `low` is the fast end. */
export const spreadOfPace = ({ msPerKm, range }: PaceTarget): Spread => ({
  low: range?.fastMsPerKm ?? msPerKm,
  middle: msPerKm,
  high: range?.slowMsPerKm ?? msPerKm,
});

/** The target again at other paces, with a range only where its ends differ. */
export const withSpread = (
  { low, middle, high }: Spread,
  { range: _old, ...rest }: Partial<PaceTarget> = {},
): PaceTarget => ({
  ...rest,
  kind: 'pace',
  msPerKm: middle,
  ...(low < high && { range: { fastMsPerKm: low, slowMsPerKm: high } }),
});

export const plus = (one: Spread, other: Spread): Spread => ({
  low: one.low + other.low,
  middle: one.middle + other.middle,
  high: one.high + other.high,
});

export const times = ({ low, middle, high }: Spread, factor: number): Spread => {
  const ends = [low * factor, high * factor];
  return { low: Math.min(...ends), middle: middle * factor, high: Math.max(...ends) };
};

/** Times over `overM` metres as paces in ms per km. */
export const perKm = ({ low, middle, high }: Spread, overM: number): Spread => ({
  low: (low * 1000) / overM,
  middle: (middle * 1000) / overM,
  high: (high * 1000) / overM,
});

/** Speed is a share of speed: 95 % of a pace takes 1 / 0.95 of its time. */
export const atPercentOfSpeed = (pace: Spread, percent: Spread): Spread => ({
  low: pace.low / (percent.high / 100),
  middle: pace.middle / (percent.middle / 100),
  high: pace.high / (percent.low / 100),
});

/** `share` of the way from `one` to `other`, 0 … 1. */
export const mix = (one: Spread, other: Spread, share: number): Spread =>
  plus(times(one, 1 - share), times(other, share));
