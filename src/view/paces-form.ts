import type { Figures } from '../domain/format.ts';
import type { Strategy } from '../domain/pace/target.ts';
import { among, isRecord, textOr } from '../domain/read-kept.ts';
import { lanes, lapChoices, type TrackChoice } from './setup-form.ts';

/** Which paces stand beside that of a lap. */
export const unitChoices = ['both', 'km', 'mile'] as const;
export type UnitChoice = (typeof unitChoices)[number];

export const racePaceChoices = [
  '800',
  '1500',
  'mile',
  '3K',
  '5K',
  '10K',
  'half',
  'marathon',
] as const;
export const zonePaceChoices = ['easy', 'threshold', 'interval', 'repetition'] as const;
export type RacePaceChoice = (typeof racePaceChoices)[number];
export type ZonePaceChoice = (typeof zonePaceChoices)[number];
export type PaceChoice = RacePaceChoice | ZonePaceChoice | 'other';

export const strategies: readonly Strategy[] = [
  'even',
  'negative',
  'frontLoaded',
  'holdThenRelease',
  'race',
];

export const splitChoices = ['lap', '200', 'km', 'mile'] as const;
export type SplitChoice = (typeof splitChoices)[number];

/** Whether the line is where the distance ends (as in races) or where it begins. */
export const lineChoices = ['finish', 'start'] as const;
export type LineChoice = (typeof lineChoices)[number];

/** The Paces screen as it was typed and chosen; its races are those of Setup. */
export type PacesForm = {
  readonly units: UnitChoice;
  /** Absent until chosen here: then it is the track of Setup. */
  readonly track?: TrackChoice;
  readonly distance: string;
  readonly pace: PaceChoice;
  /** The pace where `pace` is `'other'`. */
  readonly paceText: string;
  readonly strategy: Strategy;
  readonly every: SplitChoice;
  readonly line: LineChoice;
};

/** Under which the form is kept between visits. */
export const pacesSetting = 'paces';

export const firstPacesForm: PacesForm = {
  units: 'both',
  distance: '800',
  pace: '5K',
  paceText: '',
  strategy: 'even',
  every: 'lap',
  line: 'finish',
};

const readTrackChoice = (kept: unknown): TrackChoice | undefined =>
  isRecord(kept)
    ? {
        lap: among(lapChoices, kept.lap, '400'),
        customLap: textOr(kept.customLap, ''),
        lane: among(lanes, kept.lane, 1),
      }
    : undefined;

/** The form of the last visit; a field that makes no sense falls back alone, paces to those of Settings. */
export const readPacesForm = (stored: unknown, figures?: Figures): PacesForm => {
  const kept = isRecord(stored) ? stored : {};
  const track = readTrackChoice(kept.track);
  const paces: readonly PaceChoice[] = [...racePaceChoices, ...zonePaceChoices, 'other'];
  return {
    units: among(unitChoices, kept.units, figures?.units === 'imperial' ? 'mile' : 'both'),
    ...(track && { track }),
    distance: textOr(kept.distance, firstPacesForm.distance),
    pace: among(paces, kept.pace, firstPacesForm.pace),
    paceText: textOr(kept.paceText, firstPacesForm.paceText),
    strategy: among(strategies, kept.strategy, firstPacesForm.strategy),
    every: among(splitChoices, kept.every, firstPacesForm.every),
    line: among(lineChoices, kept.line, firstPacesForm.line),
  };
};
