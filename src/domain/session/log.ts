import type { Plan, Setup } from '../plan/plan.ts';
import type { EpochMs } from '../units.ts';

/** How phases end: the phone leads, or the runner's tap does. */
export type Ending = 'clock' | 'tap';

export type SessionOptions = {
  readonly ending: Ending;
  /** After any tap that starts something, ms; 3000–60000, 10000 by default. */
  readonly countInMs: number;
  /** A race: the first warm-up lasts until the rest of the plan fits before the gun. */
  readonly gun?: Gun;
  /** "On your marks", "Set" and a gun after a press, instead of three, two, one; each hold is drawn from `seed`. */
  readonly commands?: { readonly seed: number };
};

/** When a race starts, and how long before that the plan is to be over, ms. */
export type Gun = { readonly at: EpochMs; readonly leadMs: number };

/** What a session is a run of. Written once, before the first entry. */
export type SessionHeader = {
  readonly v: 1;
  readonly id: string;
  /** One runner is one log; a squad is several logs that share `squadId`. */
  readonly runner: string;
  readonly squadId?: string;
  readonly createdAt: EpochMs;
  readonly title: string;
  /** The workout as shorthand, so that it can be run or shared again. */
  readonly workoutText: string;
  readonly setup: Setup;
  readonly plan: Plan;
  readonly options: SessionOptions;
  /** A demo runs on a faster clock: session time = anchor + (wall − anchor) × rate. */
  readonly demo?: { readonly rate: number; readonly anchor: EpochMs };
};

export type CaptureSourceName = 'screen' | 'key' | 'remote' | 'headset' | 'gamepad' | 'simulated';

export type CommandName =
  | 'start'
  | 'capture'
  | 'undo'
  | 'redo'
  | 'pause'
  | 'resume'
  | 'skip'
  | 'back'
  | 'addRep'
  | 'dropRep'
  | 'end'
  | 'reopen'
  | 'repair'
  | 'startHere';

/** Commands that say everything by their name. */
export type PlainCommandName = Exclude<CommandName, 'capture' | 'repair' | 'startHere'>;

/** A command as it is asked for. `at` is when it happened, not when it was handled. */
export type Command =
  | {
      readonly type: 'capture';
      readonly at: EpochMs;
      readonly source: CaptureSourceName;
      /** How exact `at` is, when the platform gives no time stamp. */
      readonly uncertaintyMs?: number;
    }
  | { readonly type: 'repair'; readonly at: EpochMs; readonly repair: Repair }
  /** "This rep starts here": the rep that runs or comes next, in metres past the phone. */
  | { readonly type: 'startHere'; readonly at: EpochMs; readonly startM: number }
  | { readonly type: PlainCommandName; readonly at: EpochMs };

/** Why a command was not taken. Every name has its sentence in `words`. */
export type Refusal =
  | 'notStarted'
  | 'alreadyStarted'
  | 'bounce'
  | 'notInARep'
  | 'afterTheEnd'
  | 'paused'
  | 'notPaused'
  | 'nothingToUndo'
  | 'nothingToRedo'
  | 'nothingBefore'
  | 'noRepToDrop'
  | 'pastTheReps'
  | 'notFinished'
  | 'emptyPlan'
  | 'noSuchLap'
  | 'noSuchPlace'
  | 'otherTab';

/** A lap put right by hand. `capture` is the seq of the entry that made the split, `run` an index into the state's runs. */
export type Repair =
  /** Not a pass: a double tap, or two laps that were one. */
  | { readonly kind: 'drop'; readonly capture: number }
  /** A pass that nobody tapped; `estimated` when its time was worked out. */
  | {
      readonly kind: 'add';
      readonly run: number;
      readonly elapsedMs: number;
      readonly estimated?: true;
    }
  | { readonly kind: 'move'; readonly capture: number; readonly elapsedMs: number }
  | { readonly kind: 'assign'; readonly capture: number; readonly mark: number }
  /** Looked at and right as it is: nothing about it is offered again. */
  | { readonly kind: 'keep'; readonly capture: number };

/** What the log keeps. Append-only; `seq` counts from 0. */
export type Entry = { readonly v: 1; readonly seq: number; readonly at: EpochMs } & EntryBody;

export type EntryBody =
  | {
      readonly type:
        | 'start'
        | 'pause'
        | 'resume'
        | 'skip'
        | 'back'
        | 'addRep'
        | 'dropRep'
        | 'end'
        | 'reopen';
    }
  | {
      readonly type: 'capture';
      readonly source: CaptureSourceName;
      readonly uncertaintyMs?: number;
      /** Refused captures are kept with their reason. */
      readonly refused?: Refusal;
    }
  /** `of` is the seq of the entry that is flagged or unflagged. */
  | { readonly type: 'undo' | 'redo'; readonly of: number }
  | { readonly type: 'repair'; readonly repair: Repair }
  | { readonly type: 'startHere'; readonly startM: number }
  | { readonly type: 'gap'; readonly lostMs: number; readonly cause: 'sleep' | 'closed' }
  | { readonly type: 'lateTick'; readonly lateMs: number; readonly phase: number }
  /** Cues that did not sound, by their ids (`run:cue`), and those that sounded late. */
  | {
      readonly type: 'missedCues';
      readonly cues: readonly string[];
      readonly late?: readonly string[];
    };
