import { err, ok, type Result } from './result.ts';

/** A flat oval with a kerbed lane 1. `lapM` is the lap of lane 1. */
export type Track = {
  readonly lapM: number;
  readonly lane: number;
  readonly laneWidthM: number;
  /** Where reps in lanes 2 and up are measured from; `'common'` by default. */
  readonly start?: 'common' | 'staggered';
};

export type TrackError = {
  readonly place: 'lapM' | 'lane' | 'laneWidthM';
  readonly reason: 'notANumber' | 'notWhole' | 'tooSmall' | 'tooLarge';
  readonly min: number;
  readonly max: number;
};

const YARD_M = 0.9144;

/** Laps of lane 1 that have a name: outdoors, short outdoors, indoors, 440 yards. Metres. */
export const STANDARD_LAPS_M: readonly number[] = [400, 300, 200, 440 * YARD_M];

/** Two positions closer than this are one: far below what a tap can tell, far above float error. */
export const SNAP_M = 0.01;

const LIMITS = {
  lapM: { min: 50, max: 5000 },
  lane: { min: 1, max: 9 },
  laneWidthM: { min: 0.5, max: 2 },
} as const;

/** The same track, or the first thing about it that cannot be. */
export const checkTrack = (track: Track): Result<Track, TrackError> => {
  for (const place of ['lapM', 'lane', 'laneWidthM'] as const) {
    const reason = refusalOf(track[place], place);
    if (reason !== undefined) return err({ place, reason, ...LIMITS[place] });
  }
  return ok(track);
};

/**
 * The length in metres of one lap in the track's lane, unrounded. Valid where `checkTrack` is ok.
 *
 * Lane 1 is measured 0.30 m out from the kerb, the others 0.20 m from the line inside them, so lane n
 * is 2π((n − 1)w − 0.10) longer whatever the shape of the bends: 407.04 in lane 2 of a standard 400.
 * World Athletics Technical Rule 14 (https://worldathletics.org/about-iaaf/documents/book-of-rules).
 */
export const lapLengthM = ({ lapM, lane, laneWidthM }: Track): number =>
  lane <= 1 ? lapM : lapM + 2 * Math.PI * ((lane - 1) * laneWidthM - 0.1);

/** Width of a lane in metres where nobody has measured it: 1.22 outdoors, 1.00 on a short (indoor) lap. */
export const usualLaneWidthM = (lapM: number): number => (lapM < 250 ? 1 : 1.22);

/**
 * `positionM` brought onto the lap: 0 <= result < lapM, and exactly 0 within 0.01 m of the phone.
 * Metres past the phone in the running direction.
 */
export const wrapToLap = (positionM: number, lapM: number): number => {
  const signed = positionM % lapM;
  const rest = signed < 0 ? signed + lapM : signed;
  return rest < SNAP_M || lapM - rest < SNAP_M ? 0 : rest;
};

/**
 * The distances into a stretch, in metres, at which it passes the phone, in running order.
 *
 * A stretch that starts at the phone does not pass it at 0; one that ends within 0.01 m of it passes
 * it exactly at `distanceM`. From the line of a 400, 1500 m passes at 400, 800 and 1200.
 */
export const passesPhone = (startM: number, distanceM: number, lapM: number): readonly number[] => {
  if (!(lapM > 0) || !(distanceM > 0) || !Number.isFinite(distanceM)) return [];
  const first = lapM - wrapToLap(startM, lapM);
  const count = Math.floor((distanceM + SNAP_M - first) / lapM) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, lap) => {
    const passM = first + lap * lapM;
    return Math.abs(passM - distanceM) <= SNAP_M ? distanceM : passM;
  });
};

/**
 * Where a race of `distanceM` starts so that it ends at the phone, in metres past it: 9.344 m behind
 * the line for a mile on a 400, at 300 m to go to the line for a 1500.
 */
export const ownStartM = (distanceM: number, lapM: number): number => wrapToLap(-distanceM, lapM);

/**
 * How far ahead of the common line, in metres, a stretch of `distanceM` begins in this lane.
 *
 * 0 from the common line and in lane 1. From the staggered start the runner ends level with lane 1:
 * a lap in lane 2 of a 400 begins 7.04 m ahead and is 400 m long. Where a stretch is not a whole
 * number of half laps the stagger is taken in proportion to the distance.
 */
export const staggerM = (track: Track, distanceM: number): number =>
  track.start === 'staggered' ? distanceM * (lapLengthM(track) / track.lapM - 1) : 0;

const refusalOf = (value: number, place: TrackError['place']): TrackError['reason'] | undefined => {
  const { min, max } = LIMITS[place];
  if (!Number.isFinite(value)) return 'notANumber';
  if (place === 'lane' && !Number.isInteger(value)) return 'notWhole';
  if (value < min) return 'tooSmall';
  return value > max ? 'tooLarge' : undefined;
};
