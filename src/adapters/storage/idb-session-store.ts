import { ok } from '../../domain/result.ts';
import type { Entry } from '../../domain/session/log.ts';
import type { SessionStore, SetAside, StoredSession } from '../../machine/ports.ts';
import { conflictOf, noSession } from './conflict.ts';
import type { Connection } from './connection.ts';
import type { Database } from './migrations.ts';
import type { EntryKey, Keyed, Misfit } from './sift.ts';
import { RefusedWrite } from './store-error.ts';
import { strictWrite } from './strict-write.ts';

const keyed = <Key>(keys: readonly Key[], values: readonly unknown[]): readonly Keyed<Key>[] =>
  keys.map((key, i) => ({ key, value: values[i] }));

/** An array sorts after every number, so this is every entry of one session. */
const entriesOf = (sessionId: string): IDBKeyRange =>
  IDBKeyRange.bound([sessionId], [sessionId, []]);

type Raw = { headers: readonly Keyed<string>[]; entries: readonly Keyed<EntryKey>[] };

const readRaw = async (db: Database, sessionId?: string): Promise<Raw> => {
  const tx = db.transaction(['sessions', 'entries']);
  const [sessions, entries] = [tx.objectStore('sessions'), tx.objectStore('entries')];
  const range = sessionId === undefined ? undefined : entriesOf(sessionId);
  const [ids, headers, keys, values] = await Promise.all([
    sessions.getAllKeys(sessionId),
    sessions.getAll(sessionId),
    entries.getAllKeys(range),
    entries.getAll(range),
    tx.done,
  ]);
  return { headers: keyed(ids, headers), entries: keyed(keys, values) };
};

/** The door's schemas are many: a first visit, with nothing stored, does without them. */
const openDoor = () => import('./sift.ts');

const sifted = async ({ headers, entries }: Raw) => {
  if (headers.length + entries.length === 0) return { good: [], misfits: [] };
  const { siftSessions } = await openDoor();
  return siftSessions(headers, entries);
};

const reported = async (misfits: readonly unknown[]): Promise<readonly SetAside[]> =>
  misfits.length === 0 ? [] : (await import('./set-aside.ts')).reportOf(misfits);

/** Out of the way in one transaction: a misfit is always in exactly one place. */
const moveAside = (db: Database, misfits: readonly Misfit[]): Promise<void> =>
  strictWrite(db, ['sessions', 'entries', 'setAside'], (tx) =>
    Promise.all(
      misfits.flatMap((misfit) => [
        tx.objectStore('setAside').add(misfit),
        misfit.from === 'sessions'
          ? tx.objectStore('sessions').delete(misfit.key)
          : tx.objectStore('entries').delete(misfit.key),
      ]),
    ),
  );

/** Adds, never overwrites: of two writers the second is refused. */
const appendEntries = (db: Database, id: string, entries: readonly Entry[]): Promise<void> =>
  strictWrite(db, ['sessions', 'entries'], async (tx) => {
    if ((await tx.objectStore('sessions').getKey(id)) === undefined)
      throw new RefusedWrite(noSession(id));
    const log = tx.objectStore('entries');
    const addOne = async (entry: Entry): Promise<void> => {
      const key: EntryKey = [id, entry.seq];
      const stored: unknown = await log.get(key);
      const conflict = conflictOf(stored, entry);
      if (conflict !== undefined) throw new RefusedWrite(conflict);
      if (stored === undefined) await log.add(entry, key);
    };
    await Promise.all(entries.map(addOne));
  });

const putBack = (db: Database, { header, entries }: StoredSession): Promise<void> =>
  strictWrite(db, ['sessions', 'entries'], (tx) =>
    Promise.all([
      tx.objectStore('sessions').put(header, header.id),
      ...entries.map((entry) => tx.objectStore('entries').put(entry, [header.id, entry.seq])),
    ]),
  );

export const makeIdbSessionStore = (
  connection: Connection,
  askToPersist: () => void,
): SessionStore => {
  /** Set aside on the way; where that fails they stay and are reported all the same. */
  const readGood = async (sessionId?: string) => {
    // A session that is asked for by name is probably there: both ways are gone at once.
    if (sessionId !== undefined) openDoor().catch(() => undefined);
    const raw = await connection.use((db) => readRaw(db, sessionId));
    if (!raw.ok) return raw;
    const { good, misfits } = await sifted(raw.value);
    const moved = misfits.length === 0 || (await connection.use((db) => moveAside(db, misfits))).ok;
    return ok({ sessions: good, left: moved ? [] : misfits });
  };

  return {
    create: async (header) => {
      const created = await connection.use((db) =>
        strictWrite(db, ['sessions'], (tx) => tx.objectStore('sessions').add(header, header.id)),
      );
      if (created.ok) askToPersist();
      return created;
    },
    append: (sessionId, entries) => connection.use((db) => appendEntries(db, sessionId, entries)),
    load: async (sessionId) => {
      const read = await readGood(sessionId);
      return read.ok ? ok(read.value.sessions[0]) : read;
    },
    list: async () => {
      const read = await readGood();
      if (!read.ok) return read;
      const { sessions, left } = read.value;
      const aside = await connection.use((db) => db.getAll('setAside'));
      if (!aside.ok) return aside;
      return ok({ sessions, setAside: await reported([...aside.value, ...left]) });
    },
    remove: (sessionId) =>
      connection.use((db) =>
        strictWrite(db, ['sessions', 'entries'], (tx) =>
          Promise.all([
            tx.objectStore('sessions').delete(sessionId),
            tx.objectStore('entries').delete(entriesOf(sessionId)),
          ]),
        ),
      ),
    restore: (session) => connection.use((db) => putBack(db, session)),
    dispose: connection.close,
  };
};
