import { paceCurve, timeAtDistance } from '../pace/strategy.ts';
import { marksOf, passMarks, type TimeAt } from './marks.ts';
import type { Phase } from './plan.ts';

/** Where a rep begins on a lap of `lapM`. */
export type RepStart = { readonly startM: number; readonly lapM: number };

/** Everything about a rep that does not depend on where it starts. */
export type Unplaced = Omit<Phase, 'startM' | 'marks'>;

/**
 * The rep from that start: its marks follow from where it passes the phone, their targets from its
 * pace. `isPaced` tells whether a rep by time runs at a known pace; by distance its target does.
 */
export const placeRep = (
  rep: Unplaced,
  { startM, lapM }: RepStart,
  isPaced: boolean = rep.targetMs !== undefined,
): Phase => {
  const timeAt = isPaced ? timeAtIn(rep) : undefined;
  if (rep.distanceM !== undefined) {
    return { ...rep, startM, marks: marksOf({ startM, lapM, distanceM: rep.distanceM }, timeAt) };
  }
  const passes = timeAt && passMarks({ startM, lapM, distanceM: rep.estimatedM ?? 0 }, timeAt);
  return { ...rep, startM, marks: passes ?? [] };
};

/** The same rep from another start. */
export const moveRep = (rep: Phase, start: RepStart): Phase => {
  const isPaced =
    rep.distanceM === undefined
      ? rep.marks.some((mark) => mark.targetMs !== undefined)
      : rep.targetMs !== undefined;
  return placeRep(rep, start, isPaced);
};

/** Elapsed ms at a distance into the rep, off the curve of its strategy; absent without a time or a distance. */
const timeAtIn = ({ targetMs, distanceM, estimatedM, strategy }: Unplaced): TimeAt => {
  const wholeM = distanceM ?? estimatedM;
  if (targetMs === undefined || wholeM === undefined) return undefined;
  const curve = paceCurve(strategy ?? 'even', wholeM, targetMs);
  return (atM) => timeAtDistance(curve, atM);
};
