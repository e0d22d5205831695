import type { Entry, EntryBody } from '../domain/session/log.ts';
import { historyOf } from '../domain/session/undo.ts';

type Kind = EntryBody['type'];

const kindOf = (entries: readonly Entry[], seq: number | undefined): Kind | undefined =>
  entries.findLast((entry) => entry.seq === seq)?.type;

/** What Undo and Redo would act upon next. */
const nextInHistory = (
  entries: readonly Entry[],
): { readonly undo: Kind | undefined; readonly redo: Kind | undefined } => {
  const { done, undone } = historyOf(entries);
  return { undo: kindOf(entries, done.at(-1)), redo: kindOf(entries, undone.at(-1)) };
};

/** In a review only repairs are taken back: the session itself has been run. */
const inReview: ReadonlySet<Kind | undefined> = new Set<Kind>(['repair']);
/** Beside the track also what the panel can do; taps have their own Undo. */
const onTrack: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'repair',
  'addRep',
  'dropRep',
  'startHere',
]);

export type HistoryButtons = { readonly undo: boolean; readonly redo: boolean };

/** Which of Undo and Redo would only touch what was put right by hand. */
export const repairHistory = (
  entries: readonly Entry[],
  place: 'review' | 'track',
): HistoryButtons => {
  const allowed = place === 'review' ? inReview : onTrack;
  const next = nextInHistory(entries);
  return { undo: allowed.has(next.undo), redo: allowed.has(next.redo) };
};
