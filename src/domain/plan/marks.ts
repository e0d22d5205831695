import { passesPhone } from '../track.ts';
import type { Mark } from './plan.ts';

/** Elapsed time at a distance into the rep, ms, unrounded; absent where the rep has no pace. */
export type TimeAt = ((distanceM: number) => number) | undefined;

export type Stretch = {
  readonly startM: number;
  readonly distanceM: number;
  readonly lapM: number;
};

/**
 * The marks of a rep: every pass of the phone, and one finish, which is the same mark where the rep
 * ends at the phone. Cumulative times are rounded to the nearest ms; laps are their differences.
 */
export const marksOf = ({ startM, distanceM, lapM }: Stretch, timeAt?: TimeAt): readonly Mark[] => {
  const marks = passMarks({ startM, distanceM, lapM }, timeAt).map((mark) =>
    mark.distanceM === distanceM ? { ...mark, isFinish: true } : mark,
  );
  const endsAtPhone = marks.at(-1)?.isFinish === true;
  return endsAtPhone
    ? marks
    : [...marks, { ...timed(distanceM, timeAt), atPhone: false, isFinish: true }];
};

/** The passes alone, for a rep by time: where it ends nobody knows. */
export const passMarks = ({ startM, distanceM, lapM }: Stretch, timeAt?: TimeAt): readonly Mark[] =>
  passesPhone(startM, distanceM, lapM).map((passM) => ({
    ...timed(passM, timeAt),
    atPhone: true,
    isFinish: false,
  }));

const timed = (distanceM: number, timeAt: TimeAt): Pick<Mark, 'distanceM' | 'targetMs'> =>
  timeAt ? { distanceM, targetMs: Math.round(timeAt(distanceM)) } : { distanceM };
