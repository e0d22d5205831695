/** One sound, spoken phrase, flash or buzz. All cues of a phase are data before it starts. */

export type CueClass =
  | 'countIn'
  | 'start'
  | 'checkpoint'
  | 'waypoint'
  | 'bell'
  | 'finish'
  | 'recoveryWarning'
  | 'speech'
  | 'delta';

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

/** A cue inside its phase: `offsetMs` after the phase's start, negative for the count-in before it. */
export type Cue = {
  readonly id: string;
  readonly class: CueClass;
  readonly offsetMs: number;
  readonly sound?: SoundName;
  /** Metres into the phase, where the cue belongs to a place. */
  readonly atM?: number;
  /** Words of the workout, to be spoken. */
  readonly say?: string;
};
