import type { Quantity } from '../pace/target.ts';
import { err, ok, type Result } from '../result.ts';
import { checkTrack } from '../track.ts';
import type { Item, Recovery, RecoveryLength, Step, Workout } from '../workout/model.ts';
import { firstOf } from './choices.ts';
import { MAX_RUN_M, MAX_SESSION_MS } from './limits.ts';
import type { PlanError, Setup } from './plan.ts';

/** Reasons are names, `place` or `place.what`: their sentences live in `words`. */
type BadWorkout = 'distance' | 'time' | 'count' | 'ratio';

/** The first thing about the runner's setup that cannot be, or the setup. */
export const checkSetup = (setup: Setup): Result<Setup, PlanError> => {
  const track = checkTrack(setup.track);
  if (!track.ok) {
    return err({ kind: 'badTrack', reason: `${track.error.place}.${track.error.reason}` });
  }
  const { firstStartM, jogMsPerKm, walkMsPerKm, counts = [], seed } = setup;
  const reason =
    (isBad(firstStartM, () => true) && 'firstStartM') ||
    (isBad(jogMsPerKm, isPositive) && 'jogMsPerKm') ||
    (isBad(walkMsPerKm, isPositive) && 'walkMsPerKm') ||
    (isBad(seed, () => true) && 'seed') ||
    (counts.some((count) => !isCount(count)) && 'counts');
  return reason ? err({ kind: 'badSetup', reason }) : ok(setup);
};

/** Refuses lengths and counts that no parser makes but a stored or foreign workout may carry. */
export const checkWorkout = (workout: Workout): Result<Workout, PlanError> => {
  const reason = reasonIn(workout.items);
  return reason ? err({ kind: 'badWorkout', reason }) : ok(workout);
};

const isPositive = (value: number): boolean => value > 0;
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1;

const isBad = (value: number | undefined, isGood: (value: number) => boolean): boolean =>
  value !== undefined && !(Number.isFinite(value) && isGood(value));

const isWithin = (quantity: Quantity, max: number): boolean =>
  typeof quantity === 'number'
    ? quantity >= 0 && quantity <= max
    : isWithin(quantity.from, max) && isWithin(quantity.to, max);

const reasonIn = (items: readonly Item[]): BadWorkout | undefined =>
  firstReason(items, (item) => {
    if (item.kind === 'step') return reasonInStep(item);
    if (item.kind === 'pause') return reasonInRecovery(item.recovery);
    if (item.kind === 'fartlek') {
      const { totalMs, surgeMs, easyMs } = item;
      return [totalMs, surgeMs, easyMs].every(
        (ms) => isWithin(ms, MAX_SESSION_MS) && firstOf(ms) > 0,
      )
        ? undefined
        : 'time';
    }
    const ends = typeof item.count === 'number' ? [item.count] : [item.count.from, item.count.to];
    if (!ends.every(isCount)) return 'count';
    return reasonIn(item.items) ?? (item.between && reasonInRecovery(item.between));
  });

const firstReason = <T>(
  values: readonly T[],
  reasonOf: (value: T) => BadWorkout | undefined,
): BadWorkout | undefined => {
  for (const value of values) {
    const reason = reasonOf(value);
    if (reason) return reason;
  }
  return undefined;
};

const reasonInStep = ({ extent, recovery }: Step): BadWorkout | undefined =>
  (isNothing(extent) ? extent.kind : reasonInLength(extent)) ??
  (recovery && reasonInRecovery(recovery));

const reasonInRecovery = ({ length }: Recovery): BadWorkout | undefined => reasonInLength(length);

type Length = Step['extent'] | RecoveryLength;

/** A rest may come to nothing ("decreasing to 0"); a step may not. */
const isNothing = (length: Length): length is Extract<Length, { kind: 'distance' | 'time' }> =>
  (length.kind === 'distance' && firstOf(length.m) === 0) ||
  (length.kind === 'time' && firstOf(length.ms) === 0);

const reasonInLength = (length: Length): BadWorkout | undefined => {
  switch (length.kind) {
    case 'distance':
      return isWithin(length.m, MAX_RUN_M) ? undefined : 'distance';
    case 'time':
      return isWithin(length.ms, MAX_SESSION_MS) ? undefined : 'time';
    case 'sendOff':
      return isWithin(length.everyMs, MAX_SESSION_MS) ? undefined : 'time';
    case 'ratio':
      return isWithin(length.ratio, 100) ? undefined : 'ratio';
    case 'perRep':
      return firstReason(length.lengths, reasonInLength);
    default:
      return undefined;
  }
};
