import type { Step } from '../workout/model.ts';

/** What a step is for, before its place in the workout is known. */

/** Easy running without a name of its own: its place makes it warm-up, recovery or cool-down. */
export const isEasyRunning = ({ role, target }: Step): boolean => {
  if (role === 'easy') return true;
  if (role !== undefined) return false;
  return (
    (target?.kind === 'zone' && target.zone === 'easy') ||
    (target?.kind === 'effort' && (target.name === 'easy' || target.name === 'jog'))
  );
};

/** Everything run on purpose: also tempo, steady, strides, hills, the run of run/walk. */
export const isRep = (step: Step): boolean =>
  !isEasyRunning(step) &&
  step.role !== 'warmUp' &&
  step.role !== 'coolDown' &&
  step.role !== 'drill';
