import type { NowPlaying } from '../../machine/ports.ts';
import type { HeadsetAction, HeadsetDevice } from './headset-device.ts';

export type FakeHeadsetDevice = HeadsetDevice & {
  press(action: HeadsetAction, nowMs: number): void;
  /** The phone is touched. */
  touch(): void;
  /** A call or another app takes the sound. */
  interrupt(): void;
  readonly playing: boolean;
  readonly actions: readonly HeadsetAction[];
  readonly shown: NowPlaying | undefined;
};

/** A headset whose phone plays only after a gesture, as phones do. */
export const makeFakeHeadsetDevice = (): FakeHeadsetDevice => {
  const actions = new Map<HeadsetAction, () => void>();
  const gestures = new Set<{ readonly hear: () => void }>();
  let now = 0;
  let mayPlay = false;
  let playing = false;
  let shown: NowPlaying | undefined;
  return {
    nowMs: () => now,
    onAction: (action, act) => void (act ? actions.set(action, act) : actions.delete(action)),
    play: () => {
      playing = mayPlay;
    },
    stop: () => {
      playing = false;
      shown = undefined;
    },
    show: (next) => {
      shown = next;
    },
    onGesture: (hear) => {
      const entry = { hear };
      gestures.add(entry);
      return () => void gestures.delete(entry);
    },
    press: (action, nowMs) => {
      now = nowMs;
      actions.get(action)?.();
    },
    touch: () => {
      mayPlay = true;
      for (const { hear } of [...gestures]) hear();
    },
    interrupt: () => {
      playing = false;
    },
    get playing() {
      return playing;
    },
    get actions() {
      return [...actions.keys()];
    },
    get shown() {
      return shown;
    },
  };
};
