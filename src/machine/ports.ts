import type { CueClass, SoundName } from '../domain/cues/cue.ts';
import type { Result } from '../domain/result.ts';
import type { CaptureSourceName, Entry, SessionHeader } from '../domain/session/log.ts';
import type { EpochMs } from '../domain/units.ts';

/** What the machine and the screens need of the device. One folder under `adapters` implements each. */

/** Undoes a subscription or frees a device. Safe to call twice. */
export type Dispose = () => void;

/** The only place that knows what time it is. */
export type Clock = {
  now(): EpochMs;
  /** The instant of an event's own `timeStamp` (ms on the `performance.now()` line). */
  stampOf(timeStampMs: number): EpochMs;
  /** Where `at` lies on the `performance.now()` line, for the audio clock. */
  performanceMsAt(at: EpochMs): number;
  /** Session seconds per real second: 1, or the demo's speed. */
  readonly rate: number;
  /** The page or the device slept; session time has been corrected already. */
  onGap(listener: (gap: { readonly lostMs: number; readonly at: EpochMs }) => void): Dispose;
  dispose(): void;
};

/** A wake-up now and then; it carries no time. */
export type Ticker = { start(onTick: () => void): Dispose };

/** A sound that was made here: words, put together. The device has it once it has learned it. */
export type SpokenName = `say ${string}`;

/** A sound due at an instant. `id` is stable: planning the same cue again changes nothing. */
export type TimedCue = {
  readonly id: string;
  readonly at: EpochMs;
  readonly sound: SoundName | SpokenName;
  /** 0–1, of the volume of all; 1 where absent. */
  readonly volume?: number;
};

/** How everything sounds, until told otherwise. */
export type Tuning = {
  /** 0–1, of all sound. */
  readonly volume: number;
  /** `loud` stops other music and is heard with the mute switch on; `mix` leaves it on. */
  readonly mixing: 'loud' | 'mix';
  /** Timed sounds leave this much before their instant, ms of real time: see `soundLeadMs`. */
  readonly leadMs: number;
};

/** A timed cue and what it is for. */
export type PlannedCue = TimedCue & { readonly sound: SoundName; readonly class: CueClass };

export type SoundHealth = 'loading' | 'locked' | 'ok' | 'drifting' | 'lost' | 'unavailable';

export type CueReport = {
  readonly id: string;
  readonly outcome: 'played' | 'late' | 'dropped';
  readonly lateMs: number;
};

export type AudioOut = {
  /** Loads and decodes every sound. Start is enabled when this is settled, whatever its outcome. */
  load(): Promise<Result<void, string>>;
  /** To be called inside the gesture. Returns at once; never waits for a hanging `resume()`. */
  unlock(): void;
  /** A session begins: the keep-alive tone runs and `clock` places the cues. */
  begin(clock: Clock): void;
  end(): void;
  /** All cues that are now due in the future. Idempotent: differences are scheduled or cancelled. */
  sync(cues: readonly TimedCue[]): void;
  /** What is said between the cues, on the same terms; gone with the session. */
  say(cues: readonly TimedCue[]): void;
  /** Decodes a sound file under a name, or forgets the name. Answers whether it can be played now. */
  learn(name: SpokenName, file: ArrayBuffer | undefined): Promise<boolean>;
  /** An untimed sound, now; `volume` as in a cue. */
  play(sound: SoundName | SpokenName, volume?: number): void;
  tune(tuning: Tuning): void;
  health(): SoundHealth;
  /** Where instant 0 of the `performance.now()` line lies on the audio clock, as cues are placed now, ms. */
  anchorMs(): number | undefined;
  /** From page to loudspeaker, ms: reported, or usual where the device reports nothing. Cues make up for it. */
  latencyMs(): number;
  onHealth(listener: (health: SoundHealth) => void): Dispose;
  onCue(listener: (report: CueReport) => void): Dispose;
  dispose(): void;
};

/** Words aloud: from recordings, to the sample; from the system's voice, as it comes. */
export type Voice = {
  /** Loads the recordings; nothing is recorded before. */
  load(): Promise<Result<void, string>>;
  /** A sound file that says `text`; undefined when a word of it is not recorded. */
  recorded(text: string): { readonly lengthMs: number; readonly file: ArrayBuffer } | undefined;
  /** About how long the system's voice takes; undefined without one. */
  spokenMs(text: string): number | undefined;
  /** The system's voice, at once, instead of what it was saying; `volume` 0–1. */
  say(text: string, volume: number): void;
  hush(): void;
  /** To be called inside a gesture: iPhones let it speak only after that. */
  unlock(): void;
};

export type WakeState = 'off' | 'held' | 'refused' | 'unsupported';

export type WakeLock = {
  /** To be called inside the gesture when `wanted`. */
  want(wanted: boolean): void;
  state(): WakeState;
  onState(listener: (state: WakeState) => void): Dispose;
  dispose(): void;
};

/** The phone shakes in a rhythm: ms on, off, on …. Nothing where it cannot. Loaded when it is wanted. */
export type Vibration = {
  readonly canVibrate: boolean;
  vibrate(patternMs: readonly number[]): void;
};

/** What a page can know of the device it is on. Loaded when a screen speaks of it. */
export type DeviceFacts = {
  readonly system: 'ios' | 'android' | 'other';
  /** The page may say that it plays, and the mute switch leaves it alone. */
  readonly canPassMuteSwitch: boolean;
};

export type RawCapture = {
  readonly at: EpochMs;
  readonly source: CaptureSourceName;
  readonly uncertaintyMs?: number;
};

/** Anything that can say "passed". */
export type CaptureSource = { listen(onCapture: (capture: RawCapture) => void): Dispose };

/** A button off the screen going down: a key of a keyboard or remote, or one of a game controller. */
export type ButtonPress = {
  readonly device: 'key' | 'gamepad';
  /** `KeyboardEvent.code`, or its `key` where there is no code; for a gamepad the number of the button. */
  readonly code: string;
  readonly at: EpochMs;
  readonly uncertaintyMs?: number;
};

/** The listener answers whether the press was meant for it: then the page does nothing else with it. */
export type Buttons = { listen(onPress: (press: ButtonPress) => boolean): Dispose };

/** What the lock screen and the headset show of a session. */
export type NowPlaying = { readonly title: string; readonly album: string };

/** The button of a headset, for as long as somebody listens: so long no music plays. */
export type Headset = {
  listen(onPress: (raw: RawCapture) => void): {
    readonly show: (playing: NowPlaying) => void;
    readonly stop: Dispose;
  };
};

/** Devices that need no hand on the phone. Loaded when one of them is wanted. */
export type HandsFree = {
  readonly has: { readonly gamepads: boolean; readonly headset: boolean };
  keys(clock: Pick<Clock, 'stampOf'>): Buttons;
  gamepads(clock: Pick<Clock, 'stampOf'>): Buttons;
  headset(clock: Pick<Clock, 'stampOf'>): Headset;
};

export type StoreError =
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'full'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export type StoredSession = { readonly header: SessionHeader; readonly entries: readonly Entry[] };

/** A record that did not parse: set aside, reported, never deleted. */
export type SetAside = { readonly key: string; readonly reason: string };

export type SessionStore = {
  create(header: SessionHeader): Promise<Result<void, StoreError>>;
  /** Resolves when the strict transaction is complete: "kept" always means this. */
  append(sessionId: string, entries: readonly Entry[]): Promise<Result<void, StoreError>>;
  load(sessionId: string): Promise<Result<StoredSession | undefined, StoreError>>;
  /** Newest first, with the records that had to be set aside. */
  list(): Promise<
    Result<{ sessions: readonly StoredSession[]; setAside: readonly SetAside[] }, StoreError>
  >;
  /** Removes one session; `restore` puts the same records back. */
  remove(sessionId: string): Promise<Result<void, StoreError>>;
  restore(session: StoredSession): Promise<Result<void, StoreError>>;
  dispose(): void;
};

/** Why a file is none of ours. Every name has its sentence in `words`. */
export type NotRead = 'notJson' | 'notOurs' | 'newer';

/** A session of the file that did not parse: which one, counted from 1, and what is wrong with it. */
export type Unread = { readonly place: number; readonly reason: string };

export type FoundInFile = {
  readonly sessions: readonly StoredSession[];
  readonly unread: readonly Unread[];
  /** Single log entries that were left out. */
  readonly badEntries: number;
};

/** Reads an exported file; loaded when one is opened. */
export type SessionFileReader = (text: string) => Result<FoundInFile, NotRead>;

/** Small values by name: the last race, track, workout. The reader parses what it gets. */
export type SettingsStore = {
  get(name: string): Promise<Result<unknown, StoreError>>;
  /** Strict unless told otherwise: a relaxed value survives a crash of the app, not of the device. */
  set(
    name: string,
    value: unknown,
    durability?: 'strict' | 'relaxed',
  ): Promise<Result<void, StoreError>>;
};

/** A workout of one's own: its shorthand, under a name. */
export type OwnWorkout = {
  readonly v: 1;
  readonly id: string;
  readonly name: string;
  /** As it was typed or built. */
  readonly text: string;
  readonly savedAt: EpochMs;
};

export type WorkoutStore = {
  add(
    workout: Pick<OwnWorkout, 'name' | 'text' | 'savedAt'>,
  ): Promise<Result<OwnWorkout, StoreError>>;
  /** Writes over the one with this id, or puts a removed one back. */
  put(workout: OwnWorkout): Promise<Result<void, StoreError>>;
  remove(id: string): Promise<Result<void, StoreError>>;
  /** Last saved first, with the records that do not parse: those stay where they are, unread. */
  list(): Promise<
    Result<{ workouts: readonly OwnWorkout[]; setAside: readonly SetAside[] }, StoreError>
  >;
};

export type WriterRole = 'asking' | 'writer' | 'viewer';

/** One page's wish to write one session. */
export type WriterClaim = {
  /** `asking` until the first answer has come. */
  role(): WriterRole;
  onRole(listener: (role: WriterRole) => void): Dispose;
  /** Resolves with the first answer. */
  readonly answered: Promise<void>;
  /** What a writer does before it hands over: everything that it has confirmed gets kept. */
  beforeHandOver(finish: () => Promise<void>): void;
  /** Becomes the writer: the page that writes finishes and steps back, or is put aside if it does not answer. */
  takeOver(): void;
  /** More of the log is kept: the other pages are told to read it again. */
  grew(): void;
  onGrew(listener: () => void): Dispose;
  dispose(): void;
};

/**
 * At most one page writes a session, and only that one sounds. A page that the user can see takes the
 * place of a writer that has gone away.
 */
export type WriterLock = { claim(sessionId: string): WriterClaim };

export type OfflineState = {
  /** Everything is on the device: the app opens without a network. */
  readonly ready: boolean;
  /** A newer version waits; nothing happens until it is applied. */
  readonly updateAvailable: boolean;
};

export type Offline = {
  state(): OfflineState;
  onState(listener: (state: OfflineState) => void): Dispose;
  /** Reloads the page with the newer version. Never to be called while a session runs. */
  applyUpdate(): void;
};

/** What leaves the app as text. */
export type SharedText = { readonly title: string; readonly text?: string; readonly url?: string };

/** A QR code as one SVG path of unit squares, in a square of `size` with its quiet zone. */
export type QrDrawing = { readonly size: number; readonly path: string };

/** `'unsupported'`: this browser cannot. `'refused'`: it can, and did not. */
export type ShareRefusal = 'unsupported' | 'refused';

/** Hands text to other apps, to the clipboard and to paper. To be called inside the gesture. */
export type ShareOut = {
  /** Whether a share sheet exists; where it does not, no button offers one. */
  canShare(): boolean;
  /** `'dismissed'`: the sheet was shown and closed again, which is no error. */
  share(shared: SharedText): Promise<Result<'shared' | 'dismissed', ShareRefusal>>;
  copy(text: string): Promise<Result<void, ShareRefusal>>;
  print(): void;
};
