import type { Extent } from '../model.ts';

/** How a FIT step ends. https://developer.garmin.com/fit/file-types/workout/ */
export const endings = {
  time: 0,
  distance: 1,
  open: 5,
  repeat: 6,
  /** The next step begins this long after the step before this one did. */
  sendOff: 28,
  timeOnly: 31,
} as const;

/** Repeats until a time, a distance, a heart rate and so on. */
export const isOtherRepeat = (ending: number): boolean =>
  (ending > 6 && ending < 14) || [17, 18, 27].includes(ending);

const isTimed = (ending: number, isRest: boolean): boolean =>
  ending === endings.time || ending === endings.timeOnly || (isRest && ending === endings.sendOff);

/** Whether a stopwatch beside a track knows when the step ends. */
export const isMeasured = (ending: number, isRest: boolean): boolean =>
  isTimed(ending, isRest) || ending === endings.distance || ending === endings.open;

const metresPerMile = 1609.344;

/** Whole centimetres; half miles come back as miles, which the file holds a few millimetres short. */
const distanceOf = (centimetres: number): Extent => {
  const m = centimetres / 100;
  const miles = Math.round((m / metresPerMile) * 2) / 2;
  if (miles > 0 && Math.abs(miles * metresPerMile - m) < 0.01)
    return { kind: 'distance', m: Math.round(miles * metresPerMile * 1000) / 1000, as: 'mi' };
  return { kind: 'distance', m, ...(m >= 2000 && m % 1000 === 0 ? { as: 'km' as const } : {}) };
};

/** As much as the reader of shorthand takes: a day, 200 km. */
const longestMs = 24 * 3_600_000;
const farthestCm = 20_000_000;

/** The length of a step; undefined for none, and for one beyond a day. What cannot be measured is open. */
export const extentOf = (ending: number, length: number, isRest: boolean): Extent | undefined => {
  const timed = isTimed(ending, isRest);
  if (!timed && ending !== endings.distance) return { kind: 'open' };
  if (length <= 0 || length > (timed ? longestMs : farthestCm)) return undefined;
  return timed ? { kind: 'time', ms: length } : distanceOf(length);
};
