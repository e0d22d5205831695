import type { Plan, Setup } from '../domain/plan/plan.ts';
import type { Workout } from '../domain/workout/model.ts';
import type { SetupWords } from '../words/setup-words.ts';

/** Reps that end where nobody can tap, and the recoveries that would change that. */
export type AwayWarning = {
  readonly text: string;
  readonly fixes: readonly { readonly label: string; readonly workout: string }[];
};

const repsAway = (plan: Plan): readonly number[] =>
  plan.phases
    .filter((phase) => phase.kind === 'rep')
    .flatMap((rep, index) =>
      rep.marks.some((mark) => mark.isFinish && !mark.atPhone) ? [index + 1] : [],
    );

export const awayWarning = (
  _workout: Workout,
  plan: Plan,
  setup: Setup,
  words: SetupWords,
): AwayWarning | undefined => {
  const away = repsAway(plan);
  if (away.length === 0 || setup.phoneInHand) return undefined;
  const reps = plan.phases.filter((phase) => phase.kind === 'rep').length;
  return { text: words.away.warning(away, reps), fixes: [] };
};
