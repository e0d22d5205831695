import type { SessionStore, SettingsStore } from '../../machine/ports.ts';
import { makeConnection } from './connection.ts';
import { makeIdbSessionStore } from './idb-session-store.ts';
import { makeIdbSettingsStore } from './idb-settings-store.ts';
import { migrations } from './migrations.ts';
import { onceAskedToPersist } from './persistence.ts';

export type Stores = { readonly sessions: SessionStore; readonly settings: SettingsStore };

/**
 * Sessions and settings in IndexedDB. Opens on first use and never rejects: where storage is
 * refused every call answers `unavailable`, and the session runs without. Disposing `sessions`
 * closes both.
 */
export const makeIdbStores = ({ dbName = 'bell-lap' } = {}): Stores => {
  const connection = makeConnection(dbName, migrations);
  return {
    sessions: makeIdbSessionStore(connection, onceAskedToPersist()),
    settings: makeIdbSettingsStore(connection),
  };
};
