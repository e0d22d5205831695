import { lapLengthM, passesPhone, SNAP_M, wrapToLap } from '../track.ts';
import type { Mark, Phase, Setup } from './plan.ts';

/**
 * Changes to a plan while it is being run: one more rep like the last, or one fewer.
 * Phases before and including the current one keep their places.
 */

const lastRepIndex = (phases: readonly Phase[]): number =>
  phases.findLastIndex((phase) => phase.kind === 'rep');

/** Repeats the last rep with the recovery before it; where it starts follows from the rep before. */
export const addRep = (phases: readonly Phase[], setup: Setup): readonly Phase[] => {
  const last = lastRepIndex(phases);
  const rep = phases[last];
  if (!rep) return phases;
  const before = phases[last - 1];
  const recovery = before?.kind === 'recovery' ? [recoveryAfter(rep, before, setup)] : [];
  const earlier = phases.slice(0, last).findLast((phase) => phase.kind === 'rep');
  const lapM = lapLengthM(setup.track);
  const startM = wrapToLap(rep.startM + (earlier ? rep.startM - earlier.startM : 0), lapM);
  const added = {
    ...placed(rep, startM, phases, lapM),
    ...(rep.rep === undefined ? {} : { rep: rep.rep + 1 }),
  };
  return [...phases.slice(0, last + 1), ...recovery, added, ...phases.slice(last + 1)];
};

const recoveryAfter = (rep: Phase, recovery: Phase, setup: Setup): Phase => ({
  ...recovery,
  startM: wrapToLap(rep.startM + (rep.distanceM ?? rep.estimatedM ?? 0), lapLengthM(setup.track)),
});

/** The same rep from another place: an equal rep from there serves as the pattern, else marks are spread evenly. */
const placed = (rep: Phase, startM: number, phases: readonly Phase[], lapM: number): Phase => {
  if (Math.abs(rep.startM - startM) < SNAP_M || rep.distanceM === undefined)
    return { ...rep, startM };
  const pattern = phases.find(
    (phase) =>
      phase.kind === 'rep' &&
      phase.distanceM === rep.distanceM &&
      phase.targetMs === rep.targetMs &&
      Math.abs(phase.startM - startM) < SNAP_M,
  );
  return pattern
    ? { ...pattern, startM }
    : { ...rep, startM, marks: evenMarks(rep, rep.distanceM, startM, lapM) };
};

const evenMarks = (
  rep: Phase,
  distanceM: number,
  startM: number,
  lapM: number,
): readonly Mark[] => {
  const passes = passesPhone(startM, distanceM, lapM);
  const ends = passes.at(-1) === distanceM ? passes : [...passes, distanceM];
  return ends.map((markM) => ({
    distanceM: markM,
    ...(rep.targetMs === undefined
      ? {}
      : { targetMs: Math.round((rep.targetMs * markM) / distanceM) }),
    atPhone: passes.includes(markM),
    isFinish: markM === distanceM,
  }));
};

/** Drops the last rep and the recovery before it, if it has not begun: `current` is the phase being run. */
export const dropRep = (phases: readonly Phase[], current: number): readonly Phase[] => {
  const last = lastRepIndex(phases);
  if (last <= current) return phases;
  const withRecovery = phases[last - 1]?.kind === 'recovery' && last - 1 > current;
  return [...phases.slice(0, withRecovery ? last - 1 : last), ...phases.slice(last + 1)];
};
