import type { AudioOut, Ticker, WakeLock } from './ports.ts';

/** The devices of a session that is only looked at: nothing sounds, nothing ticks, the screen may sleep. */

const nothing = (): undefined => undefined;
const noListener = (): (() => void) => nothing;

export const silentAudio: AudioOut = {
  load: async () => ({ ok: true, value: undefined }),
  unlock: nothing,
  begin: nothing,
  end: nothing,
  sync: nothing,
  say: nothing,
  learn: async () => false,
  play: nothing,
  tune: nothing,
  health: () => 'ok',
  anchorMs: nothing,
  latencyMs: () => 0,
  onHealth: noListener,
  onCue: noListener,
  dispose: nothing,
};

export const restingScreen: WakeLock = {
  want: nothing,
  state: () => 'off',
  onState: noListener,
  dispose: nothing,
};

export const stillTicker: Ticker = { start: noListener };
