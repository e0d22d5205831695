import type { Target } from '../pace/target.ts';
import type { PaceTarget, ResolvedTarget } from '../pace/target-context.ts';
import { distanceIn, millisPerKm, timeAt } from '../units.ts';
import { firstOf } from './choices.ts';
import type { StepLeaf } from './flatten.ts';
import { MAX_RUN_M } from './limits.ts';
import type { Pacing } from './pacing.ts';
import { placeRep, type RepStart, type Unplaced } from './place-rep.ts';
import type { Phase } from './plan.ts';
import { isEasyRunning } from './roles.ts';

/** An effort without a name still needs an estimate: the pace that track reps are mostly run at. */
const UNNAMED: Target = { kind: 'race', distanceM: 5000 };

/**
 * The phase of one rep. By distance: `targetMs` when it has a pace, `estimatedMs` when it has not.
 * By time: `targetMs` is its length and `estimatedM` what it should cover.
 */
export const repPhase = (leaf: StepLeaf, start: RepStart, pacing: Pacing): Phase => {
  const { extent } = leaf.step;
  const resolved = pacing.of(leaf, leaf.step.target ?? UNNAMED);
  const pace = paceOf(leaf, resolved);
  const rep: Unplaced = { kind: 'rep', ...described(leaf, resolved) };
  if (extent.kind === 'open') return placeRep(rep, start);
  if (extent.kind === 'distance') {
    return placeRep({ ...rep, ...byDistance(firstOf(extent.m), pace, resolved) }, start);
  }
  const targetMs = Math.round(firstOf(extent.ms));
  const estimatedM = Math.min(MAX_RUN_M, distanceIn(likelyMsPerKm(resolved), targetMs));
  return placeRep({ ...rep, targetMs, estimatedM }, start, pace !== undefined);
};

/** Easy running has no target, even where its pace is known. */
const hasTarget = ({ step }: StepLeaf): boolean =>
  step.target !== undefined && !isEasyRunning(step);

const paceOf = (leaf: StepLeaf, resolved: ResolvedTarget): PaceTarget | undefined =>
  resolved.kind === 'pace' && hasTarget(leaf) ? resolved : undefined;

const likelyMsPerKm = (resolved: ResolvedTarget) =>
  millisPerKm(resolved.kind === 'pace' ? resolved.msPerKm : resolved.estimateMsPerKm);

const byDistance = (
  distanceM: number,
  pace: PaceTarget | undefined,
  resolved: ResolvedTarget,
): Partial<Unplaced> => {
  const likelyMs = Math.round(timeAt(likelyMsPerKm(resolved), distanceM));
  if (!pace) return { distanceM, estimatedMs: likelyMs };
  return {
    distanceM,
    targetMs: likelyMs,
    ...rangeOf(pace, distanceM),
    ...(pace.isEstimate ? { targetIsEstimate: true as const } : {}),
  };
};

const rangeOf = ({ range }: PaceTarget, distanceM: number): Pick<Phase, 'targetRangeMs'> => {
  if (!range) return {};
  const over = (msPerKm: number) => Math.round(timeAt(millisPerKm(msPerKm), distanceM));
  return { targetRangeMs: { fast: over(range.fastMsPerKm), slow: over(range.slowMsPerKm) } };
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
