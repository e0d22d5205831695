import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { makeIdbStores } from '../../../src/adapters/storage/idb-stores.ts';
import { storeContract } from './contract.ts';
import { header, lap, start } from './samples.ts';
import { workoutContract } from './workout-contract.ts';

let made = 0;
const freshName = (): string => {
  made += 1;
  return `bell-lap-test-${made}`;
};

const used: string[] = [];
afterEach(async () => {
  for (const name of used.splice(0)) await deleteDB(name);
});

const makeRig = () => {
  const dbName = freshName();
  used.push(dbName);
  const stores = makeIdbStores({ dbName });
  /** Opened by the store first, so that the test does not create the database. */
  const plant = async (store: string, key: IDBValidKey, value: unknown): Promise<void> => {
    await stores.settings.get('nothing');
    const db = await openDB(dbName);
    await db.put(store, value, key);
    db.close();
  };
  return {
    ...stores,
    dbName,
    plantHeader: (key: string, value: unknown) => plant('sessions', key, value),
    plantEntry: (key: [string, number], value: unknown) => plant('entries', key, value),
    plantWorkout: (key: string, value: unknown) => plant('workouts', key, value),
  };
};

storeContract(makeRig);
workoutContract(makeRig);

describe('IndexedDB', () => {
  it('has everything after the page is gone', async () => {
    const { dbName, sessions } = makeRig();
    await sessions.create(header('a'));
    await sessions.append('a', [start, lap(1)]);
    sessions.dispose();
    const again = makeIdbStores({ dbName });
    expect(await again.sessions.load('a')).toEqual({
      ok: true,
      value: { header: header('a'), entries: [start, lap(1)] },
    });
    again.sessions.dispose();
  });

  it('finishes what was asked for before it is disposed', async () => {
    const { dbName, sessions } = makeRig();
    const writing = [sessions.create(header('a')), sessions.append('a', [start])];
    sessions.dispose();
    expect((await Promise.all(writing)).map(({ ok }) => ok)).toEqual([true, true]);
    const again = makeIdbStores({ dbName });
    const loaded = await again.sessions.load('a');
    expect(loaded.ok && loaded.value?.entries).toEqual([start]);
    again.sessions.dispose();
  });

  it('moves a misfit, whole, to where nothing deletes it', async () => {
    const { dbName, sessions, plantHeader } = makeRig();
    const bad = { ...header('bad'), title: 7 };
    await plantHeader('bad', bad);
    await sessions.list();
    sessions.dispose();
    const db = await openDB(dbName);
    expect(await db.getAllKeys('sessions')).toEqual([]);
    expect(await db.getAll('setAside')).toMatchObject([
      { from: 'sessions', key: 'bad', record: bad },
    ]);
    db.close();
  });

  it('refuses what cannot be stored, and nothing of it is kept', async () => {
    const { sessions } = makeRig();
    await sessions.create(header('a'));
    const unstorable = { ...lap(2), type: 'missedCues' as const, cues: [], tap: () => undefined };
    expect(await sessions.append('a', [lap(1), unstorable])).toMatchObject({
      ok: false,
      error: { kind: 'failed' },
    });
    const loaded = await sessions.load('a');
    expect(loaded.ok && loaded.value?.entries).toEqual([]);
    sessions.dispose();
  });

  it('lets a newer version of the app in, and then says that it cannot store', async () => {
    const { dbName, sessions } = makeRig();
    await sessions.create(header('a'));
    const newer = await openDB(dbName, 99);
    expect(await sessions.append('a', [start])).toMatchObject({
      ok: false,
      error: { kind: 'unavailable' },
    });
    newer.close();
    sessions.dispose();
  });

  it('says unavailable where IndexedDB is refused, and works once it is allowed', async () => {
    const { sessions, settings } = makeRig();
    const real = window.indexedDB;
    Object.defineProperty(window, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const refused = { ok: false, error: { kind: 'unavailable' } };
    try {
      expect(await sessions.create(header('a'))).toMatchObject(refused);
      expect(await sessions.append('a', [start])).toMatchObject(refused);
      expect(await sessions.list()).toMatchObject(refused);
      expect(await settings.get('race')).toMatchObject(refused);
    } finally {
      Object.defineProperty(window, 'indexedDB', { configurable: true, value: real });
    }
    expect((await sessions.create(header('a'))).ok).toBe(true);
    sessions.dispose();
  });
});
