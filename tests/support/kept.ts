import type { Page } from 'playwright';

/** One record of the session log as it lies on the disk. */
export type KeptEntry = { readonly type: string; readonly at: number; readonly seq: number };

/** Every log entry that IndexedDB holds, whatever the stores are called, oldest first. */
export const keptEntries = (page: Page): Promise<readonly KeptEntry[]> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: KeptEntry[] = [];
    const look = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(look);
      else if (typeof value === 'object' && value !== null)
        if ('seq' in value && 'at' in value && 'type' in value) found.push(value as KeptEntry);
        else Object.values(value).forEach(look);
    };
    for (const { name } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames)
        look(await answer(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    return found.sort((a, b) => a.at - b.at || a.seq - b.seq);
  });

export const keptCaptures = async (page: Page): Promise<readonly KeptEntry[]> =>
  (await keptEntries(page)).filter(({ type }) => type === 'capture');
