import { lapLengthM, ownStartM, staggerM, wrapToLap } from '../track.ts';
import type { Phase, Plan, Setup } from './plan.ts';

/** A rep that ends where a runner alone cannot tap. */
export type AwayFinish = {
  /** Index into the plan's phases. */
  readonly phase: number;
  /** Where on the lap it ends, metres past the phone. */
  readonly pastPhoneM: number;
};

/** A recovery by distance after which the next rep would end at the phone. */
export type BetterRecovery = {
  readonly phase: number;
  readonly plannedM: number;
  /** Nearest to the planned distance first, at most two, metres. */
  readonly choicesM: readonly number[];
};

/** What brings the finishes back to the phone; taken together it does so for every rep it names. */
export type FinishRemedy = {
  /** Rep 1 starts there instead, metres past the phone. */
  readonly firstStartM?: number;
  /** Distances that serve for every recovery of `recoveries`, nearest first. */
  readonly sameForAllM: readonly number[];
  readonly recoveries: readonly BetterRecovery[];
};

/** Shorter than this is no recovery to offer. */
const SHORTEST_M = 50;

/** The reps that end away from the phone, in running order. A coach with the phone in hand sees them all end. */
export const finishesAway = (plan: Plan, setup: Setup): readonly AwayFinish[] => {
  if (setup.phoneInHand) return [];
  const lapM = lapLengthM(setup.track);
  return plan.phases.flatMap(({ kind, marks, startM }, phase): readonly AwayFinish[] => {
    const finish = marks.find((mark) => mark.isFinish);
    if (kind !== 'rep' || !finish || finish.atPhone) return [];
    return [{ phase, pastPhoneM: wrapToLap(startM + finish.distanceM, lapM) }];
  });
};

/**
 * The start and the recoveries that make every rep end at the phone; undefined when all do already,
 * or when no recovery of the plan is by distance and rep 1 is well placed.
 */
export const finishRemedy = (plan: Plan, setup: Setup): FinishRemedy | undefined => {
  const away = finishesAway(plan, setup);
  const first = plan.phases.findIndex((phase) => phase.kind === 'rep');
  if (away.length === 0) return undefined;
  const firstM = plan.phases[first]?.distanceM;
  const startM =
    away[0]?.phase === first && firstM !== undefined ? startFor(firstM, setup) : undefined;
  const recoveries = plan.phases.flatMap((_, at) => betterRecovery(plan.phases, at, setup));
  if (startM === undefined && recoveries.length === 0) return undefined;
  return {
    ...(startM === undefined ? {} : { firstStartM: startM }),
    sameForAllM: sharedChoices(recoveries),
    recoveries,
  };
};

/** Where to set off, before the lane's stagger, for a rep that ends at the phone. */
const startFor = (distanceM: number, { track }: Setup): number =>
  ownStartM(distanceM + staggerM(track, distanceM), lapLengthM(track));

/** Between two reps by distance of which the first ends at the phone: the way to the second one's start. */
const betterRecovery = (
  phases: readonly Phase[],
  at: number,
  setup: Setup,
): readonly BetterRecovery[] => {
  const [before, recovery, rep] = [phases[at - 1], phases[at], phases[at + 1]];
  const isBetween = before?.kind === 'rep' && recovery?.kind === 'recovery' && rep?.kind === 'rep';
  if (!isBetween || before.distanceM === undefined) return [];
  const plannedM = recovery.distanceM;
  if (plannedM === undefined || rep.distanceM === undefined) return [];
  const choicesM = choicesNear(plannedM, startFor(rep.distanceM, setup), lapLengthM(setup.track));
  return [{ phase: at, plannedM, choicesM }];
};

const choicesNear = (plannedM: number, startM: number, lapM: number): readonly number[] => {
  const below = Math.floor((plannedM - startM) / lapM);
  return [below - 1, below, below + 1, below + 2]
    .map((laps) => startM + laps * lapM)
    .filter((distanceM) => distanceM >= SHORTEST_M)
    .sort((a, b) => Math.abs(a - plannedM) - Math.abs(b - plannedM))
    .slice(0, 2);
};

const sharedChoices = ([first, ...others]: readonly BetterRecovery[]): readonly number[] =>
  first?.choicesM.filter((distanceM) =>
    others.every(({ choicesM }) => choicesM.some((each) => Math.abs(each - distanceM) < 0.01)),
  ) ?? [];
