import type { CueClass } from '../domain/cues/cue.ts';
import type { Plan, Setup } from '../domain/plan/plan.ts';
import type { Result } from '../domain/result.ts';
import type {
  CommandName,
  PlainCommandName,
  Refusal,
  Repair,
  SessionOptions,
} from '../domain/session/log.ts';
import type { SessionState } from '../domain/session/state.ts';
import type { EpochMs } from '../domain/units.ts';
import type { Notation } from '../domain/workout/notation/note.ts';
import type {
  AudioOut,
  CaptureSource,
  Clock,
  DeviceFacts,
  Dispose,
  HandsFree,
  NotRead,
  Offline,
  PlannedCue,
  QrDrawing,
  RawCapture,
  SessionStore,
  SettingsStore,
  ShareOut,
  SoundHealth,
  StoredSession,
  StoreError,
  Vibration,
  WakeState,
  WorkoutStore,
} from './ports.ts';
import type { PreferencesHolder } from './preferences.ts';
import type { TakenFile } from './session-file.ts';

/** What the screens talk to. `main.tsx` makes it from the adapters; tests make it from fakes. */

/** What happened, or the named reason why nothing did. */
export type Answer =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly refusal: Refusal };

export type RunnerSnapshot = {
  /** Plain data, true up to `state.at`. */
  readonly state: SessionState;
  /** Log entries (seq) that are accepted but not yet durable. */
  readonly pending: ReadonlySet<number>;
  /** A viewer shows what another page writes: it takes no command and makes no sound. */
  readonly role?: 'writer' | 'viewer';
  /** Set while the session can only be held in memory. */
  readonly storeError?: StoreError;
  /** What is to sound, as planned last, in order; nothing for a viewer. */
  readonly cues?: readonly PlannedCue[];
  readonly sound: SoundHealth;
  readonly wake: WakeState;
  readonly lastAnswer?: {
    readonly command: CommandName;
    readonly answer: Answer;
    readonly at: EpochMs;
  };
};

/** One running (or finished) session: machine, log, cues and wake lock together. */
export type SessionRunner = {
  readonly clock: Clock;
  snapshot(): RunnerSnapshot;
  subscribe(listener: (snapshot: RunnerSnapshot) => void): Dispose;
  /** `at` comes from the event's own time stamp: `clock.stampOf(event.timeStamp)`. */
  command(name: PlainCommandName, at: EpochMs): Answer;
  /** Puts a lap right, during the session and after it; Undo takes it back. */
  repair(repair: Repair, at: EpochMs): Answer;
  /** "This rep starts here": the rep that runs or comes next, metres past the phone. Undo takes it back. */
  startHere(startM: number, at: EpochMs): Answer;
  /** Someone or something said "passed". */
  capture(raw: RawCapture): Answer;
  can(name: PlainCommandName | 'capture'): boolean;
  /** Inside the gesture, for a viewer: from now on this page writes, and the other one looks on. */
  takeOver(): void;
  /** All of the session as it is held now, kept or not: what can be saved as a file. */
  log(): StoredSession;
  dispose(): void;
};

export type SessionDraft = {
  readonly title: string;
  readonly workoutText: string;
  readonly setup: Setup;
  readonly plan: Plan;
  readonly options: SessionOptions;
};

/** The classes that are words, not sounds. */
export type SpokenClass = Extract<CueClass, 'speech' | 'announcement' | 'spokenDelta'>;

/** What is said during a session. It follows the session by itself. */
export type Speech = {
  /** Says an example. False when this device has no voice for it. */
  preview(of: SpokenClass): Promise<boolean>;
};

export type Services = {
  readonly clock: Clock;
  readonly audio: AudioOut;
  readonly sessions: SessionStore;
  readonly settings: SettingsStore;
  readonly preferences: PreferencesHolder;
  readonly share: ShareOut;
  readonly workouts: WorkoutStore;
  /** Loaded on first use. `tooLong`: no code holds that much. */
  qrCode(text: string): Promise<Result<QrDrawing, 'tooLong'>>;
  /** Remotes, controllers and headsets; loaded on first use. */
  handsFree(): Promise<HandsFree>;
  /** Loaded when something is to be said; undefined where it cannot be. */
  speech(): Promise<Speech | undefined>;
  vibration(): Promise<Vibration>;
  facts(): Promise<DeviceFacts>;
  /** Whether the app is on the device, and whether a newer one waits. */
  readonly offline: Offline;
  /** The lap button as a source of captures, stamped by its own events. */
  screenCapture(clock: Clock, target: EventTarget): CaptureSource;
  /** The reader and printer of shorthand, loaded on first use. */
  notation(): Promise<Notation>;
  /** The session on the Track screen, if any; survives reloads. */
  current(): SessionRunner | undefined;
  onCurrent(listener: (runner: SessionRunner | undefined) => void): Dispose;
  /** Inside the gesture: unlocks sound, wants the wake lock, writes the header, sends `start`. */
  startSession(draft: SessionDraft, at: EpochMs): SessionRunner;
  /** The same with a simulated runner on a clock `rate` times as fast. */
  startDemo(draft: SessionDraft, rate: number): SessionRunner;
  /**
   * A stored session, to be put right: no sound, no screen lock. Reopened, it becomes the current one.
   * Undefined when it is not there. To be disposed of by whoever asked.
   */
  openReview(id: string): Promise<SessionRunner | undefined>;
  /** Adds the sessions of an exported file to those kept here; loaded on first use. */
  takeInSessions(text: string): Promise<Result<TakenFile, NotRead | 'notKept'>>;
  /** Leaves a finished session; its review stays. */
  closeSession(): void;
};
