import { err, ok, type Result } from '../../domain/result.ts';
import type { Entry } from '../../domain/session/log.ts';
import type { SessionStore, SettingsStore, StoreError, WorkoutStore } from '../../machine/ports.ts';
import { conflictOf, noSession } from './conflict.ts';
import { makeMemoryWorkoutStore } from './memory-workout-store.ts';
import { reportOf } from './set-aside.ts';
import { type EntryKey, type Misfit, siftSessions } from './sift.ts';

export type MemoryStores = {
  readonly sessions: SessionStore;
  readonly settings: SettingsStore;
  readonly workouts: WorkoutStore;
  /** From now on every call answers this; nothing is stored. */
  fail(error: StoreError | undefined): void;
  /** Puts in what an older version, or a damaged disk, may have left behind. */
  plantHeader(key: string, value: unknown): void;
  plantEntry(key: EntryKey, value: unknown): void;
  plantWorkout(key: string, value: unknown): void;
};

type Shelf = {
  readonly sessions: Map<string, unknown>;
  readonly entries: Map<string, { readonly key: EntryKey; readonly value: unknown }>;
  readonly aside: Misfit[];
};

const failed = (reason: string) => err({ kind: 'failed', reason } as const);
const slot = (key: EntryKey): string => JSON.stringify(key);

const moveAside = (shelf: Shelf, misfits: readonly Misfit[]): void => {
  for (const misfit of misfits) {
    shelf.aside.push(misfit);
    if (misfit.from === 'sessions') shelf.sessions.delete(misfit.key);
    else shelf.entries.delete(slot(misfit.key));
  }
};

const readGood = (shelf: Shelf) => {
  const headers = [...shelf.sessions].map(([key, value]) => ({ key, value }));
  const { good, misfits } = siftSessions(headers, [...shelf.entries.values()]);
  moveAside(shelf, misfits);
  return structuredClone(good);
};

const putEntries = (shelf: Shelf, id: string, entries: readonly Entry[]): void => {
  for (const entry of entries) {
    const key: EntryKey = [id, entry.seq];
    shelf.entries.set(slot(key), { key, value: structuredClone(entry) });
  }
};

const append = (shelf: Shelf, id: string, entries: readonly Entry[]): Result<void, StoreError> => {
  if (!shelf.sessions.has(id)) return failed(noSession(id));
  for (const entry of entries) {
    const conflict = conflictOf(shelf.entries.get(slot([id, entry.seq]))?.value, entry);
    if (conflict !== undefined) return failed(conflict);
  }
  putEntries(shelf, id, entries);
  return ok(undefined);
};

const removeEntries = (shelf: Shelf, sessionId: string): void => {
  for (const [name, { key }] of [...shelf.entries])
    if (key[0] === sessionId) shelf.entries.delete(name);
};

/** Holds everything until the page is closed: for tests, and where nothing else is allowed. */
export const makeMemoryStores = (): MemoryStores => {
  const shelf: Shelf = { sessions: new Map(), entries: new Map(), aside: [] };
  const settings = new Map<string, unknown>();
  let failure: StoreError | undefined;
  const answer = async <T>(work: () => Result<T, StoreError>): Promise<Result<T, StoreError>> =>
    failure ? err(failure) : work();

  const workouts = makeMemoryWorkoutStore(answer);
  const sessions: SessionStore = {
    create: (header) =>
      answer(() => {
        if (shelf.sessions.has(header.id)) return failed(`Session ${header.id} is there already`);
        shelf.sessions.set(header.id, structuredClone(header));
        return ok(undefined);
      }),
    append: (sessionId, entries) => answer(() => append(shelf, sessionId, entries)),
    load: (id) => answer(() => ok(readGood(shelf).find(({ header }) => header.id === id))),
    list: () =>
      answer(() => {
        const good = readGood(shelf);
        return ok({ sessions: good, setAside: reportOf(shelf.aside) });
      }),
    remove: (sessionId) =>
      answer(() => {
        shelf.sessions.delete(sessionId);
        removeEntries(shelf, sessionId);
        return ok(undefined);
      }),
    restore: (session) =>
      answer(() => {
        shelf.sessions.set(session.header.id, structuredClone(session.header));
        putEntries(shelf, session.header.id, session.entries);
        return ok(undefined);
      }),
    dispose: () => {
      failure = { kind: 'unavailable', reason: 'The store was closed' };
    },
  };
  return {
    sessions,
    settings: {
      get: (name) => answer(() => ok(structuredClone(settings.get(name)))),
      set: (name, value) =>
        answer(() => {
          settings.set(name, structuredClone(value));
          return ok(undefined);
        }),
    },
    workouts,
    fail: (error) => {
      failure = error;
    },
    plantHeader: (key, value) => shelf.sessions.set(key, value),
    plantEntry: (key, value) => shelf.entries.set(slot(key), { key, value }),
    plantWorkout: workouts.plant,
  };
};
