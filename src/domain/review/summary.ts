import type { ReviewRow } from './rows.ts';

/** A rep that stands out, and by how much (ms, actual minus target). */
export type Notable = { readonly rep: number; readonly deltaMs: number };

/** What one sentence about a session needs to know. The sentence itself is made in `words`. */
export type Summary =
  | { readonly kind: 'noRepYet' }
  | { readonly kind: 'untimed'; readonly reps: number }
  | {
      readonly kind: 'noTargets';
      readonly reps: number;
      readonly timed: number;
      readonly fastestMs: number;
      readonly slowestMs: number;
    }
  | {
      readonly kind: 'targets';
      readonly reps: number;
      /** How many of the reps with a delta lie within `withinMs` of their target. */
      readonly within: number;
      readonly of: number;
      readonly withinMs: number;
      readonly first: Notable;
      /** The slowest against its target, if it is not the first. */
      readonly worst?: Notable;
      readonly best: Notable;
      readonly lastWasBest: boolean;
    };

const bands = [500, 1000, 2000, 3000, 5000, 10000] as const;

/** The narrowest band that holds three reps in four says most about a session. */
const narrowestBand = (deltas: readonly number[]): { within: number; withinMs: number } => {
  for (const withinMs of bands) {
    const within = deltas.filter((delta) => Math.abs(delta) <= withinMs).length;
    if (within * 4 >= deltas.length * 3) return { within, withinMs };
  }
  const widest = bands[bands.length - 1] ?? 0;
  return { within: deltas.filter((delta) => Math.abs(delta) <= widest).length, withinMs: widest };
};

/** As it is shown: what looks the same to a tenth counts as the same. */
const tenths = (ms: number): number => Math.round(ms / 100);

const againstTargets = (
  reps: number,
  notables: readonly [Notable, ...Notable[]],
): Extract<Summary, { kind: 'targets' }> => {
  const [first] = notables;
  const last = notables.at(-1) ?? first;
  const best = notables.reduce((a, b) => (tenths(b.deltaMs) < tenths(a.deltaMs) ? b : a));
  const worst = notables.reduce((a, b) => (tenths(b.deltaMs) > tenths(a.deltaMs) ? b : a));
  return {
    kind: 'targets',
    reps,
    ...narrowestBand(notables.map((notable) => notable.deltaMs)),
    of: notables.length,
    first,
    ...(worst.rep === first.rep ? {} : { worst }),
    best,
    lastWasBest: notables.length > 1 && tenths(last.deltaMs) === tenths(best.deltaMs),
  };
};

/** The facts of a session in order of weight: against its targets, else by its times, else that it was run. */
export const summary = (rows: readonly ReviewRow[]): Summary => {
  const [first, ...rest] = rows.flatMap((row) =>
    row.deltaMs === undefined ? [] : [{ rep: row.rep, deltaMs: row.deltaMs }],
  );
  if (first) return againstTargets(rows.length, [first, ...rest]);
  const times = rows.flatMap((row) => (row.timeMs === undefined ? [] : [row.timeMs]));
  if (times.length > 0) {
    return {
      kind: 'noTargets',
      reps: rows.length,
      timed: times.length,
      fastestMs: Math.min(...times),
      slowestMs: Math.max(...times),
    };
  }
  return rows.length > 0 ? { kind: 'untimed', reps: rows.length } : { kind: 'noRepYet' };
};
