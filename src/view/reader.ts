import type { Notation, NotationError, Note } from '../domain/workout/notation/note.ts';
import type { ReaderWords } from '../words/reader-words.ts';
import type { SetupWords } from '../words/setup-words.ts';
import { typeset, type WorkoutRemark } from './setup-workout.ts';

/** The reader of shorthand with what it says: both are loaded when somebody writes. */
export type Reader = Notation & {
  readonly says: ReaderWords;
  /** What is wrong, where, and what could be written instead. */
  readonly problemOf: (text: string, error: NotationError) => string;
  /** What was taken for granted, where, and the other readings. */
  readonly noteOf: (text: string, note: Note) => WorkoutRemark;
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

export const makeReader = (notation: Notation, says: ReaderWords, words: SetupWords): Reader => ({
  ...notation,
  says,
  problemOf: (text, error) => {
    const { reason, suggestion } = error.saying;
    const why = withPlace(says.reason(reason), text, error, words);
    return suggestion ? `${why} ${says.suggestion(suggestion)}` : why;
  },
  noteOf: (text, note) => ({
    text: withPlace(says.note(note.saying), text, note, words),
    choices: note.alternatives.map((alternative) => {
      const workout = typeset(notation.formatWorkout(alternative));
      return { label: words.readItAs(workout), workout };
    }),
  }),
});
