import type { Leaf, RecoveryLeaf, StepLeaf } from './flatten.ts';
import { isEasyRunning, isRep } from './roles.ts';

/** A leaf with the kind of phase that its place in the session makes it. */
export type Placed =
  | { readonly kind: 'warmUp' | 'rep' | 'coolDown'; readonly leaf: StepLeaf }
  | { readonly kind: 'recovery'; readonly leaf: RecoveryLeaf };

/**
 * Tells warm-up, reps, recoveries and cool-down apart. Easy running before the first rep is warm-up,
 * after the last one cool-down, between reps recovery; a session of easy running only is its own rep.
 * No recovery follows the last rep, and a rest that stands by itself replaces the one before it.
 */
export const classify = (leaves: readonly Leaf[]): readonly Placed[] => {
  const isRun = repTest(leaves);
  const first = leaves.findIndex(isRun);
  const last = leaves.findLastIndex(isRun);
  const placed = leaves.flatMap((leaf, at): readonly Placed[] => {
    if (first === -1) return atTheEnds(leaf, leaf.kind === 'step' && isNamedCoolDown(leaf));
    if (at < first || at > last) return atTheEnds(leaf, at > last);
    if (leaf.kind === 'recovery') return [{ kind: 'recovery', leaf }];
    return isRun(leaf) ? [{ kind: 'rep', leaf }] : [{ kind: 'recovery', leaf: asRecovery(leaf) }];
  });
  const kept = placed.filter((each, at) => !isReplaced(each, placed[at + 1]));
  return kept.slice(0, kept.findLastIndex((each) => each.kind !== 'recovery') + 1);
};

const isNamedCoolDown = (leaf: StepLeaf): boolean => leaf.step.role === 'coolDown';

/** What counts as a rep here: easy running too, when nothing else is run. */
const repTest = (leaves: readonly Leaf[]): ((leaf: Leaf) => boolean) => {
  const strict = (leaf: Leaf): boolean => leaf.kind === 'step' && isRep(leaf.step);
  return leaves.some(strict) ? strict : (leaf) => leaf.kind === 'step' && isEasyRunning(leaf.step);
};

/** Before the first rep or after the last. */
const atTheEnds = (leaf: Leaf, after: boolean): readonly Placed[] => {
  if (leaf.kind === 'recovery') return after ? [] : [{ kind: 'recovery', leaf }];
  if (!after) return [{ kind: 'warmUp', leaf }];
  const belongsToARep = leaf.looped && isEasyRunning(leaf.step);
  return belongsToARep ? [] : [{ kind: 'coolDown', leaf }];
};

const asRecovery = ({ step, index }: StepLeaf): RecoveryLeaf => ({
  kind: 'recovery',
  recovery: { length: step.extent, ...(step.role === 'drill' ? {} : { mode: 'easy' }) },
  index,
  alone: true,
  ...(step.label === undefined ? {} : { label: step.label }),
});

const isReplaced = (each: Placed, next: Placed | undefined): boolean =>
  each.kind === 'recovery' && next?.kind === 'recovery' && next.leaf.alone && !each.leaf.alone;
