import { onCleanup } from 'solid-js';
import type { EpochMs } from '../domain/units.ts';
import type { TimedCue } from '../machine/ports.ts';
import type { Services } from '../machine/services.ts';

export type SoundPlayer = {
  /** Begins at the instant of the press; later, where the sounds have to be loaded first. */
  readonly pressed: (event: Event, begin: (at: EpochMs) => void) => void;
  readonly play: (cues: readonly TimedCue[]) => void;
  readonly stop: () => void;
};

/**
 * Sounds placed on the audio clock outside a session, exactly as a session places them. A session that
 * begins meanwhile owns the sound, and is left in peace.
 */
export const createSoundPlayer = (services: Services): SoundPlayer => {
  const { audio, clock } = services;
  let isPlaying = false;
  let isLeft = false;
  const stop = (): void => {
    const status = services.current()?.snapshot().state.status;
    if (isPlaying && status !== 'running' && status !== 'paused') audio.end();
    isPlaying = false;
  };
  onCleanup(() => {
    isLeft = true;
    stop();
  });
  const pressed: SoundPlayer['pressed'] = (event, begin) => {
    if (audio.health() !== 'loading') {
      begin(clock.stampOf(event.timeStamp));
      return;
    }
    const loading = audio.load();
    audio.unlock();
    void loading.then(() => isLeft || begin(clock.now()));
  };
  return {
    pressed,
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
