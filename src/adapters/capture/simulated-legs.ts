import type { Phase } from '../../domain/plan/plan.ts';
import { expectedMs, finishOf } from '../../domain/session/timing.ts';

/** How a plausible runner runs: a little too fast at first, a little slower in the end, never even. */

const FIRST_REP = -0.006;
const LAST_REP = 0.01;
const REP_SPREAD = 0.005;
const LAP_SPREAD = 0.004;
/** Where the plan gives no time at all: 5:00/km. */
const MS_PER_M = 300;

/** Between −1 and 1, the same for the same numbers, mostly near 0. */
const noise = (seed: number, ...place: readonly number[]): number => {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  const next = (): number => {
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
    hash ^= hash >>> 15;
    return (hash >>> 0) / 2 ** 31 - 1;
  };
  for (const number of place) hash = Math.imul(hash ^ (number + 1), 0x85ebca6b) ^ (hash >>> 13);
  return (next() + next() + next()) / 3;
};

const targetsOf = (phase: Phase): readonly number[] => {
  const totalMs = expectedMs(phase);
  const totalM = finishOf(phase)?.distanceM;
  const msPerM = totalMs !== undefined && totalM ? totalMs / totalM : MS_PER_M;
  return phase.marks.map((mark) => mark.targetMs ?? mark.distanceM * msPerM);
};

/**
 * Elapsed time at each mark of a rep, ms, ascending.
 * @param tired how much of the session's reps is done, 0 to 1
 */
export const simulatedElapsedMs = (
  phase: Phase,
  run: number,
  tired: number,
  seed: number,
): readonly number[] => {
  const form = FIRST_REP + (LAST_REP - FIRST_REP) * tired + REP_SPREAD * noise(seed, run);
  let targetMs = 0;
  let elapsedMs = 0;
  return targetsOf(phase).map((target, mark) => {
    elapsedMs += (target - targetMs) * (1 + form + LAP_SPREAD * noise(seed, run, mark));
    targetMs = target;
    return elapsedMs;
  });
};
