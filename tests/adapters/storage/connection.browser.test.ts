import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeConnection } from '../../../src/adapters/storage/connection.ts';
import { type Migration, migrations } from '../../../src/adapters/storage/migrations.ts';

const NAME = 'bell-lap-test-connection';

const clear = () => deleteDB(NAME);
beforeEach(clear);
afterEach(clear);

/** A version to come: it changes what is stored. */
const shout: Migration = async (_db, upgrade) => {
  const settings = upgrade.objectStore('settings');
  const old = await settings.get('greeting');
  await settings.put(`${old}!`, 'greeting');
};
const next = [...migrations, shout];

it('upgrades what an older version stored, once', async () => {
  const older = makeConnection(NAME, migrations);
  await older.use((db) => db.put('settings', 'hello', 'greeting'));
  older.close();
  for (const _ of [1, 2]) {
    const newer = makeConnection(NAME, next);
    expect(await newer.use((db) => db.get('settings', 'greeting'))).toEqual({
      ok: true,
      value: 'hello!',
    });
    newer.close();
  }
});

it('gives a database of version 1 room for own workouts and keeps all that was in it', async () => {
  const older = makeConnection(NAME, migrations.slice(0, 1));
  await older.use((db) => db.put('settings', 'hello', 'greeting'));
  await older.use((db) => db.put('sessions', { id: 'a' }, 'a'));
  older.close();
  const newer = makeConnection(NAME, migrations);
  await newer.use((db) => db.put('workouts', 'new', 'w'));
  expect(
    await newer.use(async (db) => [
      db.version,
      await db.get('settings', 'greeting'),
      await db.get('sessions', 'a'),
      await db.get('workouts', 'w'),
    ]),
  ).toEqual({ ok: true, value: [2, 'hello', { id: 'a' }, 'new'] });
  newer.close();
});

it('makes way for a newer version in another tab, and is refused afterwards', async () => {
  const older = makeConnection(NAME, migrations);
  await older.use((db) => db.put('settings', 'hello', 'greeting'));
  const newer = makeConnection(NAME, next);
  expect((await newer.use((db) => db.count('settings'))).ok).toBe(true);
  expect(await older.use((db) => db.count('settings'))).toMatchObject({
    ok: false,
    error: { kind: 'unavailable' },
  });
  older.close();
  newer.close();
});

it('answers unavailable instead of waiting for a tab that does not make way', async () => {
  const older = makeConnection(NAME, migrations);
  await older.use((db) => db.count('settings'));
  older.close();
  const stubborn = await openDB(NAME, migrations.length);
  const newer = makeConnection(NAME, next);
  expect(await newer.use((db) => db.count('settings'))).toMatchObject({
    ok: false,
    error: { kind: 'unavailable', reason: expect.stringContaining('older version') },
  });
  stubborn.close();
  expect((await newer.use((db) => db.count('settings'))).ok).toBe(true);
  newer.close();
});

it('leaves the old data alone when an upgrade fails', async () => {
  const older = makeConnection(NAME, migrations);
  await older.use((db) => db.put('settings', 'hello', 'greeting'));
  older.close();
  const broken = makeConnection(NAME, [
    ...migrations,
    () => {
      throw new Error('A mistake');
    },
  ]);
  expect(await broken.use((db) => db.count('settings'))).toMatchObject({
    ok: false,
    error: { kind: 'unavailable' },
  });
  broken.close();
  const again = makeConnection(NAME, migrations);
  expect(await again.use((db) => db.get('settings', 'greeting'))).toEqual({
    ok: true,
    value: 'hello',
  });
  again.close();
});

it('opens again when the browser dropped the connection', async () => {
  const connection = makeConnection(NAME, migrations);
  await connection.use(async (db) => db.close());
  expect(await connection.use((db) => db.count('settings'))).toEqual({ ok: true, value: 0 });
  connection.close();
});

it('does not try again what was refused for a reason', async () => {
  const connection = makeConnection(NAME, migrations);
  let tries = 0;
  const answer = await connection.use(() => {
    tries += 1;
    return Promise.reject(new DOMException('The disk is full', 'QuotaExceededError'));
  });
  expect(answer).toEqual({
    ok: false,
    error: { kind: 'full', reason: 'QuotaExceededError: The disk is full' },
  });
  expect(tries).toBe(1);
  connection.close();
});
