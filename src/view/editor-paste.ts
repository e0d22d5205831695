import type { LeftOut } from '../domain/workout/import/imported.ts';
import { readIntervals } from '../domain/workout/import/intervals-icu.ts';
import { readPasted } from '../domain/workout/import/pasted.ts';
import type { Notation } from '../domain/workout/notation/note.ts';
import type { EditorWords } from '../words/editor-words.ts';
import { typeset } from './setup-workout.ts';

/** Text from elsewhere as shorthand, and what of it is not in the workout; or why there is none. */
export type TakenOver = {
  readonly text?: string;
  readonly left: readonly string[];
  readonly problem?: string;
};

const listed = (left: readonly LeftOut[], { pasted }: EditorWords): readonly string[] =>
  left.map(({ line, text, reason }) => `${pasted.line(line, text)} (${pasted.reasons[reason]})`);

export const takeIntervals = (text: string, notation: Notation, words: EditorWords): TakenOver => {
  const { workout, left } = readIntervals(text);
  return {
    ...(workout ? { text: typeset(notation.formatWorkout(workout)) } : {}),
    left: listed(left, words),
  };
};

export const takeReadable = (text: string, notation: Notation, words: EditorWords): TakenOver => {
  const pasted = readPasted(text, notation.parseWorkout);
  return pasted
    ? { text: pasted.text, left: listed(pasted.left, words) }
    : { left: [words.pasted.nothing] };
};
