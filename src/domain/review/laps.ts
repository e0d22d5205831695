import type { Mark, Phase } from '../plan/plan.ts';
import { believedPasses } from '../session/believed.ts';
import type { PhaseRun, Split } from '../session/state.ts';

/** What was run between two successive checkpoints that were captured. */
export type ReviewLap = {
  /** Metres into the rep; absent where a capture belongs to no mark. */
  readonly fromM?: number;
  readonly toM?: number;
  /** Since the rep began, less pauses, ms. */
  readonly splitMs: number;
  readonly lapMs: number;
  readonly targetMs?: number;
  /** Actual minus target, ms. */
  readonly deltaMs?: number;
  /** What was put right about the pass at its end. */
  readonly byHand?: 'added' | 'moved' | 'assigned';
  /** Worked out from the passes around it: nobody saw the runner at one of its ends. */
  readonly computed?: true;
  /** Much too short: offered as a double tap. */
  readonly doubtful?: true;
};

/** A point of a rep that was reached: where, when, and when it was due. */
type Point = Pick<ReviewLap, 'splitMs' | 'byHand' | 'computed' | 'doubtful'> & {
  readonly mark?: Mark;
};

const start: Point = {
  splitMs: 0,
  mark: { distanceM: 0, targetMs: 0, atPhone: false, isFinish: false },
};

const byHandOf = ({ byHand, assigned }: Split): Pick<ReviewLap, 'byHand'> => {
  const what = byHand ?? (assigned ? ('assigned' as const) : undefined);
  return what ? { byHand: what } : {};
};

/** The captured marks of a rep in running order; captures that fit no mark only count in reps without marks. */
const pointsOf = (phase: Phase, run: PhaseRun): Point[] => {
  const believed = believedPasses(phase, run);
  return run.splits
    .filter((split) => phase.marks.length === 0 || split.mark !== undefined)
    .map((split) => {
      const mark = split.mark === undefined ? undefined : phase.marks[split.mark];
      return {
        splitMs: split.elapsedMs,
        ...(mark ? { mark } : {}),
        ...byHandOf(split),
        ...(split.estimated ? { computed: true as const } : {}),
        ...(mark && !believed.includes(split) ? { doubtful: true as const } : {}),
      };
    })
    .sort((a, b) => a.splitMs - b.splitMs);
};

const lapBetween = (from: Point, to: Point): ReviewLap => {
  const lapMs = to.splitMs - from.splitMs;
  const fromTarget = from.mark?.targetMs;
  const toTarget = to.mark?.targetMs;
  const target =
    fromTarget === undefined || toTarget === undefined ? undefined : toTarget - fromTarget;
  return {
    ...(from.mark ? { fromM: from.mark.distanceM } : {}),
    ...(to.mark ? { toM: to.mark.distanceM } : {}),
    splitMs: to.splitMs,
    lapMs,
    ...(target === undefined ? {} : { targetMs: target, deltaMs: lapMs - target }),
    ...(to.byHand ? { byHand: to.byHand } : {}),
    ...(to.computed || from.computed ? { computed: true } : {}),
    ...(to.doubtful ? { doubtful: true } : {}),
  };
};

/**
 * The finish of a rep that nobody captured, at the pace of the believed passes before it: their share of the
 * target (of the distance, when there is no target) scaled up to the whole rep.
 */
const computedFinish = (phase: Phase, points: readonly Point[]): Point | undefined => {
  const finish = phase.marks.find((mark) => mark.isFinish);
  const last = points.findLast(({ doubtful }) => !doubtful);
  if (!finish || !last?.mark || points.at(-1)?.mark?.isFinish) return undefined;
  const whole = finish.targetMs ?? finish.distanceM;
  const seen = finish.targetMs === undefined ? last.mark.distanceM : last.mark.targetMs;
  if (seen === undefined || seen <= 0) return undefined;
  return { splitMs: Math.round((last.splitMs * whole) / seen), mark: finish, computed: true };
};

/**
 * The laps of one rep, from its start to the last point that was captured, and on to a computed
 * finish when `withFinish` says that the rep was run to its end.
 *
 * @returns laps in running order; empty when nothing was captured
 */
export const lapsOf = (phase: Phase, run: PhaseRun, withFinish: boolean): readonly ReviewLap[] => {
  const points = pointsOf(phase, run);
  const finish = withFinish ? computedFinish(phase, points) : undefined;
  const all = finish ? [...points, finish] : points;
  return all.map((point, index) => lapBetween(all[index - 1] ?? start, point));
};
