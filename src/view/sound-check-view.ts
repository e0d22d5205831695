import type { SignalKind } from '../domain/cues/signals.ts';
import { soundOfSignal } from '../domain/cues/signals.ts';
import { soundCheck, soundCheckMs } from '../domain/cues/sound-check.ts';
import { type EpochMs, later } from '../domain/units.ts';
import type { DeviceFacts, TimedCue } from '../machine/ports.ts';
import type { Preferences } from '../machine/preferences.ts';
import type { SoundCheckWords } from '../words/sound-check-words.ts';

export type CheckRow = {
  readonly signal: SignalKind;
  readonly name: string;
  /** Switched off in Settings: it sounds here all the same. */
  readonly note: string;
};

export const checkRows = ({ switches }: Preferences, words: SoundCheckWords): readonly CheckRow[] =>
  soundCheck.map(({ signal, class: of }) => ({
    signal,
    name: words.names[signal],
    note: switches[of] ? '' : words.isOff,
  }));

const WALK_MS = 10_000;
/** Sound that was asleep needs a moment. */
const WAKE_MS = 800;

/** When the first sound is due, for a press at `at`. */
export const firstSoundAt = (at: EpochMs, from: 'now' | 'walk'): EpochMs =>
  later(at, from === 'walk' ? WALK_MS : WAKE_MS);

/** Rounds that are planned when it plays again and again: a good ten minutes. */
export const manyRounds = 20;

/** Everything to be heard, at the volumes of a session. */
export const checkCues = (
  startAt: EpochMs,
  rounds: number,
  { volumes }: Preferences,
): readonly TimedCue[] =>
  Array.from({ length: rounds }, (_, round) =>
    soundCheck.map(({ signal, class: of, offsetMs }): TimedCue => {
      const volume = volumes[of];
      const at = later(startAt, round * soundCheckMs + offsetMs);
      const cue = { id: `check${round}:${signal}`, at, sound: soundOfSignal[signal] };
      return volume === undefined ? cue : { ...cue, volume };
    }),
  ).flat();

export type CheckMoment =
  | { readonly kind: 'waiting'; readonly seconds: number }
  | { readonly kind: 'playing'; readonly signal: SignalKind; readonly round: number }
  | { readonly kind: 'over' };

/** What is heard now, in a check whose first sound is due at `startAt`. */
export const checkMoment = (startAt: EpochMs, rounds: number, now: EpochMs): CheckMoment => {
  const elapsed = now - startAt;
  if (elapsed < 0) return { kind: 'waiting', seconds: Math.ceil(-elapsed / 1000) };
  const round = Math.floor(elapsed / soundCheckMs);
  const within = elapsed - round * soundCheckMs;
  const step = soundCheck.findLast(({ offsetMs }) => offsetMs <= within);
  if (!step || round >= rounds || isSilence(within, round, rounds)) return { kind: 'over' };
  return { kind: 'playing', signal: step.signal, round };
};

/** After the last sound of the last round. */
const isSilence = (within: number, round: number, rounds: number): boolean =>
  round === rounds - 1 && within > (soundCheck.at(-1)?.offsetMs ?? 0) + LAST_SHOWN_MS;

const LAST_SHOWN_MS = 1500;

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
