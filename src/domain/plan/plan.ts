import type { Race } from '../pace/race.ts';
import type { Strategy } from '../pace/target.ts';
import type { Track } from '../track.ts';
import type { RecoveryMode, Word } from '../workout/model.ts';

/** The runner, the track and the phone that a workout is resolved for. */
export type Setup = {
  readonly track: Track;
  readonly race?: Race;
  readonly secondRace?: Race;
  readonly goals?: readonly Race[];
  /** Where a rep starts after a recovery that has no distance. */
  readonly repStart: 'phone' | 'onward';
  /** Where rep 1 starts: metres past the phone, default 0. */
  readonly firstStartM?: number;
  /** A coach holds the phone: every finish can be tapped. */
  readonly phoneInHand?: boolean;
  /** Choices inside the workout, all optional. */
  readonly jogMsPerKm?: number;
  readonly walkMsPerKm?: number;
  /** Wrap the plan in an open-ended warm-up / cool-down. */
  readonly openWarmUp?: boolean;
  readonly openCoolDown?: boolean;
  /** For each range of counts in reading order, the number chosen. */
  readonly counts?: readonly number[];
  /** Which end of target ranges is planned; the midpoint by default. */
  readonly rangeEnd?: 'slow' | 'fast';
  /** Draws the surges of a random fartlek. */
  readonly seed?: number;
  /** Also plan the steps that the coach wrote in brackets. */
  readonly includeOptional?: boolean;
};

export type Plan = { readonly phases: readonly Phase[] };

export type PhaseKind = 'warmUp' | 'rep' | 'recovery' | 'coolDown';

/** One stretch of the plan. Neither `distanceM` nor `targetMs`: open-ended, until a tap. */
export type Phase = {
  readonly kind: PhaseKind;
  readonly distanceM?: number;
  /** Planned length, ms. A rep's target; a recovery's length (estimated when `targetIsEstimate`). */
  readonly targetMs?: number;
  /** Metres past the phone at the phase's start, 0 <= startM < one lap. */
  readonly startM: number;
  readonly marks: readonly Mark[];

  /** Both ends of a target given as a range or an estimate, ms for the whole phase. */
  readonly targetRangeMs?: { readonly fast: number; readonly slow: number };
  /** The target was computed from a model or a rule of thumb: shown with ≈. */
  readonly targetIsEstimate?: true;
  /** Why there is no target, or which fallback gave it. */
  readonly targetNote?: TargetNote;
  /** A rep without a pace ends by itself after this, if its finish cannot be captured. No beep, no delta. */
  readonly estimatedMs?: number;
  /** A time rep, or a recovery by time in which the runner moves: the distance it is expected to cover. */
  readonly estimatedM?: number;
  /** A time-based or estimated stretch came before, so `startM` is only likely. */
  readonly startIsEstimate?: true;
  /** The next rep leaves this long after the last one left; `targetMs` is then what the rep's target leaves. */
  readonly sendOffMs?: number;
  readonly mode?: RecoveryMode;
  /** Back to the last rep's own start. */
  readonly back?: true;
  /** "hard", "85 %": an effort without a pace. */
  readonly effort?: string;
  /** What the workout calls it: "leg swings", "stride". */
  readonly label?: string;
  /** Of a rep: 0-based number among the plan's reps, and which round of the outermost set. */
  readonly rep?: number;
  readonly set?: { readonly index: number; readonly count: number };
  readonly words?: readonly Word[];
  /** How the target is spread over the rep: even when absent. Marks follow it already. */
  readonly strategy?: Strategy;
};

/** A point inside a phase where a split is expected or a cue sounds, in running order. Never at 0 m. */
export type Mark = {
  readonly distanceM: number;
  readonly targetMs?: number;
  readonly atPhone: boolean;
  readonly isFinish: boolean;
};

export type TargetNote =
  | 'noRace'
  | 'goalMissing'
  | 'raceOwnPace'
  | 'shortRaceEstimate'
  | 'extrapolated'
  | 'byEffort'
  | 'targetUnknown';

export type PlanError =
  | { readonly kind: 'badTrack'; readonly reason: string }
  | { readonly kind: 'badSetup'; readonly reason: string }
  /** A step without a usable length, a block without a usable count. */
  | { readonly kind: 'badWorkout'; readonly reason: string }
  /** More phases than `limit`, or more than `limitMs` in all. */
  | {
      readonly kind: 'tooLong';
      readonly phases: number;
      readonly limit: number;
      readonly limitMs?: number;
    };
