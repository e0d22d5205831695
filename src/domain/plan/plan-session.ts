import { err, ok, type Result } from '../result.ts';
import { lapLengthM } from '../track.ts';
import type { Workout } from '../workout/model.ts';
import { checkSetup, checkWorkout } from './check.ts';
import { firstOf, makeChoices } from './choices.ts';
import { classify, type Placed } from './classify.ts';
import { edgePhase } from './edge-phase.ts';
import { flatten, type RecoveryLeaf, type StepLeaf, sizeOf } from './flatten.ts';
import { MAX_PHASES, MAX_RUN_M, MAX_SESSION_MS } from './limits.ts';
import { type Pacing, pacingOf } from './pacing.ts';
import type { Phase, Plan, PlanError, Setup } from './plan.ts';
import { recoveryPhase } from './recovery-phase.ts';
import { repPhase } from './rep-phase.ts';
import { afterRecovery, afterRep, type Ground, repStartM, startOfWalk, type Walk } from './walk.ts';

/**
 * Resolves a workout for one runner, one track and one phone position: an ordered list of phases,
 * distances in m, times in whole ms (cumulative, rounded to nearest). A target that cannot be
 * resolved never refuses the plan: the phase says why in `targetNote`.
 *
 * @returns `badTrack`, `badSetup` or `badWorkout` with the name of what cannot be; `tooLong` beyond
 *   1000 phases, 24 hours or 400 km. Source: DESIGN, "Where the phone stands" and "Public face of the domain".
 */
export const planSession = (workout: Workout, setup: Setup): Result<Plan, PlanError> => {
  const track = checkSetup(setup);
  if (!track.ok) return track;
  const checked = checkWorkout(workout);
  if (!checked.ok) return checked;
  const items = makeChoices(workout, setup);
  const most = sizeOf(items);
  // A round may lose its last rest to the set's: so much slack before anything is unrolled.
  if (most > 4 * MAX_PHASES) return err(tooLong(most));
  const placed = classify(flatten(items));
  if (placed.length > MAX_PHASES) return err(tooLong(placed.length));
  const phases = layOut(placed, setup);
  return phases
    ? ok({ phases: wrapped(phases, setup) })
    : err({ ...tooLong(placed.length), limitMs: MAX_SESSION_MS });
};

const tooLong = (phases: number): PlanError => ({
  kind: 'tooLong',
  phases: Math.min(phases, Number.MAX_SAFE_INTEGER),
  limit: MAX_PHASES,
});

const expectedMs = ({ targetMs, estimatedMs }: Phase): number => targetMs ?? estimatedMs ?? 0;
const coveredM = ({ distanceM, estimatedM }: Phase): number => distanceM ?? estimatedM ?? 0;

/**
 * Walks the lap phase by phase: each starts where the one before left the runner. Undefined as soon
 * as the session is longer than anyone can run, before a million marks are made for it.
 */
const layOut = (placed: readonly Placed[], setup: Setup): readonly Phase[] | undefined => {
  const ground: Ground = { setup, lapM: lapLengthM(setup.track) };
  const pacing = pacingOf(setup);
  const phases: Phase[] = [];
  let walk = startOfWalk(ground);
  let leftMs = MAX_SESSION_MS;
  let leftM = MAX_RUN_M;
  for (const each of placed) {
    const phase = phaseOf(each, walk, ground, pacing);
    if (!phase) continue;
    phases.push(walk.at.isEstimate ? { ...phase, startIsEstimate: true } : phase);
    leftMs -= expectedMs(phase);
    leftM -= coveredM(phase);
    if (leftMs < 0 || leftM < 0) return undefined;
    if (phase.kind === 'rep') walk = afterRep(walk, phase, ground);
    // Whatever comes before it, rep 1 starts where the setup says.
    if (phase.kind === 'recovery' && walk.rep) walk = afterRecovery(walk, phase, ground);
  }
  return phases;
};

const phaseOf = (each: Placed, walk: Walk, ground: Ground, pacing: Pacing): Phase | undefined => {
  if (each.kind === 'recovery') return recoveryOf(each.leaf, walk, ground, pacing);
  return each.kind === 'rep'
    ? repOf(each.leaf, walk, ground, pacing)
    : edgePhase(each.kind, each.leaf, walk.at.m, pacing);
};

const repOf = (leaf: StepLeaf, walk: Walk, ground: Ground, pacing: Pacing): Phase => {
  const { extent } = leaf.step;
  const distanceM = extent.kind === 'distance' ? firstOf(extent.m) : undefined;
  const start = { startM: repStartM(walk, distanceM, ground), lapM: ground.lapM };
  return { ...repPhase(leaf, start, pacing), rep: walk.reps };
};

const recoveryOf = (
  leaf: RecoveryLeaf,
  { at, rep }: Walk,
  { lapM }: Ground,
  pacing: Pacing,
): Phase | undefined => recoveryPhase(leaf, at.m, { rep, lapM, pacing });

/** Adds the open-ended warm-up and cool-down that the setup asks for: nothing else is ever added. */
const wrapped = (phases: readonly Phase[], setup: Setup): readonly Phase[] => {
  if (phases.length === 0) return phases;
  const open = { startM: phases[0]?.startM ?? 0, marks: [] };
  return [
    ...(setup.openWarmUp ? [{ kind: 'warmUp' as const, ...open }] : []),
    ...phases,
    ...(setup.openCoolDown ? [{ kind: 'coolDown' as const, ...open }] : []),
  ];
};
