/**
 * Units are brands on plain numbers: they cost nothing at run time and stop an instant
 * from being taken for a duration. These functions are the only arithmetic between them.
 */
declare const unit: unique symbol;
type Branded<Name extends string> = number & { readonly [unit]: Name };

/** A duration in milliseconds, may be fractional or negative. */
export type Millis = Branded<'ms'>;
/** An instant: milliseconds since 1970 on the session's own clock, fractional. */
export type EpochMs = Branded<'epochMs'>;
export type Meters = Branded<'m'>;
export type MillisPerKm = Branded<'ms/km'>;

export const millis = (value: number): Millis => value as Millis;
export const epochMs = (value: number): EpochMs => value as EpochMs;
const meters = (value: number): Meters => value as Meters;
export const millisPerKm = (value: number): MillisPerKm => value as MillisPerKm;

/** The instant `ms` after `at` (before it when negative). */
export const later = (at: EpochMs, ms: number): EpochMs => epochMs(at + ms);
/** The pace of running `distanceM` in `timeMs`. */
export const paceOf = (timeMs: number, distanceM: number): MillisPerKm =>
  millisPerKm((timeMs * 1000) / distanceM);
/** The time that `distanceM` takes at `pace`. */
export const timeAt = (pace: MillisPerKm, distanceM: number): Millis =>
  millis((pace * distanceM) / 1000);
/** The distance that `timeMs` covers at `pace`. */
export const distanceIn = (pace: MillisPerKm, timeMs: number): Meters =>
  meters((timeMs * 1000) / pace);
