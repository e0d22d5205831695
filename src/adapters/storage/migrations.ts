import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { EntryKey, Misfit } from './sift.ts';

/** What the newest version of the database holds. Values are unknown until they passed the door. */
export interface Shape extends DBSchema {
  sessions: { key: string; value: unknown };
  entries: { key: EntryKey; value: unknown };
  settings: { key: string; value: unknown };
  setAside: { key: number; value: Misfit };
  workouts: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Shape>;
export type StoreName = 'sessions' | 'entries' | 'settings' | 'setAside' | 'workouts';
export type Upgrade = IDBPTransaction<Shape, StoreName[], 'versionchange'>;

/** Awaits nothing but the transaction that it is given. */
export type Migration = (db: Database, upgrade: Upgrade) => void | Promise<void>;

const createStores: Migration = (db) => {
  db.createObjectStore('sessions');
  db.createObjectStore('entries');
  db.createObjectStore('settings');
  db.createObjectStore('setAside', { autoIncrement: true });
};

const createWorkouts: Migration = (db) => {
  db.createObjectStore('workouts');
};

/** Row n takes a database from version n to n + 1. Rows are only ever added. */
export const migrations: readonly Migration[] = [createStores, createWorkouts];
