import type { Race } from './race.ts';
import type { PaceBasis } from './race-pace.ts';

/** Everything a target may have to know to become a pace. */
export type TargetContext = {
  readonly race?: Race;
  readonly secondRace?: Race;
  readonly goals?: readonly Race[];
  /** The lap in the runner's lane, metres. */
  readonly lapM: number;
  readonly repDistanceM?: number;
  /** The length of a rep by time. */
  readonly repTimeMs?: number;
  /** 0-based, among the reps of the target's own block. */
  readonly repIndex: number;
  readonly repCount: number;
  /** Which end of a range is planned; the midpoint by default. */
  readonly rangeEnd?: 'slow' | 'fast';
};

/** Why there is no pace, or which fallback gave it. Part of the plan's `TargetNote`. */
export type ResolutionNote =
  | 'noRace'
  | 'goalMissing'
  | 'raceOwnPace'
  | 'shortRaceEstimate'
  | 'extrapolated'
  | 'byEffort'
  | 'targetUnknown';

export type PaceTarget = {
  readonly kind: 'pace';
  readonly msPerKm: number;
  /** Both ends, where the target was written or computed as a range. */
  readonly range?: { readonly fastMsPerKm: number; readonly slowMsPerKm: number };
  /** A rule of thumb rather than a model or a result: shown with ≈. */
  readonly isEstimate?: true;
  readonly note?: ResolutionNote;
  /** How a race pace was found. */
  readonly basis?: PaceBasis;
};

/** No pace to beep at: how long the rep may last if nobody can tap its finish. */
export type PacelessTarget =
  | { readonly kind: 'effort'; readonly name: string; readonly estimateMsPerKm: number }
  | {
      readonly kind: 'unknown';
      readonly note: ResolutionNote;
      readonly estimateMsPerKm: number;
    };

export type ResolvedTarget = PaceTarget | PacelessTarget;
