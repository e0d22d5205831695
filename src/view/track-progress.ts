import type { Mark, Phase } from '../domain/plan/plan.ts';
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

/** The last mark that was really tapped, and when. */
export const lastTapped = (
  phase: Phase,
  run: PhaseRun,
): { readonly index: number; readonly mark: Mark; readonly ms: number } | undefined => {
  const split = run.splits.findLast(({ mark }) => mark !== undefined);
  const mark = split?.mark === undefined ? undefined : phase.marks[split.mark];
  return split?.mark === undefined || !mark
    ? undefined
    : { index: split.mark, mark, ms: split.elapsedMs };
};

/** A pass this much of its lap overdue was not tapped: the screen goes on to the next one. */
const MISSED_SHARE = 0.25;

/** Index of the mark that the runner is on the way to. */
export const nextMark = (phase: Phase, run: PhaseRun, elapsed: number): number | undefined => {
  const first = (lastTapped(phase, run)?.index ?? -1) + 1;
  const open = phase.marks.slice(first);
  const found = open.findIndex((mark, offset) => {
    const due = plannedMs(phase, mark.distanceM);
    const before = phase.marks[first + offset - 1]?.distanceM ?? 0;
    const lap = (due ?? 0) - (plannedMs(phase, before) ?? 0);
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
  if (tapped.mark.isFinish) return tapped.ms;
  const planned = plannedMs(phase, tapped.mark.distanceM);
  const total = plannedMs(phase, finish.distanceM);
  return planned === undefined || total === undefined || planned <= 0
    ? (tapped.ms * finish.distanceM) / tapped.mark.distanceM
    : (tapped.ms * total) / planned;
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

/** From the bell's instant, or from a tap beyond it where the runner is faster. */
export const isLastLap = (phase: Phase, run: PhaseRun, elapsed: number, lapM: number): boolean => {
  const bell = bellM(phase, lapM);
  if (bell === undefined) return false;
  const due = phase.targetMs === undefined ? undefined : plannedMs(phase, bell);
  const tapped = lastTapped(phase, run)?.mark.distanceM ?? 0;
  return (due !== undefined && elapsed >= due) || tapped >= bell - 0.01;
};
