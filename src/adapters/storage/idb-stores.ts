import type { SessionStore, SettingsStore, WorkoutStore } from '../../machine/ports.ts';
import { makeConnection } from './connection.ts';
import { makeIdbSessionStore } from './idb-session-store.ts';
import { makeIdbSettingsStore } from './idb-settings-store.ts';
import { makeIdbWorkoutStore } from './idb-workout-store.ts';
import { migrations } from './migrations.ts';
import { newId } from './new-id.ts';
import { onceAskedToPersist } from './persistence.ts';

export type Stores = {
  readonly sessions: SessionStore;
  readonly settings: SettingsStore;
  readonly workouts: WorkoutStore;
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
    workouts: makeIdbWorkoutStore(connection, newId),
  };
};
