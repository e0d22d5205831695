import { err, ok, type Result } from '../domain/result.ts';
import type { Entry } from '../domain/session/log.ts';
import type {
  FoundInFile,
  NotRead,
  SessionFileReader,
  SessionStore,
  StoredSession,
  StoreError,
} from './ports.ts';

/** How many sessions of a file became what. */
export type Taken = {
  readonly added: number;
  /** Longer in the file than they were here. */
  readonly completed: number;
  readonly already: number;
  /** Here under the same name with another log: kept beside it. */
  readonly besides: number;
};

type Outcome = keyof Taken;

const sameEntry = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a?.seq === b?.seq && a?.at === b?.at && a?.type === b?.type;

/** Whether one log begins with the other. */
const startsWith = (long: readonly Entry[], short: readonly Entry[]): boolean =>
  short.length <= long.length && short.every((entry, index) => sameEntry(entry, long[index]));

/** The first name of this form that nobody has. */
const freeId = (id: string, taken: ReadonlyMap<string, StoredSession>): string => {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
};

const renamed = (session: StoredSession, id: string): StoredSession => ({
  ...session,
  header: { ...session.header, id },
});

/** The same session under another name, from an earlier reading of the same file. */
const isBeside = (session: StoredSession, kept: ReadonlyMap<string, StoredSession>): boolean =>
  [...kept].some(
    ([id, { entries }]) =>
      id.startsWith(`${session.header.id}-`) &&
      entries.length === session.entries.length &&
      startsWith(entries, session.entries),
  );

type Step = { readonly outcome: Outcome; readonly write?: StoredSession };

const stepFor = (session: StoredSession, kept: ReadonlyMap<string, StoredSession>): Step => {
  const here = kept.get(session.header.id);
  if (here === undefined) return { outcome: 'added', write: session };
  if (startsWith(here.entries, session.entries)) return { outcome: 'already' };
  if (startsWith(session.entries, here.entries)) return { outcome: 'completed', write: session };
  if (isBeside(session, kept)) return { outcome: 'already' };
  return { outcome: 'besides', write: renamed(session, freeId(session.header.id, kept)) };
};

/** What was found in a file, and what became of it. */
export type TakenFile = { readonly found: FoundInFile; readonly taken: Taken };

/**
 * Adds what a file holds to what is kept here. Nothing that is here is ever shortened or written over
 * by something else: where two logs differ, both stay.
 */
const takeIn = async (
  store: SessionStore,
  { sessions }: FoundInFile,
): Promise<Result<Taken, StoreError>> => {
  const listed = await store.list();
  if (!listed.ok) return listed;
  const kept = new Map(listed.value.sessions.map((each) => [each.header.id, each]));
  const taken = { added: 0, completed: 0, already: 0, besides: 0 };
  for (const session of sessions) {
    const { outcome, write } = stepFor(session, kept);
    if (write) {
      const written = await store.restore(write);
      if (!written.ok) return written;
      kept.set(write.header.id, write);
    }
    taken[outcome] += 1;
  }
  return ok(taken);
};

/** Reads an exported file and keeps what is in it. */
export const takeInFile = async (
  store: SessionStore,
  read: SessionFileReader,
  text: string,
): Promise<Result<TakenFile, NotRead | 'notKept'>> => {
  const found = read(text);
  if (!found.ok) return found;
  const taken = await takeIn(store, found.value);
  return taken.ok ? ok({ found: found.value, taken: taken.value }) : err('notKept');
};
