import type { Result } from '../../result.ts';
import type { Workout } from '../model.ts';
import type {
  NoteCode,
  NoteSaying,
  Reason,
  ReasonCode,
  Suggestion,
  SuggestionCode,
} from './sayings/saying.ts';

/** Something the reader took for granted, or could read in two ways. Offsets are into the text as given. */
export type Note = {
  readonly kind: 'assumption' | 'ambiguity';
  readonly start: number;
  readonly end: number;
  /** What is said, by its code; `saying` has what belongs into the sentence, too. */
  readonly text: NoteCode;
  readonly saying: NoteSaying;
  /** The whole workout, read the other ways. */
  readonly alternatives: readonly Workout[];
};

/** A text that can be read once some words are taken out of it. */
export type Without = {
  /** What goes, in order: nothing but these words, and the signs that part them from the rest. */
  readonly gone: readonly { readonly start: number; readonly end: number }[];
  /** What remains, as it was typed. */
  readonly text: string;
};

/** A place in the text that cannot be read, and what to write instead where that is known. */
export type NotationError = {
  readonly start: number;
  readonly end: number;
  /** Both by their codes; `saying` has what belongs into the sentences, too. */
  readonly reason: ReasonCode;
  readonly suggestion?: SuggestionCode;
  readonly saying: { readonly reason: Reason; readonly suggestion?: Suggestion };
  /** On the first error of a text: the least that has to go for the rest to be read. At most two. */
  readonly without?: readonly Without[];
};

/** Reader and printer of shorthand. The largest part of the app: loaded when somebody writes something new. */
export type Notation = {
  parseWorkout(
    text: string,
  ): Result<{ workout: Workout; notes: readonly Note[] }, readonly NotationError[]>;
  formatWorkout(workout: Workout): string;
};
