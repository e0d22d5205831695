import type { CueClass } from '../domain/cues/cue.ts';
import type { SignalKind } from '../domain/cues/signals.ts';

/** What Settings says of sound, flash and vibration. Figures arrive as finished text. */
export type SoundWords = {
  readonly heading: string;
  readonly volume: string;
  readonly volumeOf: (what: string) => string;
  readonly percent: (percent: number) => string;
  readonly mixing: string;
  readonly mixings: Readonly<Record<'loud' | 'mix', string>>;
  readonly mixingHints: Readonly<Record<'loud' | 'mix', string>>;
  readonly speakerDelay: string;
  readonly speakerDelayHint: string;
  readonly findDelay: string;
  readonly air: string;
  /** What they come to, where there are any. */
  readonly airHint: (ms: string | undefined) => string;
  readonly lead: (ms: string) => string;
  readonly noLead: string;
  readonly notANumber: (from: number, to: number) => string;
  readonly check: string;
  readonly checkHint: string;

  readonly cuesHeading: string;
  readonly cues: Readonly<Record<CueClass, { readonly name: string; readonly hint: string }>>;
  readonly preview: string;
  readonly previewOf: (what: string) => string;
  readonly cannotSpeak: string;
  readonly waypointEvery: string;
  readonly waypoints: Readonly<Record<'100' | '200', string>>;
  readonly reset: string;
  readonly resetDone: string;

  readonly signalsHeading: string;
  readonly flash: string;
  readonly flashHint: string;
  readonly vibrate: string;
  readonly vibrateHint: string;
  readonly cannotVibrate: string;
  readonly tryThem: string;
  /** The word below the shape that fills the screen. */
  readonly signals: Readonly<Record<SignalKind, string>>;
};
