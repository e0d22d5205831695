import type { Entry } from './log.ts';

/** The number of the next entry. A log may have holes, where a stored entry had to be set aside. */
export const nextSeq = (entries: readonly Entry[]): number => (entries.at(-1)?.seq ?? -1) + 1;

/** The entry with `by` added to its number, and to each number it names that is not below `from`. */
export const renumbered = (entry: Entry, from: number, by: number): Entry => {
  const moved = (seq: number): number => (seq >= from ? seq + by : seq);
  const seq = moved(entry.seq);
  if (entry.type === 'undo' || entry.type === 'redo') return { ...entry, seq, of: moved(entry.of) };
  if (entry.type !== 'repair' || entry.repair.kind === 'add') return { ...entry, seq };
  return { ...entry, seq, repair: { ...entry.repair, capture: moved(entry.repair.capture) } };
};
