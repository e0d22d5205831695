import { recoveryMsPerKm } from '../pace/recovery-pace.ts';
import { resolveTarget } from '../pace/resolve-target.ts';
import type { Target } from '../pace/target.ts';
import type { ResolvedTarget } from '../pace/target-context.ts';
import { lapLengthM } from '../track.ts';
import type { RecoveryMode } from '../workout/model.ts';
import { firstOf } from './choices.ts';
import type { StepLeaf } from './flatten.ts';
import type { Setup } from './plan.ts';

/** The runner's paces, as far as a plan asks for them. */
export type Pacing = {
  /** The pace of a step's target, or the estimate of a step that has none. */
  readonly of: (leaf: StepLeaf, target: Target) => ResolvedTarget;
  readonly recoveryMsPerKm: (mode: RecoveryMode | undefined) => number;
};

export const pacingOf = (setup: Setup): Pacing => {
  const { race, secondRace, goals, rangeEnd, jogMsPerKm, walkMsPerKm } = setup;
  const results = { ...(race ? { race } : {}), ...(secondRace ? { secondRace } : {}) };
  const runner = {
    ...results,
    ...(goals ? { goals } : {}),
    ...(rangeEnd ? { rangeEnd } : {}),
    lapM: lapLengthM(setup.track),
  };
  const own = {
    ...results,
    ...(jogMsPerKm === undefined ? {} : { jogMsPerKm }),
    ...(walkMsPerKm === undefined ? {} : { walkMsPerKm }),
  };
  return {
    of: (leaf, target) => resolveTarget(target, { ...runner, ...repContext(leaf) }),
    // "100 m recoveries" without a word for how: jogged.
    recoveryMsPerKm: (mode = 'jog') => recoveryMsPerKm(mode, own),
  };
};

const repContext = ({ step: { extent }, index, count }: StepLeaf) => ({
  repIndex: index,
  repCount: count,
  ...(extent.kind === 'distance' ? { repDistanceM: firstOf(extent.m) } : {}),
  ...(extent.kind === 'time' ? { repTimeMs: firstOf(extent.ms) } : {}),
});
