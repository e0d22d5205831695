import { distance } from '../domain/format.ts';
import { finishesAway, finishRemedy } from '../domain/plan/finishes.ts';
import type { Plan, Setup } from '../domain/plan/plan.ts';
import { planSession } from '../domain/plan/plan-session.ts';
import type { Item, Recovery, RecoveryLength, Workout } from '../domain/workout/model.ts';
import type { SetupWords } from '../words/setup-words.ts';

/** Reps that end where nobody can tap, and what would change that. */
export type AwayWarning = {
  readonly text: string;
  readonly fixes: readonly { readonly label: string; readonly workout: Workout }[];
};

const withLength = (length: RecoveryLength, m: number): RecoveryLength => {
  if (length.kind === 'distance') return { kind: 'distance', m };
  if (length.kind !== 'perRep') return length;
  return { ...length, lengths: length.lengths.map((each) => withLength(each, m)) };
};

const withRecovery = (recovery: Recovery, m: number): Recovery => ({
  ...recovery,
  length: withLength(recovery.length, m),
});

const itemWith = (item: Item, m: number): Item => {
  switch (item.kind) {
    case 'step':
      return item.recovery ? { ...item, recovery: withRecovery(item.recovery, m) } : item;
    case 'pause':
      return { ...item, recovery: withRecovery(item.recovery, m) };
    case 'block':
      return {
        ...item,
        items: item.items.map((each) => itemWith(each, m)),
        ...(item.between ? { between: withRecovery(item.between, m) } : {}),
      };
    case 'fartlek':
      return item;
  }
};

/** The same workout with every recovery by distance `m` long. */
const recoveringOver = (workout: Workout, m: number): Workout => ({
  ...workout,
  items: workout.items.map((item) => itemWith(item, m)),
});

/** Whole metres only: nobody jogs 407.04 m, and the notation would have to say it. */
const isRunnable = (m: number): boolean => Number.isInteger(m);

const fixesFor = (
  workout: Workout,
  plan: Plan,
  setup: Setup,
  words: SetupWords,
): AwayWarning['fixes'] => {
  const remedy = finishRemedy(plan, setup);
  if (!remedy) return [];
  return remedy.sameForAllM.filter(isRunnable).flatMap((m) => {
    const better = recoveringOver(workout, m);
    const replanned = planSession(better, setup);
    const helps = replanned.ok && finishesAway(replanned.value, setup).length === 0;
    const mode = plan.phases.find((phase) => phase.kind === 'recovery')?.mode ?? 'jog';
    const label = words.away.fix(`${distance(m)} ${words.plan.recoveryModes[mode]}`);
    return helps ? [{ label, workout: better }] : [];
  });
};

/** Undefined when every finish can be tapped. */
export const awayWarning = (
  workout: Workout,
  plan: Plan,
  setup: Setup,
  words: SetupWords,
): AwayWarning | undefined => {
  const away = new Set(finishesAway(plan, setup).map(({ phase }) => phase));
  if (away.size === 0) return undefined;
  const reps = plan.phases.flatMap((phase, index) => (phase.kind === 'rep' ? [index] : []));
  const numbers = reps.flatMap((phase, index) => (away.has(phase) ? [index + 1] : []));
  return {
    text: words.away.warning(numbers, reps.length),
    fixes: fixesFor(workout, plan, setup, words),
  };
};
