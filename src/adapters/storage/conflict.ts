import type { Entry } from '../../domain/session/log.ts';

/**
 * Why an entry may not be written over what is stored under its number, if anything is. Writing
 * the same again is fine: after a lost connection nobody knows whether the first try arrived.
 */
export const conflictOf = (stored: unknown, entry: Entry): string | undefined =>
  stored === undefined || JSON.stringify(stored) === JSON.stringify(entry)
    ? undefined
    : `Entry ${entry.seq} was written by somebody else`;

export const noSession = (sessionId: string): string => `There is no session ${sessionId}`;
