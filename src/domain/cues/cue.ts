/** One sound, flash or buzz; what is said is in phrases.ts. All cues of a phase are data before it starts. */

export type CueClass =
  | 'countIn'
  | 'start'
  | 'checkpoint'
  | 'waypoint'
  | 'bell'
  | 'finish'
  | 'recoveryWarning'
  | 'delta'
  /** The workout's own words, at their place in the rep. */
  | 'speech'
  /** What comes: "Rep 3 of 6, eight hundred, three twenty". */
  | 'announcement'
  /** How far ahead or behind, in words. */
  | 'spokenDelta';

/** A row here is a sample in `assets/audio` of the same name. */
export type SoundName =
  | 'count'
  | 'start'
  | 'beep'
  | 'tick'
  | 'bell'
  | 'finish'
  | 'warning'
  | 'ahead'
  | 'behind'
  | 'onTarget'
  | 'confirm';

/** A sound inside its phase: `offsetMs` after the phase's start, negative for the count-in before it. */
export type Cue = {
  readonly id: string;
  readonly class: CueClass;
  readonly offsetMs: number;
  readonly sound: SoundName;
  /** Metres into the phase, where the cue belongs to a place. */
  readonly atM?: number;
};
