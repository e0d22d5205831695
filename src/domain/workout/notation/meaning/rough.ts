import type { RawLength, RawLengths } from '../grammar/syntax.ts';
import { isDistanceUnit, isTimeUnit } from '../grammar/units.ts';

/** What a length probably is before its unit is settled; enough to tell a rep from its recovery. */
export type Kind = 'time' | 'distance' | 'unknown';

export const kindOf = (length: RawLength): Kind => {
  if (isTimeUnit(length.unit)) return 'time';
  if (isDistanceUnit(length.unit) || length.unit === 'M') return 'distance';
  if (length.unit === 's') return isPlural(length) ? 'distance' : 'time';
  if (length.unit === 'm') return length.from < 30 ? 'time' : 'distance';
  return length.from >= 100 ? 'distance' : 'unknown';
};

/** `400s`, `800s`: so many metres, several times, and the yards of old tracks. `90s` and `120s` are seconds. */
export const isPlural = ({ from, unit }: RawLength): boolean =>
  unit === 's' && from >= 200 && (from % 100 === 0 || from === 220 || from === 440 || from === 880);

export const kindOfAll = ({ lengths }: RawLengths): Kind => {
  const last = lengths.at(-1);
  return last ? kindOf(last) : 'unknown';
};

const metresPer: Readonly<Record<string, number>> = {
  km: 1000,
  mi: 1609.344,
  M: 1609.344,
  yd: 0.9144,
  lap: 400,
};
const msPer: Readonly<Record<string, number>> = {
  sec: 1000,
  s: 1000,
  min: 60_000,
  m: 60_000,
  hour: 3_600_000,
  clock: 1,
  exact: 1,
};

/** The M of `500M` is metres: nobody runs so many miles. */
export const roughMetres = ({ from, unit }: RawLength): number =>
  from * (unit === 'M' && from >= 50 ? 1 : (metresPer[unit ?? ''] ?? 1));

/** A bare number up to 10 is minutes, a larger one seconds. */
export const roughMs = ({ from, unit }: RawLength): number =>
  from * (unit === undefined ? (from <= 10 ? 60_000 : 1000) : (msPer[unit] ?? 1000));

/** From ten minutes or three kilometres on it is a session's length rather than a rep's. */
export const isLong = (length: RawLength): boolean =>
  kindOf(length) === 'distance' ? roughMetres(length) >= 3000 : roughMs(length) >= 600_000;

/**
 * Gives a figure without a unit that of the last of its range or list: the 2 of `2-3 min`. Beside a
 * clock ("3, 2:30") small figures are minutes, others seconds.
 */
export const sharing = (length: RawLength, last: RawLength | undefined): RawLength => {
  const unit = last?.unit;
  if (length.unit !== undefined || unit === undefined) return length;
  const clock = unit === 'clock' || unit === 'exact';
  return { ...length, unit: clock ? (length.from < 20 ? 'min' : 'sec') : unit };
};

/** The 4 and 3 of "4, 3, 2 min, 90 s" have the unit that comes next, and not the last. */
export const waiting = (
  lengths: readonly RawLength[],
  next: RawLength | undefined,
): readonly RawLength[] => {
  const bare = lengths.every(({ unit, from }) => unit === undefined && from < 20);
  return bare && next?.unit === 'min' ? lengths.map((each) => sharing(each, next)) : lengths;
};

/** Miles and minutes together. */
export const isMixed = (lengths: readonly RawLength[]): boolean => {
  const kinds = new Set(lengths.map((each) => kindOf(each)));
  return kinds.has('time') && kinds.has('distance');
};
