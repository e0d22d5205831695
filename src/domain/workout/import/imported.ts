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
  /** A part of a step that says nothing we know. */
  | 'unknown';

export type LeftOut = { readonly line: number; readonly text: string; readonly reason: LeftReason };

/** What came of a text from elsewhere: a workout, if there was one, and all that is not in it. */
export type Imported = { readonly workout?: Workout; readonly left: readonly LeftOut[] };
