import type { Workout } from '../model.ts';
import { parseWorkout } from '../notation/notation.ts';
import { textOf } from './item.ts';
import { library } from './library.ts';
import { type LibraryId, type Sayings, sayings } from './names.ts';

/** Each by its name: a drawing says nothing of them. */
const unsaid = Object.fromEntries(sayings.map((name) => [name, name])) as Sayings;

/**
 * The ready-made workouts before anything is chosen, to be drawn: what is said on the way is only named. The build
 * works this file out and ships the values alone (`workedOut` in vite.config.ts), so that a list needs no reader.
 */
export const readings: Readonly<Partial<Record<LibraryId, Workout>>> = Object.fromEntries(
  library.flatMap((item) => {
    const read = parseWorkout(textOf(item, unsaid));
    return read.ok ? [[item.id, read.value.workout]] : [];
  }),
);
