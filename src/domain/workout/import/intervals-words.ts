import type { Quantity, Target } from '../../pace/target.ts';
import type { DistanceUnit, Extent, RecoveryMode } from '../model.ts';

/**
 * The words of an intervals.icu step: lengths, targets and names. In this format `m` is minutes and
 * `mtr` metres. https://forum.intervals.icu/t/workout-builder/1163
 */

const meters: Readonly<Record<string, number>> = {
  km: 1000,
  mtr: 1,
  meters: 1,
  mi: 1609.344,
  mile: 1609.344,
  miles: 1609.344,
  yrd: 0.9144,
  yd: 0.9144,
};

const timeMs = (word: string): number | undefined => {
  const [all, h, m, s] = /^(?:(\d+)h)?(?:(\d+)['m])?(?:(\d+)["s]?)?$/i.exec(word) ?? [];
  const hasUnit = /[hm'"s]/i.test(word);
  if (all === undefined || all === '' || !hasUnit) return undefined;
  return ((Number(h ?? 0) * 60 + Number(m ?? 0)) * 60 + Number(s ?? 0)) * 1000;
};

/** `5m30s`, `30s`, `1h`, `400mtr`, `1.5km`. Undefined for a word that is no length. */
export const readLength = (word: string): Extent | undefined => {
  const ms = timeMs(word);
  if (ms !== undefined && ms > 0) return { kind: 'time', ms };
  const [, digits, unit] = /^(\d+(?:\.\d+)?)([a-z]+)$/i.exec(word) ?? [];
  const each = meters[unit?.toLowerCase() ?? ''];
  if (digits === undefined || each === undefined || Number(digits) === 0) return undefined;
  const as = unitOf(each);
  const m = Math.round(Number(digits) * each * 1000) / 1000;
  return { kind: 'distance', m, ...(as ? { as } : {}) };
};

const unitOf = (meters: number): DistanceUnit | undefined => {
  if (meters === 1000) return 'km';
  return meters > 1000 ? 'mi' : undefined;
};

export type ReadTarget = {
  readonly target: Target;
  readonly rest: string;
  readonly hasPace: boolean;
};

const between = (from: number, to: number | undefined): Quantity =>
  to === undefined || to === from ? from : { from, to };

const minutes = (text: string): number => {
  const [m = '0', s = '0'] = text.split(':');
  return (Number(m) * 60 + Number(s)) * 1000;
};

/** How many of the stated stretches make a kilometre. */
const perKm: Readonly<Record<string, number>> = { km: 1, '100m': 10, '400m': 2.5, '500m': 2 };

const pace = /(\d{1,2}:\d{2})(?:-(\d{1,2}:\d{2}))?\/(km|mi|100m|400m|500m)(?:\s*pace)?/i;
const percentOfPace = /(?:ramp\s*)?(\d{1,3})(?:-(\d{1,3}))?%\s*pace/i;
/** Heart rate, power, cadence, zones and feel: what no stopwatch beside a track can hold anybody to. */
const other =
  /(?:ramp\s*)?(?:\d{1,3}(?:-\d{1,3})?%(?:\s*(?:hr|lthr|ftp|mmp))?|\d{2,4}(?:-\d{2,4})?w\b|Z\d(?:-Z?\d)?(?:\s*(?:pace|hr))?|\d{2,3}(?:-\d{2,3})?rpm|RPE\s*\d{1,2}|freeride|ramp)/i;

const without = (text: string, found: RegExpExecArray): string =>
  `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;

/** The target of a step and what else its text says; undefined where it has none. */
export const readTarget = (text: string): ReadTarget | undefined => {
  const stated = pace.exec(text);
  if (stated) {
    const [, from = '', to, unit = 'km'] = stated;
    const times = perKm[unit.toLowerCase()] ?? 1;
    const [fromMs, toMs] = [from, to].map((each) => each && minutes(each) * times);
    const per = unit.toLowerCase() === 'mi' ? 'mi' : 'km';
    const ms = between(Number(fromMs), toMs ? Number(toMs) : undefined);
    return { target: { kind: 'pace', ms, per }, rest: without(text, stated), hasPace: true };
  }
  const share = percentOfPace.exec(text);
  if (share) {
    const percent = between(Number(share[1]), share[2] ? Number(share[2]) : undefined);
    // A share of threshold pace, which is what intervals.icu calls pace.
    const target: Target = { kind: 'percent', percent, of: { kind: 'zone', zone: 'threshold' } };
    return { target, rest: without(text, share), hasPace: true };
  }
  const named = other.exec(text);
  if (!named) return undefined;
  const name = named[0].replace(/\s+/g, ' ').trim();
  return { target: { kind: 'effort', name }, rest: without(text, named), hasPace: false };
};

const modes: readonly (readonly [RegExp, RecoveryMode])[] = [
  [/\bwalk/i, 'walk'],
  [/\bfloat/i, 'float'],
  [/\b(jog|easy|recover(y|ies)?|rec)\b/i, 'jog'],
  [/\bintensity=recovery\b/i, 'jog'],
  [/\b(rest|off|stand|intensity=rest)\b/i, 'stand'],
];

/** How one recovers, by the words of a step; undefined for a step that is run on purpose. */
export const recoveryMode = (text: string): RecoveryMode | undefined =>
  modes.find(([word]) => word.test(text))?.[1];
