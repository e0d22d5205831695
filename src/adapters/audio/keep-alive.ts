/**
 * A 25 Hz tone far below hearing. Chromium swaps the sink after 30 s of digital silence, and the next beep
 * is then late by 0.2 s to seconds (media/base/silent_sink_suspender.cc); it throttles timers of a hidden
 * page below −72 dBFS (amplitude 3.5e-4); Bluetooth links doze in silence and clip what comes next.
 */
const HZ = 25;
const AMPLITUDE = 0.002;

export type KeepAlive = {
  want(on: boolean): void;
  /** To be called when the context may have been replaced: the tone follows. */
  follow(): void;
};

/** Straight to the destination: muting the app must not silence it. */
const startTone = (context: AudioContext): (() => void) => {
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.frequency.value = HZ;
  gain.gain.value = AMPLITUDE;
  tone.connect(gain).connect(context.destination);
  tone.start();
  return () => {
    tone.stop();
    tone.disconnect();
    gain.disconnect();
  };
};

export const makeKeepAlive = (context: () => AudioContext | undefined): KeepAlive => {
  let wanted = false;
  let running: { readonly on: AudioContext; readonly stop: () => void } | undefined;

  const follow = (): void => {
    const ctx = wanted ? context() : undefined;
    if (running?.on === ctx) return;
    running?.stop();
    running = ctx && { on: ctx, stop: startTone(ctx) };
  };
  return {
    follow,
    want: (on) => {
      wanted = on;
      follow();
    },
  };
};
