import { err, ok, type Result } from '../result.ts';

/** How long after the phone gave its beats a runner heard them, found by tapping along. */
export type TapAlong = {
  /** ms, whole, never negative. */
  readonly delayMs: number;
  /** How far the taps lie apart: 1.48 median deviations, a standard deviation where they are normal; ms. */
  readonly spreadMs: number;
  /** Taps that counted. */
  readonly taps: number;
};

/** `tooFew`: fewer than six taps that fit; `uneven`: they follow no beat; `offBeat`: they follow it too far away. */
export type TapAlongError = 'tooFew' | 'uneven' | 'offBeat';

/** One beat a second: slow enough that the slowest loudspeaker does not reach into the next. */
export const tapBeat = { everyMs: 1000, count: 12 } as const;

/** It takes this many to fall in with a beat. */
const FALL_IN = 3;
const LEAST_TAPS = 6;
/** Taps come up to this much before the sound: people tap 20 to 30 ms ahead of a beat that they expect, some 80. */
const AHEAD_MS = 150;
/** The slowest Bluetooth loudspeakers known are half a second late. */
const LATEST_MS = 700;
const WIDEST_SPREAD_MS = 70;
/** Two contacts of one finger. */
const BOUNCE_MS = 250;
/** A tap this far from the rest is a slip, however close together the rest are. */
const SLIP_MS = 60;
/** The median deviation of normal figures times this is their standard deviation. */
const TO_SPREAD = 1.4826;

/**
 * The delay of a loudspeaker, from taps made along with an even beat: the median of tap minus beat,
 * without the beats that it takes to fall in, and without slips.
 *
 * People tap a little ahead of a beat that they expect, by 20 to 30 ms where it is easy and up to 80 where
 * it is not, so the answer is good to about 30 ms and rather too short than too long. Source: B. H. Repp,
 * "Sensorimotor synchronization: a review of the tapping literature", Psychonomic Bulletin & Review 12
 * (2005).
 *
 * @param beatsMs when the phone gave each beat, ms, ascending, `tapBeat.everyMs` apart
 * @param tapsMs when the runner tapped, ms, on the same clock, in any order
 * @returns whole ms, never negative; or why nothing can be said
 */
export const tapAlong = (
  beatsMs: readonly number[],
  tapsMs: readonly number[],
): Result<TapAlong, TapAlongError> => {
  const delays = delaysOf(beatsMs.slice(FALL_IN), withoutBounces(tapsMs));
  if (delays.length < LEAST_TAPS) return err('tooFew');
  const middle = median(delays);
  const deviation = median(delays.map((delay) => Math.abs(delay - middle)));
  if (deviation * TO_SPREAD > WIDEST_SPREAD_MS) return err('uneven');
  const limit = Math.max(SLIP_MS, 3 * TO_SPREAD * deviation);
  const kept = delays.filter((delay) => Math.abs(delay - middle) <= limit);
  if (kept.length < LEAST_TAPS) return err('tooFew');
  const delayMs = median(kept);
  if (delayMs > LATEST_MS || delayMs < -AHEAD_MS / 2) return err('offBeat');
  return ok({
    delayMs: Math.max(0, Math.round(delayMs)),
    spreadMs: Math.round(deviation * TO_SPREAD),
    taps: kept.length,
  });
};

const withoutBounces = (tapsMs: readonly number[]): readonly number[] => {
  const kept: number[] = [];
  for (const tap of tapsMs.filter(Number.isFinite).sort((a, b) => a - b))
    if (tap - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= BOUNCE_MS) kept.push(tap);
  return kept;
};

/** Each beat's first tap, from a little before it until a little before the next. */
const delaysOf = (beatsMs: readonly number[], tapsMs: readonly number[]): readonly number[] =>
  beatsMs.flatMap((beat) => {
    const tap = tapsMs.find(
      (at) => at >= beat - AHEAD_MS && at < beat - AHEAD_MS + tapBeat.everyMs,
    );
    return tap === undefined ? [] : [tap - beat];
  });

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0;
  return (low + high) / 2;
};
