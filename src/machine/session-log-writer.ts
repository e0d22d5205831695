import type { Entry, SessionHeader } from '../domain/session/log.ts';
import type { SessionStore, StoreError } from './ports.ts';

/**
 * Writes a session's log in order, one durable transaction at a time, and knows what is not kept yet.
 * What could not be written stays in memory and is tried again with the next entry.
 */
export const makeLogWriter = (
  store: SessionStore,
  header: SessionHeader,
  isNew: boolean,
  onChange: () => void,
) => {
  let waiting: readonly Entry[] = [];
  let error: StoreError | undefined;
  let headerKept = !isNew;
  let writing: Promise<void> | undefined;

  const writeOnce = async (): Promise<boolean> => {
    const created = headerKept ? undefined : await store.create(header);
    if (created && !created.ok) return fail(created.error);
    headerKept = true;
    const batch = waiting;
    const appended = await store.append(header.id, batch);
    if (!appended.ok) return fail(appended.error);
    waiting = waiting.slice(batch.length);
    error = undefined;
    onChange();
    return true;
  };

  const fail = (reason: StoreError): boolean => {
    error = reason;
    onChange();
    return false;
  };

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      if (!(await writeOnce())) break;
    }
    writing = undefined;
  };

  return {
    write(entries: readonly Entry[]): void {
      waiting = [...waiting, ...entries];
      writing ??= drain();
    },
    pending: (): ReadonlySet<number> => new Set(waiting.map((entry) => entry.seq)),
    error: (): StoreError | undefined => error,
    /** Resolves when everything handed over so far is kept, or has failed. */
    settled: (): Promise<void> => writing ?? Promise.resolve(),
  };
};
