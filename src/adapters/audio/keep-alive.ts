/**
 * A 25 Hz tone far below hearing. Chromium swaps the sink after 30 s of digital silence, and the next beep
 * is then late by 0.2 s to seconds (media/base/silent_sink_suspender.cc); it throttles timers of a hidden
 * page below −72 dBFS (amplitude 3.5e-4); Bluetooth links doze in silence and clip what comes next.
 */
const HZ = 25;
const AMPLITUDE = 0.002;

export type KeepAlive = { stop(): void };

/** Straight to the destination: muting the app must not silence it. */
export const startKeepAlive = (context: AudioContext): KeepAlive => {
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.frequency.value = HZ;
  gain.gain.value = AMPLITUDE;
  tone.connect(gain).connect(context.destination);
  tone.start();
  return {
    stop: () => {
      tone.stop();
      tone.disconnect();
      gain.disconnect();
    },
  };
};
