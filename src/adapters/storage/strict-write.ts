import type { IDBPTransaction } from 'idb';
import type { Database, Shape, StoreName } from './migrations.ts';

type Write<Names extends StoreName[]> = IDBPTransaction<Shape, Names, 'readwrite'>;

const abort = (tx: { abort(): void }): void => {
  try {
    tx.abort();
  } catch {
    // A request that failed has aborted it already.
  }
};

/**
 * Resolves when the operating system has the data on its disk, not when the browser has it in
 * memory: a phone that dies now has the lap. `relaxed` is for what need not outlive the phone's battery.
 * https://developer.mozilla.org/docs/Web/API/IDBTransaction/durability
 */
export const strictWrite = async <Names extends StoreName[]>(
  db: Database,
  names: Names,
  work: (tx: Write<Names>) => Promise<unknown>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<void> => {
  const tx = db.transaction(names, 'readwrite', { durability });
  const done = tx.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    await work(tx);
  } catch (error) {
    abort(tx);
    throw error;
  }
  const failure = await done;
  if (failure) throw failure.error;
};
