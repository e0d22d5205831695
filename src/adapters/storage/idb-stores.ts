import type { SessionStore, SettingsStore, WorkoutStore } from '../../machine/ports.ts';
import { type Connection, makeConnection } from './connection.ts';
import { makeIdbSessionStore } from './idb-session-store.ts';
import { makeIdbSettingsStore } from './idb-settings-store.ts';
import { migrations } from './migrations.ts';
import { newId } from './new-id.ts';
import { onceAskedToPersist } from './persistence.ts';

export type Stores = {
  readonly sessions: SessionStore;
  readonly settings: SettingsStore;
  readonly workouts: WorkoutStore;
};

/** No session needs workouts of one's own: what keeps them is loaded with the first screen that does. */
const makeLaterWorkouts = (connection: Connection): WorkoutStore => {
  const store = async (): Promise<WorkoutStore> =>
    (await import('./idb-workout-store.ts')).makeIdbWorkoutStore(connection, newId);
  return {
    add: async (draft) => (await store()).add(draft),
    put: async (workout) => (await store()).put(workout),
    remove: async (id) => (await store()).remove(id),
    list: async () => (await store()).list(),
  };
};

/**
 * Sessions, settings and own workouts in IndexedDB. Opens on first use and never rejects: where storage is
 * refused every call answers `unavailable`, and the session runs without. Disposing `sessions`
 * closes all of them.
 */
export const makeIdbStores = ({ dbName = 'bell-lap' } = {}): Stores => {
  const connection = makeConnection(dbName, migrations);
  return {
    sessions: makeIdbSessionStore(connection, onceAskedToPersist()),
    settings: makeIdbSettingsStore(connection),
    workouts: makeLaterWorkouts(connection),
  };
};
