import type { Entry } from '../domain/session/log.ts';
import { nextSeq, renumbered } from '../domain/session/renumber.ts';

/** What to do about entries that the store did not take. */
export type Mending =
  /** The store has what it should: the trouble is another. */
  | { readonly kind: 'none' }
  /** The session is gone, evicted or cleared: all of it is to be written again. */
  | { readonly kind: 'rewrite'; readonly waiting: readonly Entry[] }
  /** Another page has written under the same numbers: its entries stand, these come after them. */
  | {
      readonly kind: 'rebase';
      readonly log: readonly Entry[];
      readonly waiting: readonly Entry[];
    };

const isSame = (a: Entry, b: Entry): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * @param stored the log as it lies in the store; undefined when there is no such session
 * @param log the log as it is held, whose last entries are the waiting ones
 */
export const mend = (
  stored: readonly Entry[] | undefined,
  log: readonly Entry[],
  waiting: readonly Entry[],
): Mending => {
  if (!stored) return { kind: 'rewrite', waiting: log };
  const from = waiting[0]?.seq ?? 0;
  const own = new Map(waiting.map((entry) => [entry.seq, entry]));
  const foreign = stored.filter((entry) => {
    const mine = own.get(entry.seq);
    return entry.seq >= from && !(mine && isSame(mine, entry));
  });
  if (foreign.length === 0) return { kind: 'none' };
  const by = nextSeq(stored) - from;
  const moved = waiting.map((entry) => renumbered(entry, from, by));
  return { kind: 'rebase', log: [...stored, ...moved], waiting: moved };
};
