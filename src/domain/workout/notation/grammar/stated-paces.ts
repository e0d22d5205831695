import { isWord } from './cursor.ts';
import { restNouns } from './rest-words.ts';
import type { Rule } from './rule.ts';
import type { Per, RawLength } from './syntax.ts';
import { readTimeTarget } from './time-targets.ts';
import { isTimeUnit } from './units.ts';

/** `3:30/km`, `78s laps`, `1:40 each` need no sign to be a pace. */
export const statedPace: Rule = (cursor, before) => {
  const aim = readTimeTarget(cursor, false, false);
  if (aim?.kind !== 'time' || isWord(cursor, restNouns)) return undefined;
  if (aim.per === undefined && !aim.pace) return undefined;
  // In "400 m / 90" / 300 m / 60" / 200 m" the time is the recovery.
  const slashed = before?.kind === 'join' && before.by === '/';
  if (slashed && typeof aim.per === 'object') return undefined;
  const last = aim.time.lengths.at(-1);
  const shared = aim.time.lengths.map((each) =>
    each.unit === undefined && last?.unit ? { ...each, unit: last.unit } : each,
  );
  const clear = shared.every(
    (each) =>
      (isTimeUnit(each.unit) || each.unit === 's') &&
      !isStep(each, aim.per) &&
      couldBeRun(each, aim.per),
  );
  return clear ? { kind: 'target', aim, marked: true } : undefined;
};

/** The "10 s per mile" of "cutting down 10 s per mile", "5 s per lap": nobody runs at that. */
const isStep = ({ unit, from }: RawLength, per: Per | undefined): boolean => {
  const least = per === 'mi' || per === 'km' ? 100 : per === 'lap' ? 30 : 0;
  return (unit === 'sec' || unit === 's') && from < least;
};

/** The 8 min of "300/8min/250" is no pace per 250 m, but the recovery between them. */
const couldBeRun = ({ unit, from }: RawLength, per: Per | undefined): boolean => {
  if (typeof per !== 'object') return true;
  const size = { sec: 1000, s: 1000, min: 60_000, clock: 1, exact: 1 }[unit as string] ?? 1000;
  const msPerM = (from * size) / per.m;
  return msPerM >= 100 && msPerM <= 900;
};
