import { type EpochMs, epochMs } from '../units.ts';
import type { SoundName } from './cue.ts';
import type { SpeechWindow } from './phrases.ts';

/** How long each sound is heard, ms, rounded up to tens. */
export const soundMs: Readonly<Record<SoundName, number>> = {
  count: 130,
  start: 700,
  beep: 200,
  tick: 40,
  bell: 1910,
  finish: 780,
  warning: 320,
  ahead: 240,
  behind: 240,
  onTarget: 170,
  confirm: 60,
};

/** Speech is over this long before a beep, and waits a little after one, ms. */
const BEFORE_SOUND_MS = 150;
const AFTER_SOUND_MS = 60;
const BETWEEN_MS = 250;

type Busy = { readonly from: number; readonly until: number };

type Fitting = {
  readonly id: string;
  readonly windows: readonly SpeechWindow[];
  /** How long it takes to say, ms. */
  readonly lengthMs: number;
};

const earliestIn = (window: SpeechWindow, lengthMs: number, busy: readonly Busy[]): number => {
  let at: number = window.from;
  for (const { from, until } of busy) {
    if (at + lengthMs <= from) break;
    at = Math.max(at, until);
  }
  return at;
};

const latestIn = (window: SpeechWindow, lengthMs: number, busy: readonly Busy[]): number => {
  let at = window.until - lengthMs;
  for (const { from, until } of [...busy].reverse()) {
    if (at >= until) break;
    at = Math.min(at, from - lengthMs);
  }
  return at;
};

const placeIn = ({ windows, lengthMs }: Fitting, busy: readonly Busy[]): EpochMs | undefined => {
  for (const window of windows) {
    const at = window.isLate
      ? latestIn(window, lengthMs, busy)
      : earliestIn(window, lengthMs, busy);
    if (at >= window.from && at + lengthMs <= window.until) return epochMs(at);
  }
  return undefined;
};

/**
 * When each phrase is said: whole, inside the first of its windows that has room, at least 150 ms before
 * any beep and never over one; what comes first in the list is placed first. A phrase without room is
 * left out. `rate` is how much faster than the ear the session's clock runs.
 */
export const fitSpeech = (
  wanted: readonly Fitting[],
  sounds: readonly { readonly at: EpochMs; readonly lengthMs: number }[],
  rate = 1,
): ReadonlyMap<string, EpochMs> => {
  const merge = (all: readonly Busy[]): readonly Busy[] => {
    let until = Number.NEGATIVE_INFINITY;
    // Each at least as late an end as those before it, so that one pass in order is enough.
    return [...all]
      .sort((a, b) => a.from - b.from)
      .map((each) => {
        until = Math.max(until, each.until);
        return { from: each.from, until };
      });
  };
  let busy = merge(
    sounds.map(({ at, lengthMs }) => ({
      from: at - BEFORE_SOUND_MS * rate,
      until: at + (lengthMs + AFTER_SOUND_MS) * rate,
    })),
  );
  const placed = new Map<string, EpochMs>();
  for (const item of wanted) {
    const lengthMs = item.lengthMs * rate;
    const at = placeIn({ ...item, lengthMs }, busy);
    if (at === undefined) continue;
    placed.set(item.id, at);
    const taken = { from: at - BETWEEN_MS * rate, until: at + lengthMs + BETWEEN_MS * rate };
    busy = merge([...busy, taken]);
  }
  return placed;
};
