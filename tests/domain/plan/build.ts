import type { Target } from '../../../src/domain/pace/target.ts';
import type { Phase, Plan, Setup } from '../../../src/domain/plan/plan.ts';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import type {
  Block,
  Item,
  Recovery,
  RecoveryMode,
  Step,
} from '../../../src/domain/workout/model.ts';

/** Workouts written by hand, so that the plan is tested without the notation. */

export const race5k: Target = { kind: 'race', distanceM: 5000 };
export const easy: Target = { kind: 'zone', zone: 'easy' };
export const effort = (name: string): Target => ({ kind: 'effort', name });

export const run = (m: number, rest: Partial<Step> = {}): Step => ({
  kind: 'step',
  extent: { kind: 'distance', m },
  ...rest,
});
export const runFor = (ms: number, rest: Partial<Step> = {}): Step => ({
  kind: 'step',
  extent: { kind: 'time', ms },
  ...rest,
});
export const times = (
  count: Block['count'],
  items: readonly Item[],
  between?: Recovery,
): Block => ({ kind: 'block', count, items, ...(between ? { between } : {}) });

export const jog = (m: number, mode: RecoveryMode = 'jog'): Recovery => ({
  length: { kind: 'distance', m },
  mode,
});
export const rest = (ms: number, mode?: RecoveryMode): Recovery => ({
  length: { kind: 'time', ms },
  ...(mode ? { mode } : {}),
});
export const sendOff = (everyMs: number): Recovery => ({ length: { kind: 'sendOff', everyMs } });
export const walkBack: Recovery = { length: { kind: 'back' }, mode: 'walk' };

export const setup = (changes: Partial<Setup> = {}): Setup => ({
  track: { lapM: 400, lane: 1, laneWidthM: 1.22 },
  race: { distanceM: 5000, timeMs: 1_320_000 },
  repStart: 'onward',
  ...changes,
});

export const planOf = (items: readonly Item[], changes: Partial<Setup> = {}): Plan => {
  const plan = planSession({ items }, setup(changes));
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
};

export const repsOf = (plan: Plan): readonly Phase[] =>
  plan.phases.filter((phase) => phase.kind === 'rep');
export const kindsOf = (plan: Plan): readonly string[] => plan.phases.map((phase) => phase.kind);
export const passesOf = (phase: Phase | undefined): readonly number[] =>
  (phase?.marks ?? []).filter((mark) => mark.atPhone).map((mark) => mark.distanceM);
export const finishOf = (phase: Phase | undefined) => phase?.marks.filter((mark) => mark.isFinish);

/** `6x800 @5K, 200 jog` */
export const sixEights: readonly Item[] = [
  times(6, [run(800, { target: race5k, recovery: jog(200) })]),
];
