import { approx, clock, pacePerKm, pacePerMile, span } from '../domain/format.ts';
import type { Results } from '../domain/pace/race-pace.ts';
import { resolveTarget } from '../domain/pace/resolve-target.ts';
import type { PaceTarget, ResolvedTarget } from '../domain/pace/target-context.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { PacesWords } from '../words/paces-words.ts';
import type { Words } from '../words/words.ts';
import type { PacesForm } from './paces-form.ts';
import { type SplitsTable, splitsTable } from './paces-splits.ts';
import type { Shown } from './paces-tables.ts';
import { type PickedTarget, pickTarget } from './paces-target.ts';
import type { Reader } from './reader.ts';
import { raceName, readRaceDistance } from './setup-race.ts';

/** The pace of one distance in one lane: what was asked, the time, and how it is run. */
export type PaceAnswer = {
  readonly asked: string;
  readonly time: string;
  /** Both ends and where they come from, what was assumed: each a sentence or less. */
  readonly remarks: readonly string[];
  /** The same per lap, km and mile. */
  readonly paces: readonly string[];
  readonly splits: SplitsTable;
};

export type PacesCalculator = {
  readonly distanceProblem?: string;
  readonly paceProblem?: string;
  /** Why there is no answer although nothing is wrong. */
  readonly message?: string;
  readonly answer?: PaceAnswer;
};

const longestM = 100_000;

/** As `readRaceDistance`, and "2 laps" of the lane. */
const readDistance = (typed: string, lapM: number, words: Words): Result<number, string> => {
  const text = typed.trim();
  if (text === '') return err(words.paces.calculator.distanceEmpty);
  const laps = /^(\d+(?:[.,]\d+)?)\s*laps?$/i.exec(text)?.[1];
  const m = laps === undefined ? readRaceDistance(text) : Number(laps.replace(',', '.')) * lapM;
  if (m === undefined || !(m >= 1)) return err(words.race.distanceUnknown(text));
  return m > longestM ? err(words.race.pace.tooLong({ distance: raceName(m), time: '' })) : ok(m);
};

const timeText = (ms: number): string => clock(ms, { tenths: ms < 3_600_000 });

type Rep = { readonly distanceM: number; readonly lapM: number; readonly shown: Shown };

const rangeText = ({ range }: PaceTarget, { distanceM }: Rep, { calculator }: PacesWords) => {
  if (!range) return [];
  const [fast, slow] = [range.fastMsPerKm, range.slowMsPerKm].map((pace) =>
    clock((pace * distanceM) / 1000),
  );
  return [calculator.range(span(fast ?? '', slow ?? ''))];
};

const pacesText = (msPerKm: number, { lapM, shown }: Rep, { calculator }: PacesWords) => [
  calculator.perLap(clock((msPerKm * lapM) / 1000, { tenths: true }), shown.lapName),
  ...(shown.units === 'mile' ? [] : [pacePerKm(msPerKm)]),
  ...(shown.units === 'km' ? [] : [pacePerMile(msPerKm)]),
];

const remarksOf = (pace: PaceTarget, picked: PickedTarget, rep: Rep, words: PacesWords) => {
  const note = pace.note && words.calculator.notes[pace.note];
  return [
    ...rangeText(pace, rep, words),
    ...(pace.isEstimate ? [words.calculator.estimate] : []),
    ...(note ? [note] : []),
    ...picked.notes,
  ];
};

const answerOf = (
  pace: PaceTarget,
  picked: PickedTarget,
  rep: Rep,
  form: PacesForm,
  words: PacesWords,
): PaceAnswer => {
  const totalMs = (pace.msPerKm * rep.distanceM) / 1000;
  const time = timeText(totalMs);
  return {
    asked: words.calculator.at(raceName(rep.distanceM), picked.name),
    time: (pace.range ?? pace.isEstimate) ? approx(time) : time,
    remarks: remarksOf(pace, picked, rep, words),
    paces: pacesText(pace.msPerKm, rep, words),
    splits: splitsTable({ ...rep, totalMs }, form, words),
  };
};

const messageOf = (found: Exclude<ResolvedTarget, PaceTarget>, { calculator }: PacesWords) =>
  (found.kind === 'unknown' && calculator.notes[found.note]) || calculator.noPace;

/** The time of any distance at any pace in any lane, with its splits, or the sentence that stands instead. */
export const pacesCalculator = (
  form: PacesForm,
  results: Results | undefined,
  track: { readonly lapM: number; readonly shown: Shown },
  words: Words,
  notation: Reader | undefined,
): PacesCalculator => {
  const distance = readDistance(form.distance, track.lapM, words);
  const picked = pickTarget(form, distance.ok ? distance.value : track.lapM, words, notation);
  const problems = {
    ...(!distance.ok && { distanceProblem: distance.error }),
    ...(picked && !picked.ok && { paceProblem: picked.error }),
  };
  if (!distance.ok || !picked?.ok) return problems;
  const rep = { ...track, distanceM: distance.value };
  const context = { lapM: track.lapM, repDistanceM: rep.distanceM, repIndex: 0, repCount: 1 };
  const found = resolveTarget(picked.value.target, { ...results, ...context });
  return found.kind === 'pace'
    ? { answer: answerOf(found, picked.value, rep, form, words.paces) }
    : { message: messageOf(found, words.paces) };
};
