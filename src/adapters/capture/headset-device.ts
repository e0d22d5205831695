import type { Dispose, NowPlaying } from '../../machine/ports.ts';
import { quietLoop } from './quiet-loop.ts';

/** What a headset sends: some have one button for both, some send "next" for a double press. */
export type HeadsetAction = 'play' | 'pause' | 'nexttrack';

export type HeadsetDevice = {
  /** On the `performance.now()` line. */
  nowMs(): number;
  onAction(action: HeadsetAction, act: (() => void) | undefined): void;
  /** The session counts as music that plays; refused without a gesture, and asked for again at the next. */
  play(): void;
  stop(): void;
  show(playing: NowPlaying): void;
  onGesture(hear: () => void): Dispose;
};

const GESTURES = ['pointerup', 'touchend', 'click', 'keydown'] as const;

/** An action that a browser does not know is an exception there, and simply no button here. */
const setAction = (action: HeadsetAction, act: (() => void) | undefined): void => {
  try {
    navigator.mediaSession.setActionHandler(action, act ?? null);
  } catch {
    return;
  }
};

/**
 * The buttons go to the page whose media element plays, and count as media only from 5 s of length on:
 * https://web.dev/articles/media-session
 */
export const browserHeadsetDevice = (): HeadsetDevice => {
  let element: HTMLAudioElement | undefined;
  return {
    nowMs: () => performance.now(),
    onAction: setAction,
    play: () => {
      element ??= Object.assign(new Audio(quietLoop()), { loop: true });
      if (element.paused) void element.play().catch(() => undefined);
      navigator.mediaSession.playbackState = 'playing';
    },
    stop: () => {
      element?.pause();
      element = undefined;
      navigator.mediaSession.playbackState = 'none';
      navigator.mediaSession.metadata = null;
    },
    show: (playing) => {
      navigator.mediaSession.metadata = new MediaMetadata(playing);
    },
    onGesture: (hear) => {
      for (const type of GESTURES) {
        window.addEventListener(type, hear, { capture: true, passive: true });
      }
      return () => {
        for (const type of GESTURES) window.removeEventListener(type, hear, { capture: true });
      };
    },
  };
};
