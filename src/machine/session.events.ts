import type { Command, Entry, Refusal } from '../domain/session/log.ts';
import type { EpochMs } from '../domain/units.ts';

/** What the chart understands: the runner's commands, a wake-up, and notes for the log. */
export type SessionEvent =
  | Command
  /** A command that the chart does not take now: it is answered, and a capture is logged all the same. */
  | { readonly type: 'refuse'; readonly at: EpochMs; readonly command: Command }
  /** A wake-up only: closes every phase that is due. */
  | { readonly type: 'tick'; readonly at: EpochMs }
  | {
      readonly type: 'gap';
      readonly at: EpochMs;
      readonly lostMs: number;
      readonly cause: 'sleep' | 'closed';
    }
  | {
      readonly type: 'missedCues';
      readonly at: EpochMs;
      readonly cues: readonly string[];
      readonly late?: readonly string[];
    }
  /** Another page writes: its log is shown, advanced to `at`, and nothing is written here. */
  | { readonly type: 'follow'; readonly at: EpochMs; readonly log: readonly Entry[] };

/** What the chart tells: entries to be written, in order, and the answer to each command. */
export type SessionEmitted =
  | { readonly type: 'logged'; readonly entries: readonly Entry[] }
  | { readonly type: 'refused'; readonly command: Command; readonly refusal: Refusal };
