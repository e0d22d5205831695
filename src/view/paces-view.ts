import { paceTable } from '../domain/pace/equivalents.ts';
import type { Results } from '../domain/pace/race-pace.ts';
import { lapLengthM } from '../domain/track.ts';
import type { Words } from '../words/words.ts';
import { type PacesCalculator, pacesCalculator } from './paces-calculator.ts';
import type { PacesForm } from './paces-form.ts';
import { cautionTexts, type PacesRaces, raceIn, readRaces, usedText } from './paces-races.ts';
import { type PacesTable, racesTable, type Shown, trainingTable } from './paces-tables.ts';
import type { Reader } from './reader.ts';
import type { SetupForm, TrackChoice } from './setup-form.ts';
import { metresText, readTrack, type TrackReading } from './setup-track.ts';

/** Everything one race says. */
export type PacesSheet = {
  readonly heading: string;
  readonly fitness: string;
  /** How far to trust it, and which race was used for what. */
  readonly cautions: readonly string[];
  readonly used: readonly string[];
  readonly training: PacesTable;
  readonly races: PacesTable;
  /** Under the races, where a range needs a reason. */
  readonly explained?: string;
};

/** What stays on the screen while a field beside it is being retyped. */
export type Lasting = {
  readonly results?: Results;
  readonly lapM: number;
  readonly lapName: string;
};

export type PacesView = {
  readonly fields: PacesRaces;
  readonly choice: TrackChoice;
  readonly track: TrackReading;
  readonly sheet?: PacesSheet;
  /** The race is wrong just now: this is still the sheet of the last good one. */
  readonly still?: string;
  readonly calculator: PacesCalculator;
  readonly lasting: Lasting;
};

const firstLap = { lapM: 400, lapName: '400' };

const sheetOf = (results: Results, lapM: number, shown: Shown, words: Words) => {
  const table = paceTable(results, lapM);
  if (!table.ok) return undefined;
  const hasRange = table.value.races.some((row) => row.rangeMs);
  return {
    heading: words.paces.heading(raceIn(results.race, words)),
    fitness: table.value.fitness.toFixed(1),
    cautions: cautionTexts(table.value, words),
    used: usedText(results, table.value, words),
    training: trainingTable(table.value, shown, words.paces),
    races: racesTable(table.value, shown, words.paces),
    ...(hasRange && { explained: words.paces.estimateExplained }),
  };
};

const lastingOf = (fields: PacesRaces, track: TrackReading, last: Lasting | undefined): Lasting => {
  const lap =
    track.kind === 'track'
      ? { lapM: lapLengthM(track.track), lapName: metresText(lapLengthM(track.track)) }
      : { ...firstLap, ...last };
  const results = fields.results ?? (fields.first.kind === 'problem' ? last?.results : undefined);
  return { lapM: lap.lapM, lapName: lap.lapName, ...(results && { results }) };
};

/**
 * Everything the Paces screen shows, from what was typed and chosen. While a race or a lap is being
 * retyped and cannot be read, `last` keeps the tables from flickering, and the view says so.
 */
export const pacesView = (
  setup: SetupForm,
  form: PacesForm,
  last: Lasting | undefined,
  words: Words,
  notation?: Reader,
): PacesView => {
  const choice = form.track ?? setup;
  const fields = readRaces(setup, words);
  const track = readTrack(choice, words.setup);
  const lasting = lastingOf(fields, track, last);
  const { results, lapM, lapName } = lasting;
  const shown = { units: form.units, lapName };
  const sheet = results && sheetOf(results, lapM, shown, words);
  const isStale = results !== undefined && fields.results === undefined;
  return {
    fields,
    choice,
    track,
    lasting,
    ...(sheet && { sheet }),
    ...(isStale && { still: words.paces.still(raceIn(results.race, words)) }),
    calculator: pacesCalculator(form, results, { lapM, shown }, words, notation),
  };
};
