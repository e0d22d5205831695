import { ok, type Result } from '../result.ts';
import { fitness, isExtrapolated } from './calculator.ts';
import { checkResult, isShortRace } from './check-race.ts';
import type { PaceError } from './pace-error.ts';
import { type RaceEquivalent, type Results, racePace, zonePaces } from './race-pace.ts';
import { fittedExponent } from './short-distance.ts';
import type { Zone } from './target.ts';

/** What a Paces screen shows: everything one race result says, as plain data. */

const METERS_PER_MILE = 1609.344;

export type RaceName =
  | '400'
  | '800'
  | '1500'
  | 'mile'
  | '3K'
  | '2mi'
  | '5K'
  | '8K'
  | '10K'
  | '15K'
  | '10mi'
  | 'half'
  | 'marathon';

/** The races people run, with their exact distances in metres. */
export const RACE_DISTANCES: readonly { readonly name: RaceName; readonly distanceM: number }[] = [
  { name: '400', distanceM: 400 },
  { name: '800', distanceM: 800 },
  { name: '1500', distanceM: 1500 },
  { name: 'mile', distanceM: METERS_PER_MILE },
  { name: '3K', distanceM: 3000 },
  { name: '2mi', distanceM: 2 * METERS_PER_MILE },
  { name: '5K', distanceM: 5000 },
  { name: '8K', distanceM: 8000 },
  { name: '10K', distanceM: 10_000 },
  { name: '15K', distanceM: 15_000 },
  { name: '10mi', distanceM: 10 * METERS_PER_MILE },
  { name: 'half', distanceM: 21_097.5 },
  { name: 'marathon', distanceM: 42_195 },
];

const ZONES: readonly Zone[] = ['easy', 'marathon', 'threshold', 'interval', 'repetition'];

/** One pace three ways, ms, unrounded. */
export type PaceViews = {
  readonly perLapMs: number;
  readonly perKmMs: number;
  readonly perMileMs: number;
};

export type RaceRow = RaceEquivalent & { readonly distanceM: number; readonly pace: PaceViews };
export type NamedRaceRow = RaceRow & { readonly name: RaceName };
export type ZoneRow = { readonly zone: Zone; readonly fast: PaceViews; readonly slow: PaceViews };

/** `'shortRace'`: "short race: estimate". `'extrapolated'`: outside the printed tables. */
export type Caution = 'shortRace' | 'extrapolated';

export type PaceTable = {
  readonly fitness: number;
  readonly cautions: readonly Caution[];
  /** Of the two races, where a second one refines what lies below 1500 m. */
  readonly exponent?: number;
  readonly races: readonly NamedRaceRow[];
  readonly zones: readonly ZoneRow[];
};

/** A pace in ms per km as it is per lap of `lapM` metres, per km and per mile. */
export const paceViews = (msPerKm: number, lapM: number): PaceViews => ({
  perLapMs: (msPerKm * lapM) / 1000,
  perKmMs: msPerKm,
  perMileMs: (msPerKm * METERS_PER_MILE) / 1000,
});

/** The race-equivalent over any distance from 100 m to 100 km, with its pace on a lap of `lapM`. */
export const raceRow = (
  results: Results,
  distanceM: number,
  lapM: number,
): Result<RaceRow, PaceError> => {
  const found = racePace(results, distanceM);
  if (!found.ok) return found;
  const msPerKm = (found.value.timeMs * 1000) / distanceM;
  return ok({ ...found.value, distanceM, pace: paceViews(msPerKm, lapM) });
};

/**
 * Race-equivalent times from 400 m to the marathon and the five training paces, on a lap of `lapM`
 * metres (`lapLengthM` of the lane). Errors are those of `fitness` for the primary race.
 */
export const paceTable = (results: Results, lapM: number): Result<PaceTable, PaceError> => {
  const score = fitness(results.race);
  if (!score.ok) return score;
  const races: NamedRaceRow[] = [];
  for (const { name, distanceM } of RACE_DISTANCES) {
    const row = raceRow(results, distanceM, lapM);
    if (!row.ok) return row;
    races.push({ ...row.value, name });
  }
  const zones = zoneRows(results, lapM);
  if (!zones.ok) return zones;
  const exponent = exponentOf(results);
  return ok({
    fitness: score.value,
    cautions: cautionsOf(results, score.value),
    ...(exponent !== undefined && { exponent }),
    races,
    zones: zones.value,
  });
};

const zoneRows = (results: Results, lapM: number): Result<readonly ZoneRow[], PaceError> => {
  const rows: ZoneRow[] = [];
  for (const zone of ZONES) {
    const pace = zonePaces(results, zone);
    if (!pace.ok) return pace;
    const { fastMsPerKm, slowMsPerKm } = pace.value;
    rows.push({ zone, fast: paceViews(fastMsPerKm, lapM), slow: paceViews(slowMsPerKm, lapM) });
  }
  return ok(rows);
};

const exponentOf = ({ race, secondRace }: Results): number | undefined =>
  secondRace && checkResult(secondRace).ok ? fittedExponent(race, secondRace) : undefined;

const cautionsOf = ({ race }: Results, score: number): readonly Caution[] => [
  ...(isShortRace(race) ? (['shortRace'] as const) : []),
  ...(isExtrapolated(score) ? (['extrapolated'] as const) : []),
];
