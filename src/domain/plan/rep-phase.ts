import { paceCurve, timeAtDistance } from '../pace/strategy.ts';
import type { Target } from '../pace/target.ts';
import type { PaceTarget, ResolvedTarget } from '../pace/target-context.ts';
import { distanceIn, millisPerKm, timeAt } from '../units.ts';
import { firstOf } from './choices.ts';
import type { StepLeaf } from './flatten.ts';
import { marksOf, passMarks, type TimeAt } from './marks.ts';
import type { Pacing } from './pacing.ts';
import type { Phase } from './plan.ts';
import { isEasyRunning } from './roles.ts';

/** Where a rep begins on a lap of `lapM`. */
export type RepStart = { readonly startM: number; readonly lapM: number };

/** An effort without a name still needs an estimate: the pace that track reps are mostly run at. */
const UNNAMED: Target = { kind: 'race', distanceM: 5000 };

/**
 * The phase of one rep. By distance: `targetMs` when it has a pace, `estimatedMs` when it has not.
 * By time: `targetMs` is its length and `estimatedM` what it should cover.
 */
export const repPhase = (leaf: StepLeaf, start: RepStart, pacing: Pacing): Phase => {
  const { extent } = leaf.step;
  const resolved = pacing.of(leaf, leaf.step.target ?? UNNAMED);
  const base = { kind: 'rep' as const, startM: start.startM, ...described(leaf, resolved) };
  if (extent.kind === 'open') return { ...base, marks: [] };
  return extent.kind === 'distance'
    ? { ...base, ...byDistance(leaf, firstOf(extent.m), start, resolved) }
    : { ...base, ...byTime(leaf, firstOf(extent.ms), start, resolved) };
};

/** Easy running has no target, even where its pace is known. */
const hasTarget = ({ step }: StepLeaf): boolean =>
  step.target !== undefined && !isEasyRunning(step);

const paceOf = (leaf: StepLeaf, resolved: ResolvedTarget): PaceTarget | undefined =>
  resolved.kind === 'pace' && hasTarget(leaf) ? resolved : undefined;

const likelyMsPerKm = (resolved: ResolvedTarget) =>
  millisPerKm(resolved.kind === 'pace' ? resolved.msPerKm : resolved.estimateMsPerKm);

const byDistance = (
  leaf: StepLeaf,
  distanceM: number,
  start: RepStart,
  resolved: ResolvedTarget,
): Pick<Phase, 'distanceM' | 'marks'> & Partial<Phase> => {
  const stretch = { ...start, distanceM };
  const pace = paceOf(leaf, resolved);
  if (!pace) {
    const estimatedMs = Math.round(timeAt(likelyMsPerKm(resolved), distanceM));
    return { distanceM, estimatedMs, marks: marksOf(stretch) };
  }
  const targetMs = Math.round(timeAt(millisPerKm(pace.msPerKm), distanceM));
  return {
    distanceM,
    targetMs,
    ...rangeOf(pace, distanceM),
    ...(pace.isEstimate ? { targetIsEstimate: true as const } : {}),
    marks: marksOf(stretch, curveOf(leaf, distanceM, targetMs)),
  };
};

const curveOf = (leaf: StepLeaf, distanceM: number, totalMs: number): TimeAt => {
  const curve = paceCurve(leaf.step.strategy ?? 'even', distanceM, totalMs);
  return (atM) => timeAtDistance(curve, atM);
};

const rangeOf = ({ range }: PaceTarget, distanceM: number): Pick<Phase, 'targetRangeMs'> => {
  if (!range) return {};
  const over = (msPerKm: number) => Math.round(timeAt(millisPerKm(msPerKm), distanceM));
  return { targetRangeMs: { fast: over(range.fastMsPerKm), slow: over(range.slowMsPerKm) } };
};

const byTime = (
  leaf: StepLeaf,
  targetMs: number,
  start: RepStart,
  resolved: ResolvedTarget,
): Pick<Phase, 'targetMs' | 'estimatedM' | 'marks'> => {
  const estimatedM = distanceIn(likelyMsPerKm(resolved), targetMs);
  const marks = paceOf(leaf, resolved)
    ? passMarks({ ...start, distanceM: estimatedM }, curveOf(leaf, estimatedM, targetMs))
    : [];
  return { targetMs, estimatedM, marks };
};

/** What the phase is called, and why it has no target or which one. */
const described = (leaf: StepLeaf, resolved: ResolvedTarget): Partial<Phase> => {
  const { label, role, strategy, words } = leaf.step;
  const name = label ?? (role === 'stride' || role === 'hill' ? role : undefined);
  return {
    ...(name === undefined ? {} : { label: name }),
    ...(hasTarget(leaf) ? noted(resolved) : {}),
    ...(isEasyRunning(leaf.step) ? { effort: 'easy' } : {}),
    ...(strategy ? { strategy } : {}),
    ...(words && words.length > 0 ? { words } : {}),
    ...(leaf.set ? { set: leaf.set } : {}),
  };
};

const noted = (resolved: ResolvedTarget): Partial<Phase> => {
  if (resolved.kind === 'effort') return { effort: resolved.name, targetNote: 'byEffort' };
  return resolved.note ? { targetNote: resolved.note } : {};
};
