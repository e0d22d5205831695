import * as v from 'valibot';
import { MAX_PHASES } from '../../domain/plan/limits.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Entry } from '../../domain/session/log.ts';
import type { NotRead, SessionFileReader, StoredSession, Unread } from '../../machine/ports.ts';
import { logEntry } from './schema/entry.ts';
import { sessionHeader } from './schema/header.ts';
import { parsed } from './sift.ts';

/** The door for files: what one phone exported, read by another, whoever had it in his hands between them. */

const one = v.object({ header: v.unknown(), entries: v.array(v.unknown()) });
const anyFile = v.object({ format: v.string(), v: v.number() });
const sessionFile = v.object({ format: v.literal('bell-lap/session'), ...one.entries });
const sessionsFile = v.object({
  format: v.literal('bell-lap/sessions'),
  sessions: v.array(v.unknown()),
});

const jsonOf = (text: string): Result<unknown, NotRead> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err('notJson');
  }
};

const recordsOf = (file: unknown): Result<readonly unknown[], NotRead> => {
  const known = v.safeParse(anyFile, file);
  if (!known.success || !known.output.format.startsWith('bell-lap/')) return err('notOurs');
  if (known.output.v !== 1) return err('newer');
  const alone = v.safeParse(sessionFile, file);
  if (alone.success) return ok([alone.output]);
  const many = v.safeParse(sessionsFile, file);
  return many.success ? ok(many.output.sessions) : err('notOurs');
};

type Log = { readonly entries: readonly Entry[]; readonly bad: number };

/** A bad entry costs only itself; of two in the same place the first counts. */
const readLog = (raw: readonly unknown[]): Log => {
  const bySeq = new Map<number, Entry>();
  for (const value of raw) {
    const entry = parsed(logEntry, value);
    if (entry.ok && !bySeq.has(entry.value.seq)) bySeq.set(entry.value.seq, entry.value);
  }
  const entries = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
  return { entries, bad: raw.length - entries.length };
};

const readOne = (record: unknown, place: number): Result<StoredSession & Log, Unread> => {
  const shape = v.safeParse(one, record);
  if (!shape.success) return err({ place, reason: 'header, entries' });
  const header = parsed(sessionHeader, shape.output.header);
  if (!header.ok) return err({ place, reason: header.error });
  if (header.value.plan.phases.length > MAX_PHASES) return err({ place, reason: 'plan.phases' });
  return ok({ header: header.value, ...readLog(shape.output.entries) });
};

/** The sessions in an exported file, of one or of many, with what in it could not be read. */
export const readSessions: SessionFileReader = (text) => {
  const file = jsonOf(text);
  if (!file.ok) return file;
  const records = recordsOf(file.value);
  if (!records.ok) return records;
  const read = records.value.map((record, index) => readOne(record, index + 1));
  return ok({
    sessions: read.flatMap((each) =>
      each.ok ? [{ header: each.value.header, entries: each.value.entries }] : [],
    ),
    unread: read.flatMap((each) => (each.ok ? [] : [each.error])),
    badEntries: read.reduce((sum, each) => sum + (each.ok ? each.value.bad : 0), 0),
  });
};
