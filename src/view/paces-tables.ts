import { clock, span } from '../domain/format.ts';
import type { NamedRaceRow, PaceTable, PaceViews, ZoneRow } from '../domain/pace/equivalents.ts';
import type { PacesWords } from '../words/paces-words.ts';
import type { UnitChoice } from './paces-form.ts';

/** One line of a table of paces, ready to be read. */
export type PacesRow = {
  readonly name: string;
  /** The letter coaches write for a zone. */
  readonly letter?: string;
  /** How the line was found, where that is not the model's plain answer. */
  readonly remark?: string;
  readonly isOwn?: true;
  /** In the order of the table's columns, without the first. */
  readonly cells: readonly string[];
};

export type PacesTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly PacesRow[];
};

/** How paces are shown: beside which units, and how long a lap is called. */
export type Shown = { readonly units: UnitChoice; readonly lapName: string };

const tenths = (ms: number): string => clock(ms, { tenths: true });
const seconds = (ms: number): string => clock(ms);

const unitColumns = ({ units, lapName }: Shown, { columns }: PacesWords): readonly string[] => [
  columns.lap(lapName),
  ...(units === 'mile' ? [] : [columns.km]),
  ...(units === 'km' ? [] : [columns.mile]),
];

/** A lap to the tenth, since that is what is heard at the line; of a range only the seconds mean anything. */
const unitCells = (fast: PaceViews, slow: PaceViews, { units }: Shown): readonly string[] => {
  const isRange = fast.perKmMs !== slow.perKmMs;
  const between = (key: keyof PaceViews, text: (ms: number) => string): string =>
    span(text(fast[key]), text(slow[key]));
  return [
    between('perLapMs', isRange ? seconds : tenths),
    ...(units === 'mile' ? [] : [between('perKmMs', seconds)]),
    ...(units === 'km' ? [] : [between('perMileMs', seconds)]),
  ];
};

const zoneRow = (row: ZoneRow, shown: Shown, words: PacesWords): PacesRow => ({
  ...words.zones[row.zone],
  cells: unitCells(row.fast, row.slow, shown),
});

const scaled = (pace: PaceViews, share: number): PaceViews => ({
  perLapMs: pace.perLapMs * share,
  perKmMs: pace.perKmMs * share,
  perMileMs: pace.perMileMs * share,
});

const timeOf = ({ timeMs, basis, rangeMs }: NamedRaceRow): string => {
  if (rangeMs) return span(seconds(rangeMs.fast), seconds(rangeMs.slow));
  return clock(timeMs, { tenths: basis === 'ownRace' && timeMs % 1000 !== 0 });
};

const raceRow = (row: NamedRaceRow, shown: Shown, words: PacesWords): PacesRow => {
  const { basis, timeMs, rangeMs, pace } = row;
  const remark = basis === 'danielsGilbert' ? undefined : words.remarks[basis];
  const fast = rangeMs ? scaled(pace, rangeMs.fast / timeMs) : pace;
  const slow = rangeMs ? scaled(pace, rangeMs.slow / timeMs) : pace;
  return {
    name: words.races[row.name],
    ...(remark && { remark }),
    ...(basis === 'ownRace' && { isOwn: true }),
    cells: [timeOf(row), ...unitCells(fast, slow, shown)],
  };
};

/** The five training paces, slowest first. */
export const trainingTable = (table: PaceTable, shown: Shown, words: PacesWords): PacesTable => ({
  caption: words.trainingCaption,
  columns: [words.columns.zone, ...unitColumns(shown, words)],
  rows: table.zones.map((row) => zoneRow(row, shown, words)),
});

/** Race-equivalent times from 400 m to the marathon. */
export const racesTable = (table: PaceTable, shown: Shown, words: PacesWords): PacesTable => ({
  caption: words.racesCaption,
  columns: [words.columns.race, words.columns.time, ...unitColumns(shown, words)],
  rows: table.races.map((row) => raceRow(row, shown, words)),
});
