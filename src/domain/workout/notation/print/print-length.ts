import type { Quantity } from '../../../pace/target.ts';
import type { DistanceUnit, Extent } from '../../model.ts';

/** A number as the reader takes it back: no exponent, no trailing noughts. */
export const printNumber = (value: number): string => {
  const plain = String(value);
  return plain.includes('e') ? value.toFixed(6).replace(/\.?0+$/, '') : plain;
};

/** Both ends of a range with a dash, or the one number there is. */
export const printQuantity = (value: Quantity, print: (value: number) => string): string =>
  typeof value === 'number' ? print(value) : `${print(value.from)}-${print(value.to)}`;

/** `40-62s`, `2-3 min`, `90s-2 min`: a unit that both ends share is written once. */
export const printTimes = (ms: Quantity): string => printEnds(ms, '-', (end) => end);

const printEnds = (ms: Quantity, link: string, mark: (end: string) => string): string => {
  if (typeof ms === 'number') return mark(printTime(ms));
  const print = Math.max(ms.from, ms.to) < secondsBelow ? printSeconds : printTime;
  const [from, to] = [print(ms.from), print(ms.to)];
  // A bare hundred and more would be metres.
  const isShort = ms.from < 100 * 60_000;
  const shared = [' min', 's'].find((unit) => isShort && from.endsWith(unit) && to.endsWith(unit));
  return `${shared ? from.slice(0, -shared.length) : mark(from)}${link}${mark(to)}`;
};

const metresPer: Readonly<Record<DistanceUnit, number>> = {
  m: 1,
  km: 1000,
  mi: 1609.344,
  yd: 0.9144,
  lap: 400,
};

/** The figure that gives exactly `m` back once it is multiplied and kept to the millimetre. */
const figureIn = (m: number, size: number): string => {
  for (let digits = 1; digits <= 12; digits += 1) {
    const figure = Number((m / size).toFixed(digits));
    if (Math.round(figure * size * 1000) / 1000 === m) return printNumber(figure);
  }
  return printNumber(m / size);
};

/** Below this a bare number could be seconds or minutes, so the unit is written out. */
const smallestBare = 100;
/** A bare 440 is yards to a coach, and 1000 and more have no other reading. */
const yards: ReadonlySet<number> = new Set([220, 440, 880, 1320, 1760]);

/** `800`, `1.5 km`, `2 mi`, `60 metres`, `200-400`. */
export const printDistance = (
  m: Quantity,
  as: DistanceUnit = 'm',
  { link = '-', unit = false } = {},
): string => {
  const ends = typeof m === 'number' ? [m] : [m.from, m.to];
  const figures = ends.map((end) => figureIn(end, metresPer[as])).join(link);
  if (as !== 'm') return `${figures} ${as}`;
  const clear =
    !unit && ends.length === 1 && ends.every((end) => end >= smallestBare && !yards.has(end));
  return clear ? figures : `${figures} metres`;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** Thousandths of a second behind the seconds, as few as will do. */
const decimals = (ms: number): string =>
  ms % 1000 === 0
    ? ''
    : `.${String(ms % 1000)
        .padStart(3, '0')
        .replace(/0+$/, '')}`;

/** `3:20`, `1:02:30.5`. */
export const printClock = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  const [h, min, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const lead = h > 0 ? `${h}:${two(min)}` : `${min}`;
  return `${lead}:${two(s)}${decimals(ms)}`;
};

/** `90s`, `2 min`, `3:20`: seconds below 100, whole minutes as such, else a clock. */
export const printTime = (ms: number): string => {
  if (ms % 60_000 === 0) return `${ms / 60_000} min`;
  return ms < secondsBelow ? printSeconds(ms) : printClock(ms);
};

/** Coaches write whole seconds below 100 and minutes from there. */
const secondsBelow = 100_000;
const printSeconds = (ms: number): string => `${Math.floor(ms / 1000)}${decimals(ms)}s`;

/** A time to run, where a clock alone might be hours and minutes. */
const printStretch = (ms: Quantity): string =>
  printEnds(ms, ' to ', (end) => (end.includes(':') ? `${end} min` : end));

/** With "to", since a dash between two lengths to run may mean one after the other. */
export const printExtent = (extent: Extent): string => {
  if (extent.kind === 'open') return 'open';
  return extent.kind === 'time'
    ? printStretch(extent.ms)
    : printDistance(extent.m, extent.as, { link: ' to ' });
};

/** Anything between quotation marks, as the scanner reads it back. */
export const quote = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;
