import { ok, type Result } from '../../domain/result.ts';
import type { OwnWorkout, StoreError, WorkoutStore } from '../../machine/ports.ts';
import { siftWorkouts } from './sift-workouts.ts';

/** As `WorkoutStore` answers: refused when the stores are told to fail. */
type Answer = <T>(work: () => Result<T, StoreError>) => Promise<Result<T, StoreError>>;

/** Own workouts until the page is closed. `plant` puts in what an older version may have left. */
export const makeMemoryWorkoutStore = (
  answer: Answer,
): WorkoutStore & { plant(key: string, value: unknown): void } => {
  const shelf = new Map<string, unknown>();
  let made = 0;
  return {
    add: (draft) =>
      answer(() => {
        made += 1;
        const { name, text, savedAt } = draft;
        const workout: OwnWorkout = { v: 1, id: `workout-${made}`, name, text, savedAt };
        shelf.set(workout.id, workout);
        return ok(workout);
      }),
    put: (workout) =>
      answer(() => {
        shelf.set(workout.id, structuredClone(workout));
        return ok(undefined);
      }),
    remove: (id) =>
      answer(() => {
        shelf.delete(id);
        return ok(undefined);
      }),
    list: () => answer(() => ok(siftWorkouts([...shelf].map(([key, value]) => ({ key, value }))))),
    plant: (key, value) => void shelf.set(key, value),
  };
};
