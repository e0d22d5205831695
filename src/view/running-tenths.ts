import { type EpochMs, later } from '../domain/units.ts';

/** A last digit that goes on by itself until its second is over. */
export type RunningTenths = {
  /** When it stood at 0; where it counts down, at 9. */
  readonly beganAt: EpochMs;
  readonly down: boolean;
};

const SECOND_MS = 1000;
const TENTH_MS = 100;

/** Of a figure that is rounded down and stands at `ms`. */
export const tenthsUp = (at: EpochMs, ms: number): RunningTenths => ({
  beganAt: later(at, -(Math.max(0, ms) % SECOND_MS)),
  down: false,
});

/** Of a figure that is rounded up, with `leftMs` to go: 9 is seen until 0.8 s of its second are left. */
export const tenthsDown = (at: EpochMs, leftMs: number): RunningTenths => {
  const passedMs = (SECOND_MS - TENTH_MS - (leftMs % SECOND_MS) + SECOND_MS) % SECOND_MS;
  return { beganAt: later(at, -passedMs), down: true };
};

/** How long the digits before it stay as they are, session ms. */
export const secondLeftMs = ({ beganAt }: RunningTenths, at: EpochMs): number =>
  beganAt + SECOND_MS - at;
