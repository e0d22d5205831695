import { clock, distance } from '../domain/format.ts';
import { reviewRows } from '../domain/review/rows.ts';
import type { Capture, SessionState } from '../domain/session/state.ts';
import type { RepairWords } from '../words/repair-words.ts';

/** One tap: when in the session, what became of it, and whether it counts. */
export type TapText = { readonly at: string; readonly what: string; readonly counts: boolean };

export type TapList = { readonly heading: string; readonly taps: readonly TapText[] };

const whereOf = (
  state: SessionState,
  index: number,
): { readonly rep: number; readonly place?: string } | undefined => {
  const row = reviewRows(state).find(({ run }) =>
    state.runs[run]?.splits.some((split) => split.capture === index),
  );
  const run = row && state.runs[row.run];
  if (!run) return undefined;
  const mark = run.splits.find((split) => split.capture === index)?.mark;
  const place = mark === undefined ? undefined : state.phases[run.phase]?.marks[mark];
  return { rep: row.rep, ...(place ? { place: distance(place.distanceM) } : {}) };
};

const whatOf = (
  state: SessionState,
  { verdict, added }: Capture,
  index: number,
  { taps }: RepairWords,
): string => {
  switch (verdict.kind) {
    case 'advance':
      return taps.advance;
    case 'undone':
      return taps.undone;
    case 'dropped':
      return taps.dropped;
    case 'refused':
      return taps.refused(taps.reasons[verdict.reason] ?? taps.notCounted);
    case 'split': {
      const where = whereOf(state, index);
      // Of a rep that was gone back to, the last run counts.
      if (!where) return taps.notCounted;
      return added ? taps.added(where.rep) : taps.split(where.rep, where.place);
    }
  }
};

const counts = ({ verdict }: Capture): boolean =>
  verdict.kind === 'split' || verdict.kind === 'advance';

/** Every tap in the order of time, also those that were refused, undone or taken out. */
export const tapList = (state: SessionState, words: RepairWords): TapList => {
  const began = state.startedAt ?? state.header.createdAt;
  const taps = state.captures
    .map((capture, index) => ({ capture, index }))
    .toSorted((a, b) => a.capture.at - b.capture.at)
    .map(({ capture, index }) => ({
      at: clock(capture.at - began, { tenths: true }),
      what: whatOf(state, capture, index, words),
      counts: counts(capture),
    }));
  const notCounted = taps.filter((tap) => !tap.counts).length;
  return { heading: words.taps.heading(taps.length, notCounted), taps };
};
