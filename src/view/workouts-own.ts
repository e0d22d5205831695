import type { Setup } from '../domain/plan/plan.ts';
import type { Notation } from '../domain/workout/notation/note.ts';
import type { OwnWorkout } from '../machine/ports.ts';
import type { Words } from '../words/words.ts';
import { type BlockDrawing, drawBlocks } from './blocks-drawing.ts';
import { typeset } from './setup-workout.ts';

/** A workout of one's own in the list. */
export type OwnRow = {
  readonly workout: OwnWorkout;
  readonly name: string;
  /** Left out where the name says it already. */
  readonly shorthand?: string;
  readonly drawing?: BlockDrawing;
  /** Why there is no picture. */
  readonly problem?: string;
};

export const ownRow = (
  workout: OwnWorkout,
  setup: Setup,
  words: Words,
  { parseWorkout }: Notation,
): OwnRow => {
  const parsed = parseWorkout(workout.text);
  const drawing = parsed.ok ? drawBlocks(parsed.value.workout, setup, words) : undefined;
  const shorthand = typeset(workout.text.trim());
  const name = workout.name.trim() === '' ? shorthand : workout.name;
  return {
    workout,
    name,
    ...(shorthand === name ? {} : { shorthand }),
    ...(drawing ? { drawing } : { problem: words.workouts.own.unreadable }),
  };
};

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[×*]/g, 'x')
    .toLowerCase()
    .replace(/(\d)\s*x\s*(?=\d)/g, '$1x')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether every word that was typed is somewhere in what a workout says of itself. */
export const isFound = (typed: string, said: readonly (string | undefined)[]): boolean => {
  const text = plain(said.join(' '));
  return plain(typed)
    .split(' ')
    .every((word) => text.includes(word));
};
