import type { Strategy } from './target.ts';

/** How time is spread inside a rep: a piecewise-linear curve of distance and cumulative time. */

/** A point of a curve: metres into the rep, ms since its start. */
export type CurvePoint = { readonly distanceM: number; readonly timeMs: number };
/** In running order, from 0 m at 0 ms to the whole rep. */
export type Curve = readonly CurvePoint[];

/** Up to `toShare` of the distance (0 … 1) at `relativePace` times the mean pace: below 1 is faster. */
export type ShapePart = { readonly toShare: number; readonly relativePace: number };
/** In running order; the last part ends at 1. Only the proportions of the paces matter. */
export type Shape = readonly ShapePart[];

const EVEN: Shape = [{ toShare: 1, relativePace: 1 }];

/** Second half 3 % faster than the first. */
const NEGATIVE: Shape = [
  { toShare: 0.5, relativePace: 1.015 },
  { toShare: 1, relativePace: 0.985 },
];

const FRONT_LOADED: Shape = [
  { toShare: 0.25, relativePace: 0.975 },
  { toShare: 0.5, relativePace: 0.995 },
  { toShare: 0.75, relativePace: 1.01 },
  { toShare: 1, relativePace: 1.02 },
];

/** As 800 m races are run well: halves 2.5 % either side of the mean, the first 200 fastest. */
const RACE_800: Shape = [
  { toShare: 0.25, relativePace: 0.96 },
  { toShare: 0.5, relativePace: 0.99 },
  { toShare: 0.75, relativePace: 1.02 },
  { toShare: 1, relativePace: 1.03 },
];

/** The 800 shape serves everything up to here, the mile's up to 3000 m, where even pace begins. Metres. */
const LONGEST_LIKE_800_M = 1200;
const EVEN_FROM_M = 3000;

/** 1500 m and the mile: first 300 m a little fast, third quarter slowest, last quarter fastest. */
const raceMile = (distanceM: number): Shape => [
  { toShare: Math.min(300 / distanceM, 0.25), relativePace: 0.985 },
  { toShare: 0.5, relativePace: 1.005 },
  { toShare: 0.75, relativePace: 1.02 },
  { toShare: 1, relativePace: 0.975 },
];

const RELEASED_PACE = 0.96;

/** Held back, then released 4 % under the mean for the last 400 m, or the last quarter of a shorter rep. */
const holdThenRelease = (distanceM: number): Shape => {
  const release = Math.min(0.25, 400 / distanceM);
  const heldPace = (1 - release * RELEASED_PACE) / (1 - release);
  return [
    { toShare: 1 - release, relativePace: heldPace },
    { toShare: 1, relativePace: RELEASED_PACE },
  ];
};

/** The shape that `strategy` has over `distanceM`. Magnitudes are ours; directions are the sport's. */
const shapeOf = (strategy: Strategy, distanceM: number): Shape => {
  switch (strategy) {
    case 'negative':
      return NEGATIVE;
    case 'frontLoaded':
      return FRONT_LOADED;
    case 'holdThenRelease':
      return holdThenRelease(distanceM);
    case 'race':
      if (distanceM >= EVEN_FROM_M) return EVEN;
      return distanceM <= LONGEST_LIKE_800_M ? RACE_800 : raceMile(distanceM);
    default:
      return EVEN;
  }
};

/**
 * The curve of running `distanceM` in `totalMs` by a named strategy or a shape of one's own.
 * It ends exactly at (`distanceM`, `totalMs`). A shape without a usable part is run evenly.
 */
export const paceCurve = (
  strategy: Strategy | Shape,
  distanceM: number,
  totalMs: number,
): Curve => {
  const named = typeof strategy === 'string' ? shapeOf(strategy, distanceM) : strategy;
  const shape = isUsable(named) ? named : EVEN;
  const whole = weightUpTo(shape, 1);
  const inner = shape.slice(0, -1).map(({ toShare }) => ({
    distanceM: distanceM * toShare,
    timeMs: (totalMs * weightUpTo(shape, toShare)) / whole,
  }));
  return [{ distanceM: 0, timeMs: 0 }, ...inner, { distanceM, timeMs: totalMs }];
};

/**
 * Cumulative time at `distanceM` into the curve, to the nearest whole ms; laps are differences of
 * these, so the parts always sum to the whole. Before the start 0, past the end the last point.
 */
export const timeAtDistance = (curve: Curve, distanceM: number): number => {
  if (!(distanceM > 0)) return 0;
  let from: CurvePoint = { distanceM: 0, timeMs: 0 };
  for (const to of curve) {
    if (distanceM < to.distanceM) return Math.round(timeBetween(from, to, distanceM));
    from = to;
  }
  return Math.round(from.timeMs);
};

const timeBetween = (from: CurvePoint, to: CurvePoint, distanceM: number): number => {
  const share = (distanceM - from.distanceM) / (to.distanceM - from.distanceM);
  return from.timeMs + share * (to.timeMs - from.timeMs);
};

/** The time of the first `share` of the distance, in shares of an evenly run whole. */
const weightUpTo = (shape: Shape, share: number): number => {
  let from = 0;
  let weight = 0;
  for (const { toShare, relativePace } of shape) {
    const to = Math.min(share, toShare);
    if (to > from) weight += (to - from) * relativePace;
    from = toShare;
  }
  return weight;
};

const isUsable = (shape: Shape): boolean => {
  const rising = shape.every(
    ({ toShare, relativePace }, index) =>
      toShare > (shape[index - 1]?.toShare ?? 0) &&
      toShare <= 1 &&
      relativePace > 0 &&
      Number.isFinite(relativePace),
  );
  return rising && shape.at(-1)?.toShare === 1;
};
