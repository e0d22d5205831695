import type { CueClass } from '../domain/cues/cue.ts';
import { type SignalKind, soundOfSignal } from '../domain/cues/signals.ts';
import { type SpokenClass, soundCheck, soundCheckMs } from '../domain/cues/sound-check.ts';
import { type EpochMs, later } from '../domain/units.ts';
import type { DeviceFacts, TimedCue } from '../machine/ports.ts';
import type { Preferences } from '../machine/preferences.ts';
import type { SoundCheckWords } from '../words/sound-check-words.ts';

export type CheckKind = SignalKind | SpokenClass;

export type CheckRow = {
  readonly kind: CheckKind;
  readonly name: string;
  /** Switched off in Settings: it sounds here all the same. */
  readonly note: string;
};

const spokenClasses = ['announcement', 'speech', 'spokenDelta'] as const;

export const isSpoken = (kind: CheckKind | CueClass): kind is SpokenClass =>
  spokenClasses.some((of) => of === kind);

/** What speaks, of what is switched on. A voice that nobody wants is not loaded for a check. */
export const spokenIn = ({ switches }: Preferences): readonly SpokenClass[] =>
  spokenClasses.filter((of) => switches[of]);

export const checkRows = (preferences: Preferences, words: SoundCheckWords): readonly CheckRow[] =>
  soundCheck(spokenIn(preferences)).map(({ kind, class: of }) => ({
    kind,
    name: words.names[kind],
    note: preferences.switches[of] ? '' : words.isOff,
  }));

/** Rounds that are planned when it plays again and again: a good ten minutes. */
const MANY_ROUNDS = 20;
const WALK_MS = 10_000;
/** Sound that was asleep needs a moment. */
const WAKE_MS = 800;

/** A check under way: the same to the end, whatever is switched meanwhile. */
export type CheckRun = {
  /** When its first sound is due. */
  readonly startAt: EpochMs;
  readonly rounds: number;
  readonly spoken: readonly SpokenClass[];
};

/** What a press at `at` begins. */
export const checkRun = (
  at: EpochMs,
  from: 'now' | 'walk',
  again: boolean,
  preferences: Preferences,
): CheckRun => ({
  startAt: later(at, from === 'walk' ? WALK_MS : WAKE_MS),
  rounds: again ? MANY_ROUNDS : 1,
  spoken: spokenIn(preferences),
});

/** Every sound of it, at the volumes of a session. Words are spoken when their moment comes. */
export const checkCues = (
  { startAt, rounds, spoken }: CheckRun,
  { volumes }: Preferences,
): readonly TimedCue[] =>
  Array.from({ length: rounds }, (_, round) =>
    soundCheck(spoken).flatMap(({ kind, class: of, offsetMs }): readonly TimedCue[] => {
      if (isSpoken(kind)) return [];
      const volume = volumes[of];
      const at = later(startAt, round * soundCheckMs(spoken) + offsetMs);
      const cue = { id: `check${round}:${kind}`, at, sound: soundOfSignal[kind] };
      return [volume === undefined ? cue : { ...cue, volume }];
    }),
  ).flat();

export type CheckMoment =
  | { readonly kind: 'waiting'; readonly seconds: number }
  | { readonly kind: 'playing'; readonly step: CheckKind }
  | { readonly kind: 'over' };

/** Silence at the end: by then the last name has been read. */
const REST_MS = 2500;

/** What is heard at `now`. */
export const checkMoment = ({ startAt, rounds, spoken }: CheckRun, now: EpochMs): CheckMoment => {
  const elapsed = now - startAt;
  if (elapsed < 0) return { kind: 'waiting', seconds: Math.ceil(-elapsed / 1000) };
  const roundMs = soundCheckMs(spoken);
  if (elapsed >= rounds * roundMs - REST_MS) return { kind: 'over' };
  const step = soundCheck(spoken).findLast(({ offsetMs }) => offsetMs <= elapsed % roundMs);
  return step ? { kind: 'playing', step: step.kind } : { kind: 'over' };
};

/** Latency above this is what a Bluetooth link has, and nothing else. */
const BLUETOOTH_MS = 120;

/**
 * What this device is likely to do to the sound, from what a page can know. Safari reports no latency:
 * https://developer.mozilla.org/en-US/docs/Web/API/AudioContext/outputLatency#browser_compatibility
 */
export const likelyTo = (
  { system, canPassMuteSwitch }: DeviceFacts,
  latencyMs: number,
  mixing: Preferences['mixing'],
  { likely }: SoundCheckWords,
): readonly string[] => {
  const switchable = mixing === 'loud' ? likely.muteLoud : likely.muteMix;
  const mute = canPassMuteSwitch ? switchable : likely.muteOld;
  return {
    ios: [mute, likely.iosVolume, likely.unknownDelay, likely.notifications, likely.iosSaver],
    android: [
      likely.androidVolume,
      delayText(latencyMs, likely),
      likely.notifications,
      likely.androidSaver,
    ],
    other: [likely.deskVolume, delayText(latencyMs, likely), likely.deskSleep],
  }[system];
};

const delayText = (latencyMs: number, likely: SoundCheckWords['likely']): string => {
  const text = `${latencyMs} ms`;
  return latencyMs > BLUETOOTH_MS ? likely.bluetooth(text) : likely.noBluetooth(text);
};
