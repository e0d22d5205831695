import type { SettingsStore } from '../../machine/ports.ts';
import type { Connection } from './connection.ts';
import { strictWrite } from './strict-write.ts';

export const makeIdbSettingsStore = (connection: Connection): SettingsStore => ({
  get: (name) => connection.use((db) => db.get('settings', name)),
  set: (name, value, durability) =>
    connection.use((db) =>
      strictWrite(
        db,
        ['settings'],
        (tx) => tx.objectStore('settings').put(value, name),
        durability,
      ),
    ),
});
