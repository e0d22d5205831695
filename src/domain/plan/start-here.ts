import { lapLengthM, staggerM, wrapToLap } from '../track.ts';
import { moveRep } from './place-rep.ts';
import type { Phase, Setup } from './plan.ts';
import { afterRecovery, afterRep, type Ground, repStartM, startOfWalk, type Walk } from './walk.ts';

/**
 * The plan with the rep at index `from` started at `startM` metres past the phone, because the runner
 * stands there; everything after it follows. Where "back to the phone" leads moves with rep 1 only.
 */
export const startRepAt = (
  phases: readonly Phase[],
  from: number,
  startM: number,
  setup: Setup,
): readonly Phase[] => {
  const rep = phases[from];
  if (rep?.kind !== 'rep') return phases;
  const lapM = lapLengthM(setup.track);
  // Straight on from another rep there is no line to walk to.
  const aheadM = phases[from - 1]?.kind === 'rep' ? 0 : staggerM(setup.track, rep.distanceM ?? 0);
  const lineM = wrapToLap(startM - aheadM, lapM);
  const isFirst = phases.findIndex(({ kind }) => kind === 'rep') === from;
  const ground: Ground = { setup: isFirst ? { ...setup, firstStartM: lineM } : setup, lapM };
  const moved = certain(moveRep(rep, { startM: wrapToLap(startM, lapM), lapM }));
  const here = { ...startOfWalk(ground), at: { m: lineM, isEstimate: false } };
  return [
    ...phases.slice(0, from),
    moved,
    ...follow(phases.slice(from + 1), afterRep(here, moved, ground), ground),
  ];
};

/** Lays the phases out anew, each from where the one before it leaves the runner. */
const follow = (phases: readonly Phase[], start: Walk, ground: Ground): readonly Phase[] => {
  let walk = start;
  return phases.map((phase) => {
    const placed = place(phase, walk, ground);
    if (phase.kind === 'rep') walk = afterRep(walk, placed, ground);
    if (phase.kind === 'recovery') walk = afterRecovery(walk, placed, ground);
    return placed;
  });
};

const place = (phase: Phase, walk: Walk, ground: Ground): Phase => {
  const placed =
    phase.kind === 'rep'
      ? moveRep(phase, { startM: repStartM(walk, phase.distanceM, ground), lapM: ground.lapM })
      : { ...phase, startM: walk.at.m };
  return walk.at.isEstimate ? { ...placed, startIsEstimate: true } : certain(placed);
};

const certain = ({ startIsEstimate: _seen, ...phase }: Phase): Phase => phase;
