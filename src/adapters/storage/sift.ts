import { type GenericSchema, getDotPath, type InferOutput, safeParse } from 'valibot';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Entry, SessionHeader } from '../../domain/session/log.ts';
import type { StoredSession } from '../../machine/ports.ts';
import { logEntry } from './schema/entry.ts';
import { sessionHeader } from './schema/header.ts';

/** The door: nothing that was stored is believed before it passed here. */

export type EntryKey = [sessionId: string, seq: number];
export type Keyed<Key> = { readonly key: Key; readonly value: unknown };

/** A record that did not parse, with all that is needed to put it back. */
export type Misfit = { readonly reason: string; readonly record: unknown } & (
  | { readonly from: 'sessions'; readonly key: string }
  | { readonly from: 'entries'; readonly key: EntryKey }
);

/** Structured clone keeps `undefined` where this app means absent. */
const withoutUndefined = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(present.map(([name, field]) => [name, withoutUndefined(field)]));
};

export const parsed = <S extends GenericSchema>(
  schema: S,
  value: unknown,
): Result<InferOutput<S>, string> => {
  const outcome = safeParse(schema, withoutUndefined(value), { abortEarly: true });
  if (outcome.success) return ok(outcome.output);
  const [issue] = outcome.issues;
  const path = getDotPath(issue);
  return err(path ? `${path}: ${issue.message}` : issue.message);
};

const readHeader = ({ key, value }: Keyed<string>): Result<SessionHeader, string> => {
  const header = parsed(sessionHeader, value);
  if (header.ok && header.value.id !== key) return err(`id: stored under "${key}"`);
  return header;
};

const readEntry = ({ key, value }: Keyed<EntryKey>): Result<Entry, string> => {
  const entry = parsed(logEntry, value);
  if (entry.ok && entry.value.seq !== key[1]) return err(`seq: stored under ${key[1]}`);
  return entry;
};

type Sifted<T> = { readonly good: readonly T[]; readonly misfits: readonly Misfit[] };

const siftEntries = (records: readonly Keyed<EntryKey>[]): Sifted<Entry> => {
  const good: Entry[] = [];
  const misfits: Misfit[] = [];
  for (const record of records) {
    const entry = readEntry(record);
    if (entry.ok) good.push(entry.value);
    else
      misfits.push({ from: 'entries', key: record.key, reason: entry.error, record: record.value });
  }
  good.sort((a, b) => a.seq - b.seq);
  return { good, misfits };
};

const bySession = (
  entries: readonly Keyed<EntryKey>[],
): ReadonlyMap<string, readonly Keyed<EntryKey>[]> => {
  const groups = new Map<string, Keyed<EntryKey>[]>();
  for (const entry of entries) {
    const group = groups.get(entry.key[0]);
    if (group) group.push(entry);
    else groups.set(entry.key[0], [entry]);
  }
  return groups;
};

/**
 * Sorts what was stored into sessions and misfits, newest session first. A bad entry costs only
 * itself. The entries of a bad header stay where they are, unread, for a version that can read it.
 */
export const siftSessions = (
  headers: readonly Keyed<string>[],
  entries: readonly Keyed<EntryKey>[],
): Sifted<StoredSession> => {
  const groups = bySession(entries);
  const good: StoredSession[] = [];
  const misfits: Misfit[] = [];
  for (const record of headers) {
    const header = readHeader(record);
    if (!header.ok) {
      misfits.push({
        from: 'sessions',
        key: record.key,
        reason: header.error,
        record: record.value,
      });
      continue;
    }
    const log = siftEntries(groups.get(record.key) ?? []);
    misfits.push(...log.misfits);
    good.push({ header: header.value, entries: log.good });
  }
  good.sort((a, b) => b.header.createdAt - a.header.createdAt);
  return { good, misfits };
};
