import type { Entry, SessionHeader } from '../domain/session/log.ts';
import { mend } from './mend-log.ts';
import type { SessionStore, StoreError } from './ports.ts';

type Parts = {
  readonly store: SessionStore;
  readonly header: SessionHeader;
  readonly isNew: boolean;
  /** The whole log as it is held now. */
  readonly log: () => readonly Entry[];
  readonly onChange: () => void;
  /** More of the log is durable. */
  readonly onKept: () => void;
  /** Another page has written in between: this is the log now. */
  readonly onRebased: (log: readonly Entry[]) => void;
};

/**
 * Writes a session's log in order, one durable transaction at a time, and knows what is not kept yet.
 * What could not be written stays in memory and is tried again with the next entry, or when asked.
 */
export const makeLogWriter = (parts: Parts) => {
  const { store, header, onChange } = parts;
  let waiting: readonly Entry[] = [];
  let error: StoreError | undefined;
  let headerKept = !parts.isNew;
  let writing: Promise<void> | undefined;

  const writeOnce = async (): Promise<boolean> => {
    const created = headerKept ? undefined : await store.create(header);
    if (created && !created.ok) return fail(created.error);
    headerKept = true;
    const batch = waiting;
    const appended = await store.append(header.id, batch);
    if (!appended.ok) return (await isMended()) || fail(appended.error);
    waiting = waiting.slice(batch.length);
    error = undefined;
    parts.onKept();
    onChange();
    return true;
  };

  /** Looks at what lies there: a log that was evicted is written again, one that grew elsewhere is joined. */
  const isMended = async (): Promise<boolean> => {
    const stored = await store.load(header.id);
    if (!stored.ok) return false;
    const mending = mend(stored.value?.entries, parts.log(), waiting);
    if (mending.kind === 'none') return false;
    waiting = mending.waiting;
    if (mending.kind === 'rewrite') headerKept = false;
    else parts.onRebased(mending.log);
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

  const retry = (): void => {
    if (waiting.length > 0) writing ??= drain();
  };

  return {
    write(entries: readonly Entry[]): void {
      waiting = [...waiting, ...entries];
      retry();
    },
    /** Tries again what could not be written. */
    retry,
    pending: (): ReadonlySet<number> => new Set(waiting.map((entry) => entry.seq)),
    error: (): StoreError | undefined => error,
    /** Resolves when everything handed over so far is kept, or has failed. */
    settled: (): Promise<void> => writing ?? Promise.resolve(),
  };
};
