import { clock, distance, parseTime, type TimeReason } from '../domain/format.ts';
import { fitness } from '../domain/pace/calculator.ts';
import { checkRace, isShortRace } from '../domain/pace/check-race.ts';
import type { PaceError } from '../domain/pace/pace-error.ts';
import type { Race } from '../domain/pace/race.ts';
import { readRaceTime } from '../domain/pace/race-time-text.ts';
import type { RaceWords } from '../words/race-words.ts';

/** The two race fields, read together: a race, no race at all, or what is wrong and where. */
export type RaceReading =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'race';
      readonly race: Race;
      readonly fitness: number;
      readonly short: boolean;
      /** The time as it was understood, where the text alone said something else ("22" for 22:00). */
      readonly assumed?: string;
    }
  | {
      readonly kind: 'problem';
      readonly field: 'distance' | 'time';
      /** Empty until the words are there. */
      readonly text: string;
      /** A time that was probably meant, and what the button says that fills it in. */
      readonly suggestion?: { readonly time: string; readonly text: string };
    };

export type Unread = Exclude<RaceReading, { kind: 'race' }>;

/** Both fields of a race as they stand. */
export type TypedRace = { readonly distance: string; readonly time: string };

const named: ReadonlyMap<string, number> = new Map([
  ['mile', 1609.344],
  ['onemile', 1609.344],
  ['half', 21_097.5],
  ['halfmarathon', 21_097.5],
  ['hm', 21_097.5],
  ['marathon', 42_195],
]);

const unitsM: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['km', 1000],
  ['m', 1],
  ['meters', 1],
  ['metres', 1],
  ['mi', 1609.344],
  ['mile', 1609.344],
  ['miles', 1609.344],
]);

/** Below this, a number without a unit is kilometres: nobody races over 42 metres. */
const bareKilometresBelow = 100;

/** A race distance as typed, in metres: "5K", "5000", "5,000 m", "10", "mile", "half marathon", "2 miles". */
export const readRaceDistance = (text: string): number | undefined => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+|(?<=[a-z])-(?=[a-z])/g, '');
  const byName = named.get(plain);
  if (byName !== undefined) return byName;
  const [, digits, unit] = /^(\d+(?:[.,]\d+)?|\d{1,3}(?:[,.]\d{3})+)([a-z]*)$/.exec(plain) ?? [];
  if (digits === undefined || unit === undefined) return undefined;
  const thousands = /^\d{1,3}([,.]\d{3})+$/.test(digits) && unit !== 'k' && unit !== 'km';
  const value = Number(thousands ? digits.replace(/[,.]/g, '') : digits.replace(',', '.'));
  if (unit === '') return value < bareKilometresBelow ? value * 1000 : value;
  const metres = unitsM.get(unit);
  return metres === undefined ? undefined : value * metres;
};

/** The usual slips: bare minutes ("22"), a lost digit ("3:00" for "30:00"), minutes typed as hours ("22:00:00"). */
const probablyMeant = (race: Race): string | undefined => {
  const times = [race.timeMs * 60, race.timeMs * 10, race.timeMs / 60];
  const meant = times.find((timeMs) => checkRace({ ...race, timeMs }).ok);
  return meant === undefined ? undefined : clock(meant);
};

export const problem = (
  field: 'distance' | 'time',
  text: string | undefined,
): Extract<RaceReading, { kind: 'problem' }> => ({ kind: 'problem', field, text: text ?? '' });

export const refused = (
  race: Race,
  { reason, place }: PaceError,
  words: RaceWords | undefined,
): Unread => {
  const text = words?.pace[reason]({
    distance: raceName(race.distanceM),
    time: clock(race.timeMs),
  });
  if (place === 'distanceM') return problem('distance', text);
  const time = probablyMeant(race);
  const unread = problem('time', text);
  return time && words ? { ...unread, suggestion: { time, text: words.didYouMean(time) } } : unread;
};

const races: ReadonlyMap<number, string> = new Map([
  [21_097.5, 'half marathon'],
  [42_195, 'marathon'],
]);

/** "5K", "800 m", "1 mi": a race as runners call it. */
export const raceName = (distanceM: number): string => {
  const name = races.get(distanceM);
  if (name !== undefined) return name;
  if (distanceM >= 3000 && distanceM % 1000 === 0) return `${distanceM / 1000}K`;
  const text = distance(distanceM);
  return /^\d+$/.test(text) ? `${text} m` : text;
};

type Result = { readonly kind: 'result'; readonly race: Race; readonly assumed?: string };

/** Both fields as a distance and a time, before anybody asks whether a person can run that. */
export const readResult = (typed: TypedRace, words: RaceWords | undefined): Result | Unread => {
  if (typed.time.trim() === '') return { kind: 'none' };
  const alone = parseTime(typed.time);
  if (!alone.ok) return timeProblem(alone.error, typed.time, words);
  if (typed.distance.trim() === '') return problem('distance', words?.distanceEmpty);
  const distanceM = readRaceDistance(typed.distance);
  if (distanceM === undefined || distanceM <= 0) {
    return problem('distance', words?.distanceUnknown(typed.distance.trim()));
  }
  const time = readRaceTime(typed.time, distanceM);
  if (!time.ok) return timeProblem(time.error, typed.time, words);
  const { timeMs, isAssumed } = time.value;
  return {
    kind: 'result',
    race: { distanceM, timeMs },
    ...(isAssumed ? { assumed: clock(timeMs) } : {}),
  };
};

/**
 * Reads both race fields. An empty time means that no race is given, whatever distance stands
 * beside it; anything else that is no race is a problem, with its sentence where there are words.
 */
export const readRace = (typed: TypedRace, words?: RaceWords): RaceReading => {
  const found = readResult(typed, words);
  if (found.kind !== 'result') return found;
  const score = fitness(found.race);
  if (!score.ok) return refused(found.race, score.error, words);
  return { ...found, kind: 'race', fitness: score.value, short: isShortRace(found.race) };
};

const timeProblem = (reason: TimeReason, typed: string, words: RaceWords | undefined): Unread =>
  reason === 'empty' ? { kind: 'none' } : problem('time', words?.time[reason](typed.trim()));
