import type { OwnWorkout, SetAside } from '../../machine/ports.ts';
import { ownWorkout } from './schema/own-workout.ts';
import { type Keyed, parsed } from './sift.ts';

export type Sifted = {
  readonly workouts: readonly OwnWorkout[];
  readonly setAside: readonly SetAside[];
};

/** Own workouts, last saved first, and what is none: that stays where it is, for a version that can read it. */
export const siftWorkouts = (records: readonly Keyed<string>[]): Sifted => {
  const workouts: OwnWorkout[] = [];
  const setAside: SetAside[] = [];
  for (const { key, value } of records) {
    const read = parsed(ownWorkout, value);
    if (read.ok && read.value.id === key) workouts.push(read.value);
    else
      setAside.push({
        key: `workouts/${key}`,
        reason: read.ok ? `id: stored under "${key}"` : read.error,
      });
  }
  workouts.sort((a, b) => b.savedAt - a.savedAt);
  return { workouts, setAside };
};
