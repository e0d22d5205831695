import type { StoreError } from '../../machine/ports.ts';

/** Thrown inside a transaction to abort it with a reason of our own. */
export class RefusedWrite extends Error {}

/** Thrown while opening: nothing can be stored, whatever the browser calls it. */
export class CannotOpen extends Error {
  constructor(readonly reason: unknown) {
    super('The database cannot be opened');
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error');

const sentenceOf = (error: unknown): string => {
  if (error instanceof RefusedWrite) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
};

const REFUSALS = ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'VersionError'];

/**
 * Safari and Chrome drop the connection of a page that was in the background; a new one works.
 * https://bugs.webkit.org/show_bug.cgi?id=197050
 */
export const isLostConnection = (error: unknown): boolean =>
  ['InvalidStateError', 'UnknownError', 'AbortError'].includes(nameOf(error));

/** The browser's many ways of saying no, as the three that a session can act on. */
export const toStoreError = (error: unknown): StoreError => {
  const cause = error instanceof CannotOpen ? error.reason : error;
  const reason = sentenceOf(cause);
  if (nameOf(cause) === 'QuotaExceededError') return { kind: 'full', reason };
  const refused = error instanceof CannotOpen || REFUSALS.includes(nameOf(cause));
  return { kind: refused ? 'unavailable' : 'failed', reason };
};
