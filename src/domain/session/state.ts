import type { Phase } from '../plan/plan.ts';
import type { EpochMs } from '../units.ts';
import type { Refusal, SessionHeader } from './log.ts';

/** Everything that folds out of a session's header and log. Plain data; never written, always derived. */
export type SessionState = {
  readonly header: SessionHeader;
  readonly status: 'ready' | 'running' | 'paused' | 'finished';
  /** The plan's phases as they now are, with reps added or dropped. */
  readonly phases: readonly Phase[];
  /** One for each phase entered, in order; the last is the current one while running or paused. */
  readonly runs: readonly PhaseRun[];
  readonly captures: readonly Capture[];
  readonly startedAt?: EpochMs;
  readonly endedAt?: EpochMs;
  /** The instant up to which this state is true. */
  readonly at: EpochMs;
};

export type EndedBy = 'clock' | 'capture' | 'tap' | 'skip' | 'end' | 'back';

/** One passage through a phase. Going back makes a second run of the same phase: the last one counts. */
export type PhaseRun = {
  /** Index into `phases`. */
  readonly phase: number;
  /** May lie ahead of `at`: then the count-in is on. */
  readonly startedAt: EpochMs;
  readonly endedAt?: EpochMs;
  /** Known end in the future: set by a tap or a skip plus its count-in. */
  readonly endsAt?: EpochMs;
  readonly endsBy?: 'tap' | 'skip';
  readonly endedBy?: EndedBy;
  readonly pauses: readonly { readonly from: EpochMs; readonly to?: EpochMs }[];
  readonly splits: readonly Split[];
};

/** A capture that counted. `mark` is an index into the phase's marks; absent when it fits none. */
export type Split = {
  readonly capture: number;
  readonly at: EpochMs;
  /** Since the phase began, less pauses, ms. */
  readonly elapsedMs: number;
  readonly mark?: number;
  /** Put in by hand, or its time was: nobody's tap says so. */
  readonly byHand?: 'added' | 'moved';
  /** Its mark was given by hand and stays. */
  readonly assigned?: true;
  /** Looked at by the runner, and right as it is. */
  readonly kept?: true;
  /** Its time was worked out: nobody saw the runner. */
  readonly estimated?: true;
};

/** Every raw capture, also those that did not count. `seq` is that of its log entry. */
export type Capture = {
  readonly seq: number;
  readonly at: EpochMs;
  readonly verdict:
    | { readonly kind: 'split'; readonly run: number; readonly mark?: number }
    | { readonly kind: 'advance'; readonly run: number }
    | { readonly kind: 'refused'; readonly reason: Refusal }
    | { readonly kind: 'undone' }
    /** Taken out by a repair. */
    | { readonly kind: 'dropped' };
  /** No raw capture: put in by a repair. */
  readonly added?: true;
};
