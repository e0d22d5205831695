import type { Result } from '../../result.ts';
import type { Workout } from '../model.ts';

/** Something the reader took for granted, or could read in two ways. Offsets are into the text as given. */
export type Note = {
  readonly kind: 'assumption' | 'ambiguity';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The whole workout, read the other ways. */
  readonly alternatives: readonly Workout[];
};

/** A place in the text that cannot be read, and what to write instead where that is known. */
export type NotationError = {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly suggestion?: string;
};

/** Reader and printer of shorthand. The largest part of the app: loaded when somebody writes something new. */
export type Notation = {
  parseWorkout(
    text: string,
  ): Result<{ workout: Workout; notes: readonly Note[] }, readonly NotationError[]>;
  formatWorkout(workout: Workout): string;
};
