import { openDB } from 'idb';
import { err, ok, type Result } from '../../domain/result.ts';
import type { StoreError } from '../../machine/ports.ts';
import type { Database, Migration, Shape, Upgrade } from './migrations.ts';
import { CannotOpen, isLostConnection, toStoreError } from './store-error.ts';

export type Connection = {
  /** Opens on first use; never rejects. */
  use<T>(work: (db: Database) => Promise<T>): Promise<Result<T, StoreError>>;
  /** What was asked for before is still done. */
  close(): void;
};

const migrate = async (
  db: Database,
  upgrade: Upgrade,
  due: readonly Migration[],
): Promise<void> => {
  // The open request reports the abort; without this the transaction would report it once more.
  upgrade.done.catch(() => undefined);
  try {
    for (const migration of due) await migration(db, upgrade);
  } catch {
    upgrade.abort();
  }
};

const openOnce = (
  dbName: string,
  migrations: readonly Migration[],
  onLost: () => void,
): Promise<Database> =>
  new Promise((resolve, reject) => {
    let gaveUp = false;
    openDB<Shape>(dbName, migrations.length, {
      upgrade: (db, from, _to, tx) => void migrate(db, tx, migrations.slice(from)),
      // A tab with an older version of the app would keep this call, and a lap, waiting for ever.
      blocked: () => {
        gaveUp = true;
        reject(new Error('Another tab uses an older version'));
      },
      // A newer version in another tab wants in; it must not wait for this one.
      blocking: (_current, _blocked, event) => {
        onLost();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: onLost,
    }).then((db) => (gaveUp ? db.close() : resolve(db)), reject);
  });

export const makeConnection = (dbName: string, migrations: readonly Migration[]): Connection => {
  let opening: Promise<Database> | undefined;
  let isClosed = false;
  let underWay = 0;

  const forget = (): void => {
    opening = undefined;
  };

  const open = async (): Promise<Database> => {
    try {
      opening ??= openOnce(dbName, migrations, forget);
      return await opening;
    } catch (error) {
      forget();
      throw new CannotOpen(error);
    }
  };

  const attempt = async <T>(work: (db: Database) => Promise<T>): Promise<T> => work(await open());

  const attemptTwice = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    try {
      return await attempt(work);
    } catch (error) {
      if (!isLostConnection(error)) throw error;
    }
    forget();
    return attempt(work);
  };

  const closeWhenIdle = (): void => {
    if (!isClosed || underWay > 0) return;
    opening?.then(
      (db) => db.close(),
      () => undefined,
    );
  };

  return {
    use: async (work) => {
      if (isClosed) return err({ kind: 'unavailable', reason: 'The store was closed' });
      underWay += 1;
      try {
        return ok(await attemptTwice(work));
      } catch (error) {
        return err(toStoreError(error));
      } finally {
        underWay -= 1;
        closeWhenIdle();
      }
    },
    close: () => {
      isClosed = true;
      closeWhenIdle();
    },
  };
};
