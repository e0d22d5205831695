import type { Workout } from '../domain/workout/model.ts';
import { formatWorkout, parseWorkout } from '../domain/workout/notation/notation.ts';
import type { NotationError, Note } from '../domain/workout/notation/note.ts';
import type { SetupWords } from '../words/setup-words.ts';

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
  readonly notes: readonly WorkoutRemark[];
};

const quoted = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end).trim();

/** Names the place, unless it is the whole text or the sentence names it already. */
const withPlace = (
  sentence: string,
  text: string,
  place: { start: number; end: number },
  words: SetupWords,
): string => {
  const part = quoted(text, place);
  const isNamed = part === '' || part === text.trim() || sentence.includes(part);
  return isNamed ? sentence : words.notePlace(part) + sentence;
};

const problemOf = (text: string, error: NotationError, words: SetupWords): string => {
  const { reason, suggestion } = error;
  return [withPlace(reason, text, error, words), suggestion ?? ''].join(' ').trim();
};

const noteOf = (text: string, note: Note, words: SetupWords): WorkoutRemark => ({
  text: withPlace(note.text, text, note, words),
  choices: note.alternatives.map((alternative) => {
    const workout = typeset(formatWorkout(alternative));
    return { label: words.readItAs(workout), workout };
  }),
});

/** The workout field: what it means, what it may mean, or why it cannot be read. */
export const readWorkoutField = (text: string, words: SetupWords): WorkoutReading => {
  const title = typeset(text.trim().replace(/\s+/g, ' '));
  if (title === '') {
    return { title, problems: [words.workoutEmpty], notes: [] };
  }
  const parsed = parseWorkout(text);
  if (!parsed.ok) {
    const problems = parsed.error.map((error) => problemOf(text, error, words));
    return { title, problems, notes: [] };
  }
  const { workout, notes } = parsed.value;
  return {
    workout,
    title: workout.title ?? title,
    problems: [],
    notes: notes.map((note) => noteOf(text, note, words)),
  };
};
