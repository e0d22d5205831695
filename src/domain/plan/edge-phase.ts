import { millisPerKm, timeAt } from '../units.ts';
import { firstOf } from './choices.ts';
import type { StepLeaf } from './flatten.ts';
import type { Pacing } from './pacing.ts';
import type { Phase } from './plan.ts';

/**
 * The phase of a warm-up or cool-down. Its distance lasts as long as easy running takes, or as its
 * own target says: an estimate either way, so a tap may end it earlier.
 */
export const edgePhase = (
  kind: 'warmUp' | 'coolDown',
  leaf: StepLeaf,
  startM: number,
  pacing: Pacing,
): Phase => {
  const { extent, label, role, words } = leaf.step;
  const name = label ?? (role === 'drill' ? role : undefined);
  const base = {
    kind,
    startM,
    marks: [],
    ...(name === undefined ? {} : { label: name }),
    ...(words && words.length > 0 ? { words } : {}),
  };
  if (extent.kind === 'open') return base;
  if (extent.kind === 'time') return { ...base, targetMs: Math.round(firstOf(extent.ms)) };
  const distanceM = firstOf(extent.m);
  const targetMs = Math.round(timeAt(millisPerKm(easyMsPerKm(leaf, pacing)), distanceM));
  return { ...base, distanceM, targetMs, targetIsEstimate: true };
};

const easyMsPerKm = (leaf: StepLeaf, pacing: Pacing): number => {
  const resolved = pacing.of(leaf, leaf.step.target ?? { kind: 'zone', zone: 'easy' });
  return resolved.kind === 'pace' ? resolved.msPerKm : pacing.recoveryMsPerKm('easy');
};
