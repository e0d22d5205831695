import { lapLengthM, staggerM, wrapToLap } from '../track.ts';
import { moveRep } from './place-rep.ts';
import type { Phase, Setup } from './plan.ts';
import { afterRecovery, afterRep, type Ground, repStartM, startOfWalk, type Walk } from './walk.ts';

/**
 * Changes to a plan while it is being run: one more rep like the last, or one fewer.
 * Phases before and including the current one keep their places.
 */

const lastRepIndex = (phases: readonly Phase[]): number =>
  phases.findLastIndex((phase) => phase.kind === 'rep');

/** Repeats the last rep with the recovery before it, from where the runner will then be. */
export const addRep = (phases: readonly Phase[], setup: Setup): readonly Phase[] => {
  const last = lastRepIndex(phases);
  const rep = phases[last];
  if (!rep) return phases;
  const ground: Ground = { setup, lapM: lapLengthM(setup.track) };
  const before = phases[last - 1];
  const atFinish = afterRep(walkTo(phases, last, ground), rep, ground);
  const recovery = before?.kind === 'recovery' ? placed(before, atFinish) : undefined;
  const walk = recovery ? afterRecovery(atFinish, recovery, ground) : atFinish;
  const start = { startM: repStartM(walk, rep.distanceM, ground), lapM: ground.lapM };
  const added = placed(moveRep(numbered(rep), start), {
    ...walk,
    at: { ...walk.at, m: start.startM },
  });
  return [
    ...phases.slice(0, last + 1),
    ...(recovery ? [recovery] : []),
    added,
    ...phases.slice(last + 1),
  ];
};

/** Where the runner was before the last rep: its start, less the stagger it was given. */
const walkTo = (phases: readonly Phase[], last: number, ground: Ground): Walk => {
  const rep = phases[last];
  const isRunning = phases[last - 1]?.kind === 'rep';
  const aheadM = isRunning ? 0 : staggerM(ground.setup.track, rep?.distanceM ?? 0);
  const m = wrapToLap((rep?.startM ?? 0) - aheadM, ground.lapM);
  return {
    ...startOfWalk(ground),
    at: { m, isEstimate: rep?.startIsEstimate ?? false },
    isRunning,
  };
};

const placed = (phase: Phase, { at }: Walk): Phase => {
  const { startIsEstimate: _old, ...rest } = phase;
  return { ...rest, startM: at.m, ...(at.isEstimate ? { startIsEstimate: true as const } : {}) };
};

const numbered = (rep: Phase): Phase =>
  rep.rep === undefined ? rep : { ...rep, rep: rep.rep + 1 };

/** Drops the last rep and the recovery before it, if it has not begun: `current` is the phase being run. */
export const dropRep = (phases: readonly Phase[], current: number): readonly Phase[] => {
  const last = lastRepIndex(phases);
  if (last <= current) return phases;
  const withRecovery = phases[last - 1]?.kind === 'recovery' && last - 1 > current;
  return [...phases.slice(0, withRecovery ? last - 1 : last), ...phases.slice(last + 1)];
};
