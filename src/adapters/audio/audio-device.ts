import type { SoundName } from '../../domain/cues/cue.ts';
import type { Result } from '../../domain/result.ts';
import type { Dispose, SpokenName, Tuning } from '../../machine/ports.ts';

/**
 * What the cue engine needs of an audio context. The real one is Howler's; tests drive a virtual one.
 * Test for `running`, never against `suspended`: `interrupted` is a state too (iOS).
 */
export type ContextState = 'running' | 'suspended' | 'interrupted' | 'closed';

/** The frame that is being heard (seconds) and when it is heard (ms on the `performance.now()` line). */
export type OutputTimestamp = { readonly contextTime: number; readonly performanceTime: number };

/** A sound that waits for its instant on the audio clock. */
export type QueuedSound = { cancel(): void };

export type AudioDevice = {
  /** Loads, checks and decodes every sound. */
  load(): Promise<Result<void, string>>;
  state(): ContextState;
  /** Frames rendered so far, in seconds. Stands still while not running, and never catches up. */
  contextTime(): number;
  performanceNow(): number;
  outputTimestamp(): OutputTimestamp | undefined;
  /** Seconds from rendering to hearing, as far as the device knows. */
  outputLatency(): number;
  /** Queues a sound at `when` seconds of context time; at once if that is past. Absent if it did not load. */
  queue(sound: SoundName | SpokenName, when: number, volume?: number): QueuedSound | undefined;
  /** An untimed sound, through Howler if it came with the app. */
  playNow(sound: SoundName | SpokenName, volume?: number): void;
  /** Decodes one more sound, or forgets it. */
  learn(name: SpokenName, file: ArrayBuffer | undefined): Promise<boolean>;
  /** The context changed its state, or was replaced by another. */
  onState(listener: () => void): Dispose;
  /** Returns at once and swallows refusals: `resume()` can hang for ever (WebKit bug 281566). */
  resume(): void;
  /** Suspends and resumes, which wakes some contexts that stand still. Returns at once. */
  restart(): void;
  /** Throws the context away and makes a new one with the same sounds. */
  rebuild(): Promise<void>;
  /** The tone that keeps output, timers and Bluetooth links awake. */
  keepAlive(on: boolean): void;
  /** Tells the system what this page plays beside other music; undefined: nothing any more. */
  claimSession(mixing: Tuning['mixing'] | undefined): void;
  setVolume(volume: number): void;
  dispose(): void;
};

/** Runs `task` once after `ms`. */
export type After = (ms: number, task: () => void) => Dispose;
