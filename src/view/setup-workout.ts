import type { Workout } from '../domain/workout/model.ts';
import type { NotationError } from '../domain/workout/notation/note.ts';
import { starters } from '../domain/workout/starters.ts';
import type { SetupWords } from '../words/setup-words.ts';
import type { Reader } from './reader.ts';

/** Shorthand as it should be printed: "6x800" with a real multiplication sign. Means the same. */
export const typeset = (shorthand: string): string =>
  shorthand.replace(/(\d)\s*[x*]\s*(?=[\d(])/gi, '$1 × ');

/** A sentence about a place in the text, with what could be written instead. */
export type WorkoutRemark = {
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly workout: string }[];
};

export type WorkoutReading = {
  readonly workout?: Workout;
  readonly title: string;
  readonly problems: readonly string[];
  readonly errors?: readonly NotationError[];
  readonly notes: readonly WorkoutRemark[];
  /** The reader of shorthand has to be loaded before anything can be said. */
  readonly waiting?: true;
};

/** The workout field: what it means, what it may mean, or why it cannot be read. */
export const readWorkoutField = (
  text: string,
  words: SetupWords,
  notation?: Reader,
): WorkoutReading => {
  const title = typeset(text.trim().replace(/\s+/g, ' '));
  if (title === '') {
    return { title, problems: [words.workoutEmpty], notes: [] };
  }
  const starter = starters.get(title);
  if (starter) return { workout: starter, title, problems: [], notes: [] };
  if (!notation) return { title, problems: [], notes: [], waiting: true };
  const parsed = notation.parseWorkout(text);
  if (!parsed.ok) {
    const problems = parsed.error.map((error) => notation.problemOf(text, error));
    return { title, problems, notes: [], errors: parsed.error };
  }
  const { workout, notes } = parsed.value;
  return {
    workout,
    title: workout.title ?? title,
    problems: [],
    notes: notes.map((note) => notation.noteOf(text, note)),
  };
};
