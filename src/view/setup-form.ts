import type { Setup } from '../domain/plan/plan.ts';
import { among, isRecord, textOr } from '../domain/read-kept.ts';
import type { Ending } from '../domain/session/log.ts';

/** Laps that have a button. `custom` is typed in metres. */
export const lapChoices = ['400', '300', '200', '440yd', 'custom'] as const;
export type LapChoice = (typeof lapChoices)[number];

export const lanes = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Where: as chosen and typed. */
export type TrackChoice = Pick<SetupForm, 'lap' | 'customLap' | 'lane'>;

/** Setup as it was typed and chosen. Nothing here is corrected: what was typed stays. */
export type SetupForm = {
  readonly workout: string;
  readonly raceDistance: string;
  readonly raceTime: string;
  /** Refines what lies below 1500 m; typed on the Paces screen. */
  readonly secondDistance: string;
  readonly secondTime: string;
  readonly lap: LapChoice;
  readonly customLap: string;
  readonly lane: number;
  readonly repStart: Setup['repStart'];
  readonly ending: Ending;
  readonly phoneInHand: boolean;
  readonly openWarmUp: boolean;
  readonly openCoolDown: boolean;
  /** A `MoreForm`, read with what shows it; absent while everything there is as it comes. */
  readonly more: unknown;
};

/** Under which the form is kept between visits. */
export const setupSetting = 'setup';

export const firstForm: SetupForm = {
  workout: '6 × 800 @5K, 200 jog',
  raceDistance: '5K',
  raceTime: '',
  secondDistance: '',
  secondTime: '',
  lap: '400',
  customLap: '',
  lane: 1,
  repStart: 'onward',
  ending: 'clock',
  phoneInHand: false,
  openWarmUp: true,
  openCoolDown: true,
  more: undefined,
};

/**
 * The form of the last visit. It comes from storage, so every field is looked at by itself, and one
 * that makes no sense falls back alone.
 */
export const readForm = (stored: unknown): SetupForm => {
  const kept = isRecord(stored) ? stored : {};
  return {
    workout: textOr(kept.workout, firstForm.workout),
    raceDistance: textOr(kept.raceDistance, firstForm.raceDistance),
    raceTime: textOr(kept.raceTime, firstForm.raceTime),
    secondDistance: textOr(kept.secondDistance, firstForm.secondDistance),
    secondTime: textOr(kept.secondTime, firstForm.secondTime),
    lap: among(lapChoices, kept.lap, firstForm.lap),
    customLap: textOr(kept.customLap, firstForm.customLap),
    lane: among(lanes, kept.lane, firstForm.lane),
    repStart: among(['phone', 'onward'], kept.repStart, firstForm.repStart),
    ending: among(['clock', 'tap'], kept.ending, firstForm.ending),
    phoneInHand: among([true, false], kept.phoneInHand, firstForm.phoneInHand),
    openWarmUp: among([true, false], kept.openWarmUp, firstForm.openWarmUp),
    openCoolDown: among([true, false], kept.openCoolDown, firstForm.openCoolDown),
    more: kept.more,
  };
};
