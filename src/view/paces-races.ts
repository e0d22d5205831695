import { clock } from '../domain/format.ts';
import type { PaceTable } from '../domain/pace/equivalents.ts';
import type { Race } from '../domain/pace/race.ts';
import type { Results } from '../domain/pace/race-pace.ts';
import type { Words } from '../words/words.ts';
import type { SetupForm } from './setup-form.ts';
import { type RaceReading, raceName, readRace } from './setup-race.ts';
import { readSecondRace, type SecondReading } from './setup-second-race.ts';

/** The races as typed, and what they come to. */
export type PacesRaces = {
  readonly first: RaceReading;
  readonly firstNote: string;
  readonly second: SecondReading;
  readonly secondNote: string;
  /** Absent unless the first race can be read. */
  readonly results?: Results;
};

const withTenths = (ms: number): string => clock(ms, { tenths: ms % 1000 !== 0 });

/** "5K in 22:00", "mile in 6:21.5". */
export const raceIn = ({ distanceM, timeMs }: Race, { home }: Words): string =>
  home.raceIn(raceName(distanceM), withTenths(timeMs));

const noteOf = (reading: RaceReading | SecondReading, hint: string, { setup }: Words): string => {
  if (reading.kind === 'none') return hint;
  if (reading.kind === 'problem' || reading.assumed === undefined) return '';
  return setup.assumed(reading.assumed);
};

export const readRaces = (form: SetupForm, words: Words): PacesRaces => {
  const first = readRace({ distance: form.raceDistance, time: form.raceTime }, words.race);
  const second = readSecondRace({ distance: form.secondDistance, time: form.secondTime }, words);
  return {
    first,
    firstNote: noteOf(first, words.setup.raceHint, words),
    second,
    secondNote: noteOf(second, words.paces.second.hint, words),
    ...(first.kind === 'race' && {
      results: {
        race: first.race,
        ...(second.kind === 'second' && { secondRace: second.race }),
      },
    }),
  };
};

/** Exponents at which two races are no longer believed to tell the truth about one runner. */
const bounds: readonly number[] = [1.03, 1.15];

/** Which of two races was used for what, and with which exponent. */
export const usedText = (
  { race, secondRace }: Results,
  { exponent }: PaceTable,
  words: Words,
): readonly string[] => {
  const { used } = words.paces;
  if (!secondRace) return [];
  const second = raceIn(secondRace, words);
  if (exponent === undefined) return [used.tooClose(second)];
  const both = used.two(raceIn(race, words), second, exponent.toFixed(2));
  return bounds.includes(exponent) ? [both, used.atBound] : [both];
};

/** How far the numbers are to be trusted: each a sentence. */
export const cautionTexts = ({ cautions }: PaceTable, { paces }: Words): readonly string[] =>
  cautions.map((caution) => paces.cautions[caution]);
