import type { CueClass, SoundName } from './cue.ts';

/** What a cue shows and how it buzzes, for those who cannot hear it: each kind has a shape of its own. */
export type SignalKind =
  | 'three'
  | 'two'
  | 'one'
  | 'marks'
  | 'set'
  | 'start'
  | 'checkpoint'
  | 'waypoint'
  | 'bell'
  | 'finish'
  | 'warning'
  | 'ahead'
  | 'behind'
  | 'onTarget';

/**
 * How each signal buzzes: ms on, off, on …. Told apart by number and length, which is all that a hand
 * feels of them.
 */
export const buzzes: Readonly<Record<SignalKind, readonly number[]>> = {
  three: [80],
  two: [80],
  one: [80],
  marks: [80, 160, 80],
  set: [160],
  start: [600],
  checkpoint: [200],
  waypoint: [40],
  bell: [150, 80, 150, 80, 150, 80, 150],
  finish: [400, 120, 400],
  warning: [80, 80, 80, 80, 80],
  ahead: [80, 80, 80],
  behind: [350, 120, 80],
  onTarget: [120],
};

/**
 * No more than three flashes in any one second, by WCAG 2.3.1: flashes that begin this far apart are three
 * in the worst second. https://www.w3.org/TR/WCAG22/#three-flashes-or-below-threshold
 */
export const FLASH_APART_MS = 350;

const byClass: Readonly<Partial<Record<CueClass, SignalKind>>> = {
  start: 'start',
  checkpoint: 'checkpoint',
  waypoint: 'waypoint',
  bell: 'bell',
  finish: 'finish',
  recoveryWarning: 'warning',
};

const countIns: Readonly<Record<string, SignalKind>> = {
  count1: 'one',
  count2: 'two',
  count3: 'three',
  marks: 'marks',
  set: 'set',
};

/** The signal of a planned cue; none for words, which are no signal. */
export const signalOf = (cue: {
  readonly id: string;
  readonly class: CueClass;
}): SignalKind | undefined =>
  cue.class === 'countIn' ? countIns[cue.id.split(':').at(-1) ?? ''] : byClass[cue.class];

/** The sound that means the same, to be heard on its own. */
export const soundOfSignal: Readonly<Record<SignalKind, SoundName>> = {
  three: 'count',
  two: 'count',
  one: 'count',
  marks: 'count',
  set: 'count',
  start: 'start',
  checkpoint: 'beep',
  waypoint: 'tick',
  bell: 'bell',
  finish: 'finish',
  warning: 'warning',
  ahead: 'ahead',
  behind: 'behind',
  onTarget: 'onTarget',
};
