import { onCleanup } from 'solid-js';
import type { TimedCue } from '../machine/ports.ts';
import type { Services } from '../machine/services.ts';

/**
 * Sounds placed on the audio clock outside a session, exactly as a session places them. A session that
 * begins meanwhile owns the sound, and is left in peace.
 */
export const createSoundPlayer = (
  services: Services,
): { readonly play: (cues: readonly TimedCue[]) => void; readonly stop: () => void } => {
  const { audio, clock } = services;
  let isPlaying = false;
  const stop = (): void => {
    const status = services.current()?.snapshot().state.status;
    if (isPlaying && status !== 'running' && status !== 'paused') audio.end();
    isPlaying = false;
  };
  onCleanup(stop);
  return {
    /** Inside the gesture. */
    play: (cues) => {
      audio.unlock();
      audio.begin(clock);
      audio.sync(cues);
      isPlaying = true;
    },
    stop,
  };
};
