import type { CueClass } from './cue.ts';

/** Each class of cue has its own switch. */
export type CueSwitches = Readonly<Record<CueClass, boolean>>;

/** What a runner hears who has changed nothing: beeps, bell and the workout's own words. */
export const usualSwitches: CueSwitches = {
  countIn: true,
  start: true,
  checkpoint: true,
  waypoint: false,
  bell: true,
  finish: true,
  recoveryWarning: true,
  delta: true,
  speech: true,
  announcement: false,
  spokenDelta: false,
};
