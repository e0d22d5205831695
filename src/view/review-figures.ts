import { clock, delta } from '../domain/format.ts';
import { standingOf } from '../domain/review/standing.ts';
import type { Statistics } from '../domain/review/statistics.ts';
import type { ReviewWords } from '../words/review-words.ts';
import { raceName } from './setup-race.ts';

/** A number and what it means. */
export type Figure = { readonly value: string; readonly meaning: string };

const unsigned = (ms: number): string => delta(Math.abs(ms)).replace('+', '');

const average = (found: Statistics, { figures }: ReviewWords): readonly Figure[] => {
  if (found.meanDeltaMs !== undefined) {
    return [{ value: delta(found.meanDeltaMs), meaning: figures.meanDelta }];
  }
  return found.meanTimeMs === undefined
    ? []
    : [{ value: clock(found.meanTimeMs, { tenths: true }), meaning: figures.meanTime }];
};

const spread = (found: Statistics, { figures }: ReviewWords): readonly Figure[] =>
  found.spreadMs === undefined
    ? []
    : [{ value: unsigned(found.spreadMs), meaning: figures.spread }];

/** Getting faster is not a negative fade: it has its own words. */
const fade = (found: Statistics, { figures }: ReviewWords): readonly Figure[] => {
  const { fadeMs } = found;
  if (fadeMs === undefined) return [];
  return standingOf(fadeMs) === 'ahead'
    ? [{ value: unsigned(fadeMs), meaning: figures.gain }]
    : [{ value: delta(fadeMs), meaning: figures.fade }];
};

const equivalent = (found: Statistics, { figures }: ReviewWords): readonly Figure[] => {
  const race = found.equivalentRace;
  if (!race) return [];
  return [{ value: clock(race.timeMs), meaning: figures.equivalent(raceName(race.distanceM)) }];
};

/** At most four figures; one that would mean nothing is left out. */
export const reviewFigures = (found: Statistics, words: ReviewWords): readonly Figure[] =>
  [average, spread, fade, equivalent].flatMap((figure) => figure(found, words));
