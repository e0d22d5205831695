import type { Workout } from '../model.ts';

/** Why a line, or a part of one, is not in the workout. */
export type LeftReason =
  /** Words around the workout, or a line that is no step. */
  | 'prose'
  /** A repeat without steps, or one inside another. */
  | 'repeat'
  /** A step without a length. */
  | 'noLength'
  /** Power, heart rate, cadence and zones of another app: kept as an effort by name, without a pace. */
  | 'noPace'
  /** A step that ends by what a stopwatch cannot know, like heart rate: kept open, until a tap. */
  | 'ending'
  /** A rest with no rep before it: kept as easy running. */
  | 'restFirst'
  /** One of two rests in a row that cannot be added up. */
  | 'restTwice'
  /** A rest has a length and a manner, and no target. */
  | 'restTarget'
  /** A note beside a step. */
  | 'note'
  /** A part of a step that says nothing we know. */
  | 'unknown';

/** `line` counts from 1; in a file without lines it is the step's number, and 0 what is about the whole. */
export type LeftOut = { readonly line: number; readonly text: string; readonly reason: LeftReason };

/** Why nothing at all could be read of a file. */
export type FitProblem = 'notFit' | 'damaged' | 'tooLarge' | 'notWorkout' | 'noSteps' | 'tooLong';

/** What came of a text from elsewhere: a workout, if there was one, and all that is not in it. */
export type Imported = { readonly workout?: Workout; readonly left: readonly LeftOut[] };
