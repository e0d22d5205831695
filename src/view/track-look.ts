import { type EpochMs, epochMs } from '../domain/units.ts';
import type { RunnerSnapshot } from '../machine/services.ts';
import { type Moment, momentOf } from './track-moment.ts';

/** A session at the instant at which it is painted. */
export type Look = { readonly moment: Moment; readonly now: EpochMs };

/** Where only seconds change, the dots still move on, and notices go: session ms. */
export const LOOK_MS = 500;

export const lookAt = ({ state }: RunnerSnapshot, paintedAt: EpochMs): Look => {
  // A command may be taken between two paints: then its own instant is the newest.
  const now = epochMs(Math.max(paintedAt, state.at));
  return { moment: momentOf(state, now), now };
};

/** So soon after `held`, and with nothing happened since, that only the figures have to be painted again. */
export const isStill = (held: Look, next: Look): boolean =>
  Math.abs(next.now - held.now) < LOOK_MS &&
  next.moment.mode === held.moment.mode &&
  next.moment.paused === held.moment.paused &&
  hasSameLaps(held, next);

/** Whatever laps are told of one, they are told of the other. */
export const hasSameLaps = (
  { moment: { state: a } }: Look,
  { moment: { state: b } }: Look,
): boolean =>
  a.runs === b.runs &&
  a.captures === b.captures &&
  a.phases === b.phases &&
  // A run that was left in its count-in begins all the same.
  a.runs.filter(({ startedAt }) => startedAt <= a.at).length ===
    b.runs.filter(({ startedAt }) => startedAt <= b.at).length;
