import { advance } from '../domain/session/advance.ts';
import { fold } from '../domain/session/fold.ts';
import type { SessionHeader } from '../domain/session/log.ts';
import { type EpochMs, epochMs, later } from '../domain/units.ts';
import type { Clock, SessionStore, SettingsStore, StoredSession } from './ports.ts';

/** A session nobody has touched for this long is over, whatever its last phase waits for. */
const abandonedMs = 12 * 3_600_000;

/** The name under which the running session's id is remembered. */
export const currentKey = 'currentSession';

export const currentId = async (settings: SettingsStore): Promise<string | undefined> => {
  const id = await settings.get(currentKey);
  return id.ok && typeof id.value === 'string' ? id.value : undefined;
};

/**
 * The session that was running when the page went away, if it still is: its log, folded up to now.
 * It resumes running and without a question, since a question is something a second crash can lose.
 */
export const restoreSession = async (
  { clock, sessions }: { readonly clock: Clock; readonly sessions: SessionStore },
  id: string,
): Promise<StoredSession | undefined> => {
  const stored = await sessions.load(id);
  if (!stored.ok || !stored.value) return undefined;
  const { header, entries } = stored.value;
  const now = sessionNow(clock, header);
  const lastAt = entries.at(-1)?.at ?? header.createdAt;
  if (now > later(lastAt, abandonedMs)) return undefined;
  const state = advance(fold(header, entries), now);
  return state.status === 'running' || state.status === 'paused' ? stored.value : undefined;
};

const sessionNow = (clock: Clock, { demo }: SessionHeader): EpochMs =>
  demo ? epochMs(demo.anchor + (clock.now() - demo.anchor) * demo.rate) : clock.now();
