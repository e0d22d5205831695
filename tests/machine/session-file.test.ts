import { describe, expect, test } from 'vitest';
import { makeMemoryStores } from '../../src/adapters/storage/memory-stores.ts';
import { readSessions } from '../../src/adapters/storage/read-sessions.ts';
import { sessionsAsJson } from '../../src/domain/review/export.ts';
import type { StoredSession } from '../../src/machine/ports.ts';
import { takeInFile } from '../../src/machine/session-file.ts';
import { header, lap, start } from '../adapters/storage/samples.ts';

const session = (id: string, ...laps: readonly number[]): StoredSession => ({
  header: header(id),
  entries: [start, ...laps.map(lap)],
});

const phoneWith = async (...sessions: readonly StoredSession[]) => {
  const stores = makeMemoryStores();
  for (const each of sessions) await stores.sessions.restore(each);
  const open = (...inFile: readonly StoredSession[]) =>
    takeInFile(stores.sessions, readSessions, sessionsAsJson(inFile));
  const kept = async (): Promise<readonly StoredSession[]> => {
    const listed = await stores.sessions.list();
    if (!listed.ok) throw new Error(listed.error.reason);
    return [...listed.value.sessions].sort((a, b) => a.header.id.localeCompare(b.header.id));
  };
  return { ...stores, open, kept };
};

const none = { added: 0, completed: 0, already: 0, besides: 0 };
const taken = (counts: Partial<typeof none>) =>
  expect.objectContaining({
    ok: true,
    value: expect.objectContaining({ taken: { ...none, ...counts } }),
  });

describe('the sessions of a file', () => {
  test('are added to an empty phone', async () => {
    const phone = await phoneWith();
    expect(await phone.open(session('a', 1), session('b'))).toEqual(taken({ added: 2 }));
    expect(await phone.kept()).toEqual([session('a', 1), session('b')]);
  });

  test('are recognised the second time, also where this phone knows more of them', async () => {
    const phone = await phoneWith(session('a', 1, 2), session('b'));
    expect(await phone.open(session('a', 1), session('b'))).toEqual(taken({ already: 2 }));
    expect(await phone.kept()).toEqual([session('a', 1, 2), session('b')]);
  });

  test('complete what was kept here in part', async () => {
    const phone = await phoneWith(session('a', 1));
    expect(await phone.open(session('a', 1, 2, 3))).toEqual(taken({ completed: 1 }));
    expect(await phone.kept()).toEqual([session('a', 1, 2, 3)]);
  });

  test('stay beside those that differ, once however often the file is opened', async () => {
    const moved = { ...session('a', 1), entries: [start, { ...lap(1), at: start.at }] };
    const phone = await phoneWith(session('a', 1));
    expect(await phone.open(moved)).toEqual(taken({ besides: 1 }));
    expect(await phone.open(moved)).toEqual(taken({ already: 1 }));
    expect(await phone.kept()).toEqual([
      session('a', 1),
      { ...moved, header: { ...moved.header, id: 'a-2' } },
    ]);
  });

  test('of the same name twice in one file are both kept', async () => {
    const phone = await phoneWith();
    const other = { ...session('a', 1), entries: [start, { ...lap(1), at: start.at }] };
    expect(await phone.open(session('a', 1), other)).toEqual(taken({ added: 1, besides: 1 }));
    expect(await phone.kept()).toHaveLength(2);
  });
});

test('a phone that keeps nothing says so', async () => {
  const phone = await phoneWith();
  phone.fail({ kind: 'full', reason: 'no room' });
  expect(await phone.open(session('a'))).toEqual({ ok: false, error: 'notKept' });
});

test('a file of something else is refused before anything is asked of the storage', async () => {
  const { sessions } = makeMemoryStores();
  expect(await takeInFile(sessions, readSessions, '<gpx/>')).toEqual({
    ok: false,
    error: 'notJson',
  });
});
