import { clock, distance } from '../domain/format.ts';
import { lapsOf } from '../domain/pace/rounding.ts';
import { paceCurve, timeAtDistance } from '../domain/pace/strategy.ts';
import { ownStartM, passesPhone, SNAP_M } from '../domain/track.ts';
import type { PacesWords } from '../words/paces-words.ts';
import type { PacesForm, SplitChoice } from './paces-form.ts';

export type SplitsTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** At, time, split. */
  readonly rows: readonly (readonly [string, string, string])[];
  /** Why there are fewer lines than asked for. */
  readonly note?: string;
};

/** A distance that is run in a time, on a lap of the runner's lane. */
export type Timed = { readonly distanceM: number; readonly totalMs: number; readonly lapM: number };

/** More lines than this nobody reads, on a screen or on paper. */
const mostLines = 60;
const MILE_M = 1609.344;
const HOUR_MS = 3_600_000;

/** Steps to fall back to, the finest that fits first. */
const coarserM: Readonly<Record<SplitChoice, readonly number[]>> = {
  lap: [1000, 5000],
  '200': [1000, 5000],
  km: [5000],
  mile: [5 * MILE_M],
};

const every = (stepM: number, distanceM: number): readonly number[] => {
  const whole = Math.floor((distanceM - SNAP_M) / stepM);
  const inner = Array.from({ length: Math.max(0, whole) }, (_, step) => (step + 1) * stepM);
  return [...inner, distanceM];
};

const atLine = ({ distanceM, lapM }: Timed, line: PacesForm['line']): readonly number[] => {
  const startM = line === 'finish' ? ownStartM(distanceM, lapM) : 0;
  const passes = passesPhone(startM, distanceM, lapM);
  return passes.at(-1) === distanceM ? passes : [...passes, distanceM];
};

const stepsM = { '200': 200, km: 1000, mile: MILE_M } as const;

const marksOf = (timed: Timed, form: PacesForm): readonly number[] =>
  form.every === 'lap' ? atLine(timed, form.line) : every(stepsM[form.every], timed.distanceM);

const fewerMarks = ({ distanceM }: Timed, choice: SplitChoice): readonly number[] => {
  const steps = coarserM[choice];
  const fits = steps.find((stepM) => distanceM / stepM <= mostLines);
  return every(fits ?? steps.at(-1) ?? distanceM, distanceM);
};

const units: Readonly<Record<SplitChoice, 'm' | 'km' | 'mi'>> = {
  lap: 'm',
  '200': 'm',
  km: 'km',
  mile: 'mi',
};

/**
 * The splits of running a distance by a strategy: cumulative times rounded to the nearest tenth (from
 * an hour: second), splits as their differences, so that the lines add up to the whole.
 */
export const splitsTable = (timed: Timed, form: PacesForm, words: PacesWords): SplitsTable => {
  const { calculator } = words;
  const wanted = marksOf(timed, form);
  const marks = wanted.length > mostLines ? fewerMarks(timed, form.every) : wanted;
  const curve = paceCurve(form.strategy, timed.distanceM, timed.totalMs);
  const cumulative = marks.map((m) => timeAtDistance(curve, m));
  const tenths = timed.totalMs < HOUR_MS;
  const splits = lapsOf(cumulative, tenths ? 100 : 1000);
  const unit = marks === wanted ? units[form.every] : form.every === 'mile' ? 'mi' : 'km';
  const text = (ms: number | undefined): string => clock(ms ?? Number.NaN, { tenths });
  return {
    caption: calculator.splitsCaption(distance(timed.distanceM)),
    columns: [
      calculator.splitColumns.at,
      calculator.splitColumns.time,
      calculator.splitColumns.split,
    ],
    rows: marks.map((m, index) => [
      distance(m, unit),
      text(cumulative[index]),
      text(splits[index]),
    ]),
    ...(marks !== wanted && { note: calculator.coarser(wanted.length) }),
  };
};
