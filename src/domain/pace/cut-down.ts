import { effortEstimate } from './effort-estimate.ts';
import type { Target } from './target.ts';
import { mix, plus, type Spread, spreadOfPace, times, withSpread } from './target-arithmetic.ts';
import type { PaceTarget, ResolvedTarget, TargetContext } from './target-context.ts';

/** Each rep faster than the last. */

type CutDown = Extract<Target, { kind: 'cutDown' }>;
type Resolve = (target: Target, context: TargetContext) => ResolvedTarget;

/** Where only the start is written: 1 % a rep, and no more than 6 % in all. Ours, so an estimate. */
const USUAL_STEP = 0.01;
const USUAL_TOTAL = 0.06;
const BY_FEEL = 'cut-down';

/**
 * The pace of rep `repIndex` of `repCount`: in even steps of pace from `from` to `to`, or `stepMs` a
 * rep from (or down to) the one that is written. Reps before a lone `to` are run by feel.
 */
export const resolveCutDown = (
  { from, to, stepMs }: CutDown,
  context: TargetContext,
  resolve: Resolve,
): ResolvedTarget => {
  const first = from && resolve(from, context);
  const last = to && resolve(to, context);
  if (first && first.kind !== 'pace') return first;
  if (last && last.kind !== 'pace') return last;
  if (first && last) return stepped(first, last, context);
  const step = stepPerKm(stepMs, context);
  if (first)
    return step === undefined ? usual(first, context) : faster(first, context.repIndex * step);
  const repsLeft = Math.max(0, context.repCount - 1 - context.repIndex);
  if (last && (step !== undefined || repsLeft === 0)) return faster(last, -repsLeft * (step ?? 0));
  return { kind: 'effort', name: BY_FEEL, estimateMsPerKm: effortEstimate(BY_FEEL, context) };
};

const stepPerKm = (stepMs: number | undefined, { repDistanceM }: TargetContext) =>
  stepMs === undefined || repDistanceM === undefined || !(repDistanceM > 0)
    ? undefined
    : (Math.abs(stepMs) * 1000) / repDistanceM;

const stepped = (first: PaceTarget, last: PaceTarget, context: TargetContext): PaceTarget => {
  const share = context.repCount > 1 ? Math.min(1, context.repIndex / (context.repCount - 1)) : 0;
  if (share === 0) return first;
  if (share === 1) return last;
  const { note: _note, basis: _basis, ...labels } = first;
  const isEstimate = first.isEstimate ?? last.isEstimate;
  return withSpread(mix(spreadOfPace(first), spreadOfPace(last), share), {
    ...labels,
    ...(isEstimate && { isEstimate }),
  });
};

const usual = (first: PaceTarget, { repIndex, repCount }: TargetContext): PaceTarget => {
  if (repIndex === 0) return first;
  const step = Math.min(USUAL_STEP, USUAL_TOTAL / Math.max(1, repCount - 1));
  const pace = times(spreadOfPace(first), Math.max(1 - USUAL_TOTAL, 1 - step * repIndex));
  return withSpread(pace, { ...first, isEstimate: true });
};

const faster = (pace: PaceTarget, byMsPerKm: number): PaceTarget => {
  const by: Spread = { low: -byMsPerKm, middle: -byMsPerKm, high: -byMsPerKm };
  return withSpread(plus(spreadOfPace(pace), by), pace);
};
