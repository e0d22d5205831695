import type { SignalKind } from '../domain/cues/signals.ts';
import type { SpokenClass } from '../domain/cues/sound-check.ts';
import type { TapAlongError } from '../domain/cues/tap-along.ts';

/** What the sound check says. */
export type SoundCheckWords = {
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly names: Readonly<Record<SignalKind | SpokenClass, string>>;
  readonly isOff: string;
  readonly from: string;
  readonly froms: Readonly<Record<'now' | 'walk', string>>;
  readonly again: string;
  readonly play: string;
  readonly stop: string;
  readonly walkAway: (seconds: number) => string;
  readonly over: string;

  readonly likelyHeading: string;
  readonly likely: {
    readonly muteLoud: string;
    readonly muteMix: string;
    readonly muteOld: string;
    readonly androidVolume: string;
    readonly iosVolume: string;
    readonly deskVolume: string;
    readonly bluetooth: (ms: string) => string;
    readonly noBluetooth: (ms: string) => string;
    readonly unknownDelay: string;
    readonly notifications: string;
    readonly iosSaver: string;
    readonly androidSaver: string;
    readonly deskSleep: string;
  };

  readonly tapHeading: string;
  readonly tapIntro: string;
  readonly tapStart: string;
  readonly tapPad: string;
  readonly tapStop: string;
  readonly tapCount: (beat: number, of: number) => string;
  readonly tapListen: string;
  readonly tapFound: (ms: string, taps: number) => string;
  readonly tapBias: string;
  readonly tapUse: (ms: string) => string;
  readonly tapUsed: (ms: string) => string;
  readonly tapAgain: string;
  readonly tapProblems: Readonly<Record<TapAlongError, string>>;
};
