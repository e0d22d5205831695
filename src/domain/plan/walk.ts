import { staggerM, wrapToLap } from '../track.ts';
import type { Phase, Setup } from './plan.ts';

/** A place on the lap: metres past the phone, and whether it is only likely. */
export type Place = { readonly m: number; readonly isEstimate: boolean };

/** Where the runner is while a plan is laid out, phase by phase. */
export type Walk = {
  readonly at: Place;
  /** Where the last rep was set off for, before its stagger: a walk back leads here. */
  readonly repFrom: Place;
  readonly rep: Phase | undefined;
  readonly reps: number;
  /** No recovery since the last rep: it runs straight on, with no line to walk to. */
  readonly isRunning: boolean;
};

export type Ground = { readonly setup: Setup; readonly lapM: number };

/** Rep 1 starts at the setup's own place, whatever the warm-up. */
const firstPlace = ({ setup, lapM }: Ground): Place => ({
  m: wrapToLap(setup.firstStartM ?? 0, lapM),
  isEstimate: false,
});

export const startOfWalk = (ground: Ground): Walk => ({
  at: firstPlace(ground),
  repFrom: firstPlace(ground),
  rep: undefined,
  reps: 0,
  isRunning: false,
});

/** Where a rep of `distanceM` starts: ahead of the line by the lane's stagger, if that is how it is measured. */
export const repStartM = (
  walk: Walk,
  distanceM: number | undefined,
  { setup, lapM }: Ground,
): number => {
  const aheadM = distanceM === undefined || walk.isRunning ? 0 : staggerM(setup.track, distanceM);
  return wrapToLap(walk.at.m + aheadM, lapM);
};

/** A rep moves the runner by its distance; by time, by its estimate, and what follows is only likely. */
export const afterRep = (walk: Walk, rep: Phase, { lapM }: Ground): Walk => ({
  at: {
    m: wrapToLap(rep.startM + (rep.distanceM ?? rep.estimatedM ?? 0), lapM),
    isEstimate: walk.at.isEstimate || rep.distanceM === undefined,
  },
  repFrom: walk.at,
  rep,
  reps: walk.reps + 1,
  isRunning: true,
});

/** A recovery by distance goes onward; any other leads to where `repStart` says, or back. */
export const afterRecovery = (walk: Walk, recovery: Phase, ground: Ground): Walk => ({
  ...walk,
  isRunning: false,
  at: placeAfter(walk, recovery, ground),
});

const placeAfter = (walk: Walk, recovery: Phase, ground: Ground): Place => {
  if (recovery.back) return walk.repFrom;
  if (recovery.distanceM !== undefined) {
    return { ...walk.at, m: wrapToLap(walk.at.m + recovery.distanceM, ground.lapM) };
  }
  return ground.setup.repStart === 'phone' ? firstPlace(ground) : walk.at;
};
