import { ok } from '../../domain/result.ts';
import type { OwnWorkout, WorkoutStore } from '../../machine/ports.ts';
import type { Connection } from './connection.ts';
import type { Keyed } from './sift.ts';
import { strictWrite } from './strict-write.ts';

export const makeIdbWorkoutStore = (connection: Connection, newId: () => string): WorkoutStore => {
  const put = (workout: OwnWorkout) =>
    connection.use((db) =>
      strictWrite(db, ['workouts'], (tx) => tx.objectStore('workouts').put(workout, workout.id)),
    );

  const readAll = () =>
    connection.use(async (db): Promise<readonly Keyed<string>[]> => {
      const tx = db.transaction('workouts');
      const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll(), tx.done]);
      return keys.map((key, at) => ({ key, value: values[at] }));
    });

  return {
    add: async ({ name, text, savedAt }) => {
      const workout: OwnWorkout = { v: 1, id: newId(), name, text, savedAt };
      const kept = await put(workout);
      return kept.ok ? ok(workout) : kept;
    },
    put,
    remove: (id) =>
      connection.use((db) =>
        strictWrite(db, ['workouts'], (tx) => tx.objectStore('workouts').delete(id)),
      ),
    list: async () => {
      const records = await readAll();
      if (!records.ok) return records;
      if (records.value.length === 0) return ok({ workouts: [], setAside: [] });
      const { siftWorkouts } = await import('./sift-workouts.ts');
      return ok(siftWorkouts(records.value));
    },
  };
};
