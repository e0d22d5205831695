import type { Mark, Phase } from '../domain/plan/plan.ts';
import { believedPasses } from '../domain/session/believed.ts';
import type { PhaseRun } from '../domain/session/state.ts';
import { expectedMs, finishOf, isCapturable } from '../domain/session/timing.ts';

/** A point of the plan inside a rep: metres in, and when the runner should be there. */
type Waypoint = { readonly m: number; readonly ms: number };

/** Straight lines between the marks' targets; an even pace where a rep has only an expectation. */
const waypoints = (phase: Phase): readonly Waypoint[] => {
  const totalMs = expectedMs(phase);
  const totalM = phase.distanceM ?? phase.estimatedM;
  if (totalMs === undefined || totalM === undefined || totalM <= 0) return [];
  const marks = phase.marks.map(({ distanceM, targetMs }) => ({
    m: distanceM,
    ms: targetMs ?? (totalMs * distanceM) / totalM,
  }));
  const ends = finishOf(phase) ? marks : [...marks, { m: totalM, ms: totalMs }];
  return [{ m: 0, ms: 0 }, ...ends];
};

/** Linear between the points, flat before the first and after the last; undefined without points. */
const between = <From extends keyof Waypoint>(
  points: readonly Waypoint[],
  from: From,
  value: number,
): number | undefined => {
  const to = from === 'm' ? 'ms' : 'm';
  const after = points.findIndex((point) => point[from] >= value);
  const right = points[after < 0 ? points.length - 1 : after];
  const left = points[after - 1];
  if (!right) return undefined;
  if (after < 1 || !left || right[from] === left[from]) return right[to];
  const share = (value - left[from]) / (right[from] - left[from]);
  return left[to] + share * (right[to] - left[to]);
};

/** Metres into the phase where someone at target pace is after `ms`. */
export const plannedM = (phase: Phase, ms: number): number | undefined =>
  between(waypoints(phase), 'ms', Math.max(0, ms));

/** When someone at target pace is `m` metres into the phase, ms after its start. */
export const plannedMs = (phase: Phase, m: number): number | undefined =>
  between(waypoints(phase), 'm', m);

/** The last mark that was really tapped, and when; a tap that looks doubled moves nothing until it is kept. */
export const lastTapped = (
  phase: Phase,
  run: PhaseRun,
): { readonly index: number; readonly mark: Mark; readonly ms: number } | undefined => {
  const split = believedPasses(phase, run).at(-1);
  const mark = split?.mark === undefined ? undefined : phase.marks[split.mark];
  return split?.mark === undefined || !mark
    ? undefined
    : { index: split.mark, mark, ms: split.elapsedMs };
};

/** When the runner is at `m` at the pace of the taps so far, ms after the start; before the first tap at target pace. */
const ownMs = (phase: Phase, run: PhaseRun, m: number): number | undefined => {
  const tapped = lastTapped(phase, run);
  const due = plannedMs(phase, m);
  if (!tapped) return due;
  const planned = plannedMs(phase, tapped.mark.distanceM);
  return due === undefined || !planned
    ? (tapped.ms * m) / tapped.mark.distanceM
    : (tapped.ms * due) / planned;
};

/** A pass this much of its lap overdue was not tapped: the screen goes on to the next one. */
const MISSED_SHARE = 0.25;

/** Index of the mark whose tap is waited for. Without a pace nobody knows that it was missed. */
export const nextMark = (phase: Phase, run: PhaseRun, elapsed: number): number | undefined => {
  const first = (lastTapped(phase, run)?.index ?? -1) + 1;
  const open = phase.marks.slice(first);
  const found = open.findIndex((mark, offset) => {
    const due = phase.targetMs === undefined ? undefined : ownMs(phase, run, mark.distanceM);
    const before = phase.marks[first + offset - 1]?.distanceM ?? 0;
    const lap = (due ?? 0) - (ownMs(phase, run, before) ?? 0);
    return due === undefined || elapsed < due + lap * MISSED_SHARE;
  });
  if (open.length === 0) return undefined;
  return first + (found < 0 ? open.length - 1 : found);
};

/** The finish that the taps so far lead to at the runner's own pace, ms; undefined before the first tap. */
export const projectedFinishMs = (phase: Phase, run: PhaseRun): number | undefined => {
  const tapped = lastTapped(phase, run);
  const finish = finishOf(phase);
  if (!tapped || !finish) return undefined;
  return tapped.mark.isFinish ? tapped.ms : ownMs(phase, run, finish.distanceM);
};

/**
 * Metres into the rep where the runner probably is: from the last tap on at the pace so far, held at the next place
 * where the phone would have seen a pass. Before the first tap, at target pace.
 */
export const projectedM = (
  phase: Phase,
  run: PhaseRun,
  elapsed: number,
  phoneInHand: boolean | undefined,
): number | undefined => {
  const tapped = lastTapped(phase, run);
  const free = tapped
    ? tapped.mark.distanceM * (tapped.ms > 0 ? elapsed / tapped.ms : 1)
    : plannedM(phase, elapsed);
  if (free === undefined) return undefined;
  const next = nextMark(phase, run, elapsed);
  const mark = next === undefined ? undefined : phase.marks[next];
  const limit =
    mark && isCapturable(mark, phoneInHand) ? mark.distanceM : (phase.distanceM ?? free);
  return Math.min(free, limit);
};

/** One lap before the finish of a rep longer than a lap: where the bell rings. */
export const bellM = (phase: Phase, lapM: number): number | undefined =>
  phase.distanceM !== undefined && phase.distanceM > lapM ? phase.distanceM - lapM : undefined;

/** Has been tapped there, or is there by the clock: at the pace of the taps, before the first at target pace. */
const isBeyond = (phase: Phase, run: PhaseRun, elapsed: number, m: number): boolean =>
  (lastTapped(phase, run)?.mark.distanceM ?? 0) >= m - 0.01 ||
  (phase.targetMs !== undefined && elapsed >= (ownMs(phase, run, m) ?? Number.POSITIVE_INFINITY));

/** Before the first tap from the bell's instant; by the same rule as `lapAt`, so that they never contradict each other. */
export const isLastLap = (phase: Phase, run: PhaseRun, elapsed: number, lapM: number): boolean => {
  const bell = bellM(phase, lapM);
  return bell !== undefined && isBeyond(phase, run, elapsed, bell);
};

/** Index of the stretch between two passes on which the runner is; the last one until the rep ends. */
export const lapAt = (phase: Phase, run: PhaseRun, elapsed: number): number =>
  phase.marks.slice(0, -1).filter(({ distanceM }) => isBeyond(phase, run, elapsed, distanceM))
    .length;
