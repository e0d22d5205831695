import { advance } from './advance.ts';
import { apply } from './apply.ts';
import type { Entry, SessionHeader } from './log.ts';
import type { SessionState } from './state.ts';
import { flaggedSeqs, keepUndone } from './undo.ts';

/** A session before its first entry. */
export const ready = (header: SessionHeader): SessionState => ({
  header,
  status: 'ready',
  phases: header.plan.phases,
  runs: [],
  captures: [],
  at: header.createdAt,
});

/**
 * The state that a log amounts to, true up to its last entry. Follow with `advance(state, now)`.
 * The one fold behind the live screen, recovery after a crash, the review and the tests.
 */
export const fold = (header: SessionHeader, entries: readonly Entry[]): SessionState => {
  const flagged = flaggedSeqs(entries);
  return entries.reduce(
    (state, entry) =>
      flagged.has(entry.seq) ? keepUndone(advance(state, entry.at), entry) : apply(state, entry),
    ready(header),
  );
};

/** The state after one more entry: what `fold` of the longer log gives, without folding it all where that is not needed. */
export const foldOne = (
  state: SessionState,
  entries: readonly Entry[],
  entry: Entry,
): SessionState =>
  entry.type === 'undo' || entry.type === 'redo'
    ? advance(fold(state.header, [...entries, entry]), entry.at)
    : apply(state, entry);
