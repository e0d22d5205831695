import { err, ok, type Result } from './result.ts';

/** The one formatter: every colon, dash and minus sign of the app is written here. */

/** U+2212: as wide as a plus sign in tabular figures, which a hyphen is not. */
const MINUS = '\u2212';
/** Stands where a number would be. */
export const NO_VALUE = '\u2013';
const METERS_PER_MILE = 1609.344;
const TENTH_MS = 100;
const SECOND_MS = 1000;

/**
 * `'nearest'` for targets and results, `'down'` for a running clock (it never shows an instant that
 * has not come), `'up'` for a countdown and for hand times (official practice: up to the next 0.1 s).
 */
export type Rounding = 'nearest' | 'up' | 'down';

export type ClockOptions = {
  /** Show one decimal; times under a minute then have no "0:" before them. */
  readonly tenths?: boolean;
  readonly rounding?: Rounding;
};

/**
 * A time or duration in ms as "3:31", "0:41", "1:02:03"; with tenths "3:31.2", "53.1".
 * Rounded once, before it is cut into parts, so that it never says "3:60".
 */
export const clock = (ms: number, { tenths = false, rounding = 'nearest' }: ClockOptions = {}) => {
  if (!Number.isFinite(ms)) return NO_VALUE;
  const unitMs = tenths ? TENTH_MS : SECOND_MS;
  const units = roundUnits(ms / unitMs, rounding);
  const text = clockOfUnits(Math.abs(units), tenths);
  return units < 0 ? MINUS + text : text;
};

/** A lap or rep time as coaches write it: whole seconds below 100 ("98"), m:ss from there. Ms, to nearest. */
export const coachTime = (ms: number) => {
  const seconds = roundUnits(ms / SECOND_MS, 'nearest');
  return seconds >= 0 && seconds < 100 ? `${seconds}` : clock(ms);
};

/** A pace in ms per km as "4:24/km". */
export const pacePerKm = (msPerKm: number, options?: ClockOptions) =>
  withUnit(clock(msPerKm, options), '/km');

/** A pace in ms per km as "7:05/mi". */
export const pacePerMile = (msPerKm: number, options?: ClockOptions) =>
  withUnit(clock((msPerKm * METERS_PER_MILE) / 1000, options), '/mi');

/** Actual minus target in ms, to the nearest tenth: "+1.6", "−0.4", "0.0". Zero has no sign. */
export const delta = (ms: number) => {
  if (!Number.isFinite(ms)) return NO_VALUE;
  const tenths = roundUnits(ms / TENTH_MS, 'nearest');
  const text = clockOfUnits(Math.abs(tenths), true);
  if (tenths === 0) return text;
  return (tenths < 0 ? MINUS : '+') + text;
};

/**
 * A distance in metres as a runner says it: "800", "1500", "1 mi", "10 km"; a computed mark to the
 * nearest metre ("393"), to a decimetre below 100 m ("9.3").
 */
export const distance = (m: number, as?: 'm' | 'km' | 'mi') => {
  if (!Number.isFinite(m)) return NO_VALUE;
  const unit = as ?? spokenUnit(m);
  if (unit === 'mi') return `${trimmed(m / METERS_PER_MILE, 2)} mi`;
  if (unit === 'km') return `${trimmed(m / 1000, 2)} km`;
  return trimmed(m, Math.abs(m) < 100 ? 1 : 0);
};

/** How long distances, paces and hours are written: as the user chose. */
export type Figures = {
  readonly units: 'metric' | 'imperial';
  readonly hours: 'system' | '12' | '24';
};

/** A distance in metres that is no distance of the track: "4.8 km", or "2.98 mi" for those who think in miles. */
export const longDistance = (m: number, figures?: Figures) =>
  distance(m, figures?.units === 'imperial' ? 'mi' : 'km');

/** A pace in ms per km: "4:24/km", or "7:05/mi" for those who think in miles. */
export const pace = (msPerKm: number, figures?: Figures, options?: ClockOptions) =>
  figures?.units === 'imperial' ? pacePerMile(msPerKm, options) : pacePerKm(msPerKm, options);

/** A total in ms for people who plan an evening: "45 s", "52 min", "1 h 5 min". To the nearest minute from 100 s. */
export const duration = (ms: number) => {
  if (!Number.isFinite(ms)) return NO_VALUE;
  const seconds = roundUnits(ms / SECOND_MS, 'nearest');
  if (seconds < 100) return `${Math.max(0, seconds)} s`;
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  const hours = `${Math.floor(minutes / 60)} h`;
  return rest === 0 ? hours : `${hours} ${rest} min`;
};

/** Marks a value as computed, not measured. */
export const approx = (text: string) => `\u2248 ${text}`;

/** Two ends as "2:51–3:01". */
export const span = (from: string, to: string) => (from === to ? from : `${from}\u2013${to}`);

/** Guards the ends of a tenth against the last bit of a float: 211200.00000000003 ms is 3:31.2 also when rounded up. */
const FLOAT_DUST = 1e-6;

const roundUnits = (units: number, rounding: Rounding): number => {
  if (rounding === 'up') return Math.ceil(units - FLOAT_DUST) + 0;
  if (rounding === 'down') return Math.floor(units + FLOAT_DUST) + 0;
  // Half away from zero on both sides, so that a delta of −0.05 mirrors +0.05.
  return Math.sign(units) * Math.floor(Math.abs(units) + 0.5 + FLOAT_DUST) + 0;
};

const clockOfUnits = (units: number, tenths: boolean): string => {
  const seconds = tenths ? Math.floor(units / 10) : units;
  const tail = tenths ? `.${units % 10}` : '';
  if (tenths && seconds < 60) return `${seconds}${tail}`;
  const s = twoDigits(seconds % 60) + tail;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${s}`;
  return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${s}`;
};

const twoDigits = (value: number) => `${value}`.padStart(2, '0');

const withUnit = (text: string, unit: string) => (text === NO_VALUE ? text : text + unit);

const spokenUnit = (m: number): 'm' | 'km' | 'mi' => {
  const miles = m / METERS_PER_MILE;
  if (m >= 800 && Math.abs(miles * 2 - Math.round(miles * 2)) < 1e-4) return 'mi';
  return m >= 5000 ? 'km' : 'm';
};

const trimmed = (value: number, decimals: number): string => {
  const text = value.toFixed(decimals);
  const short = decimals > 0 ? text.replace(/\.?0+$/, '') : text;
  return (short === '-0' ? '0' : short).replace('-', MINUS);
};

/** Why a text is not a time. Every name has its sentence in `words`. */
export type TimeReason =
  | 'empty'
  | 'notATime'
  | 'zero'
  | 'negative'
  | 'secondsOver59'
  | 'minutesOver59'
  | 'needsTwoDigits'
  | 'tooLong';

const MAX_TIME_MS = 24 * 3_600_000;
const COLONS = /^(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2})(?:\.(\d*))?$/;
const BARE = /^(\d{1,7})(?:\.(\d*))?$/;
const LETTERS =
  /^(?:(\d{1,3}) ?h(?:ours?|rs?)?)? ?(?:(\d{1,4}) ?m(?:in(?:ute)?s?)?)? ?(?:(\d{1,7})(?:\.(\d+))? ?(?:s(?:ec(?:ond)?s?)?)?)?$/;

/**
 * Reads a time as typed and gives whole ms: "22:00", "3:31.2", "1:22:00", "84" (seconds), "1h22m",
 * "3'31\"2", "3.31.2", "3:31,2". A lone "22.00" is 22 seconds, as on a results sheet; a race field
 * knows better (see `readRaceTime`).
 */
export const parseTime = (text: string): Result<number, TimeReason> => {
  const plain = plainTime(text);
  if (plain === '') return err('empty');
  if (/^[-\u2212\u2013]\s*\d/.test(plain)) return err('negative');
  const [, hours, minutes, seconds, fraction] = COLONS.exec(plain) ?? [];
  if (minutes !== undefined && seconds !== undefined) {
    const reason = refusalOfParts(hours, minutes, seconds);
    return reason === undefined ? timeOf(hours, minutes, seconds, fraction) : err(reason);
  }
  const bare = BARE.exec(plain);
  if (bare) return timeOf(undefined, undefined, bare[1], bare[2]);
  const letters = LETTERS.exec(plain);
  if (letters === null) return err('notATime');
  return timeOf(letters[1], letters[2], letters[3], letters[4]);
};

/** Foreign digits, primes, decimal commas and British dots brought to digits, ":" and ".". */
const plainTime = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\u2032\u2019]{2}|["\u201d]/g, '"')
    .replace(/['\u2032\u2019]/g, ':')
    .replace(/,/g, '.')
    .replace(/" ?(?=\d)/, '.')
    .replace(/"$/, '')
    .replace(/^(\d+):$/, '$1m')
    .replace(/^(\d+)\.(\d{2})\.(\d+)$/, '$1:$2.$3');

const refusalOfParts = (
  hours: string | undefined,
  minutes: string,
  seconds: string,
): TimeReason | undefined => {
  if (seconds.length < 2 || (hours !== undefined && minutes.length < 2)) return 'needsTwoDigits';
  if (Number(seconds) > 59) return 'secondsOver59';
  return hours !== undefined && Number(minutes) > 59 ? 'minutesOver59' : undefined;
};

const timeOf = (
  hours = '0',
  minutes = '0',
  seconds = '0',
  fraction = '0',
): Result<number, TimeReason> => {
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const ms = whole * SECOND_MS + Math.round(Number(`0.${fraction || '0'}`) * SECOND_MS);
  if (ms === 0) return err('zero');
  return ms > MAX_TIME_MS ? err('tooLong') : ok(ms);
};
