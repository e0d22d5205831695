import type { Quantity, Target } from '../../pace/target.ts';
import type { FitValue } from './fit-fields.ts';

/** What a FIT step is run at. Speeds become paces; what no stopwatch can hold anybody to keeps its name. */

type Numbers = (field: number) => number | undefined;

export type FitTarget = { readonly target: Target; readonly hasPace: boolean };

const fields = { type: 3, zone: 4, low: 5, high: 6 } as const;
const types = {
  speed: 0,
  heartRate: 1,
  open: 2,
  cadence: 3,
  power: 4,
  speedLap: 12,
  heartRateLap: 13,
} as const;
/** Power over 3, 10 and 30 s and over the lap: the same numbers. */
const powers: ReadonlySet<number> = new Set([types.power, 7, 8, 9, 10]);
const rates: ReadonlySet<number> = new Set([types.heartRate, types.heartRateLap]);

const metresPerMile = 1609.344;
/** Faster than any record and slower than any walk: no pace was meant. */
const plausible = { fromMs: 90_000, toMs: 1_800_000 } as const;

/** Speeds are whole mm/s, so a pace of whole seconds comes back a little off: how far at most, ms. */
const graining = (mmPerS: number, metres: number): number => (metres * 1e6 * 0.6) / mmPerS ** 2;

const timeOver = (metres: number, mmPerS: number): number => (metres * 1e6) / mmPerS;

const isWhole = (mmPerS: number, metres: number): boolean => {
  const ms = timeOver(metres, mmPerS);
  return Math.abs(ms - Math.round(ms / 1000) * 1000) <= graining(mmPerS, metres);
};

/** A pace per kilometre, or per mile where only that comes out at whole seconds; else to the tenth of a second. */
const paceOf = (speeds: readonly number[]): Target | undefined => {
  const whole = (metres: number): boolean => speeds.every((speed) => isWhole(speed, metres));
  const per = !whole(1000) && whole(metresPerMile) ? 'mi' : 'km';
  const metres = per === 'mi' ? metresPerMile : 1000;
  const step = whole(metres) ? 1000 : 100;
  const times = speeds
    .map((speed) => Math.round(timeOver(metres, speed) / step) * step)
    .sort((a, b) => a - b);
  const [from = 0, to = from] = times;
  const fits = times.every((ms) => {
    const perKm = (ms * 1000) / metres;
    return perKm >= plausible.fromMs && perKm <= plausible.toMs;
  });
  return fits ? { kind: 'pace', ms: between(from, to), per } : undefined;
};

const between = (from: number, to: number): Quantity => (from === to ? from : { from, to });

const span = (ends: readonly number[]): string => {
  const [from, to] = ends.toSorted((a, b) => a - b);
  return from === to || to === undefined ? String(from) : `${from}-${to}`;
};

/** Shares up to `most`, and above that the figure itself with `most` added. */
const share = (ends: readonly number[], most: number, of: string, unit: string): string =>
  ends.every((end) => end <= most)
    ? `${span(ends)}% ${of}`
    : `${span(ends.map((end) => Math.max(0, end - most)))} ${unit}`;

const nameOf = (type: number, ends: readonly number[]): string => {
  if (rates.has(type)) return share(ends, 100, 'of max heart rate', 'bpm');
  if (powers.has(type)) return share(ends, 1000, 'of threshold power', 'W');
  if (type === types.cadence) return `cadence ${span(ends)}`;
  return type === types.speed || type === types.speedLap
    ? `speed ${span(ends)} mm/s`
    : `target ${type}: ${span(ends)}`;
};

const zoneName = (type: number, zone: number): string => {
  if (rates.has(type)) return `heart rate zone ${zone}`;
  if (powers.has(type)) return `power zone ${zone}`;
  if (type === types.cadence) return `cadence zone ${zone}`;
  return type === types.speed || type === types.speedLap
    ? `speed zone ${zone}`
    : `target ${type}: ${zone}`;
};

const effort = (name: string): FitTarget => ({ target: { kind: 'effort', name }, hasPace: false });

/** The target of a step; undefined where it has none. Speeds come out in ms per km or mile. */
export const targetOf = (step: ReadonlyMap<number, FitValue>): FitTarget | undefined => {
  const numbers: Numbers = (field) => {
    const value = step.get(field);
    return typeof value === 'number' ? value : undefined;
  };
  const type = numbers(fields.type);
  if (type === undefined || type === types.open) return undefined;
  const zone = numbers(fields.zone) ?? 0;
  if (zone > 0) return effort(zoneName(type, zone));
  const ends = [numbers(fields.low), numbers(fields.high)].filter(
    (end): end is number => end !== undefined && end > 0,
  );
  if (ends.length === 0) return undefined;
  const isSpeed = type === types.speed || type === types.speedLap;
  const pace = isSpeed ? paceOf(ends) : undefined;
  return pace ? { target: pace, hasPace: true } : effort(nameOf(type, ends));
};
