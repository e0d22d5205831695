import { readFit } from '../domain/workout/import/fit-workout.ts';
import type { LeftOut } from '../domain/workout/import/imported.ts';
import type { Notation } from '../domain/workout/notation/note.ts';
import type { EditorWords } from '../words/editor-words.ts';
import type { TakenOver } from './editor-paste.ts';
import { typeset } from './setup-workout.ts';

const listed = (left: readonly LeftOut[], { pasted }: EditorWords): readonly string[] =>
  left.map(({ line, text, reason }) => `${pasted.step(line, text)} (${pasted.reasons[reason]})`);

/** A workout file as shorthand, with what of it is not in the workout; or the reason why there is none. */
export const takeFit = (bytes: Uint8Array, notation: Notation, words: EditorWords): TakenOver => {
  const read = readFit(bytes);
  if (!read.ok) return { left: [], problem: words.file.problems[read.error] };
  const { workout, left } = read.value;
  return workout
    ? { text: typeset(notation.formatWorkout(workout)), left: listed(left, words) }
    : { left: listed(left, words), problem: words.file.problems.noSteps };
};
