import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { CueClass } from '../../../domain/cues/cue.ts';
import type { SpokenClass } from '../../../domain/cues/sound-check.ts';
import type { Preferences } from '../../../machine/preferences.ts';
import type { Services } from '../../../machine/services.ts';
import { isSpoken } from '../../../view/sound-check-view.ts';
import { previewOf, soundOf } from '../../../view/sound-settings.ts';
import { createSignals } from '../../create-signals.ts';

/** Sounds of one class are heard out before the next. */
const APART_MS = 900;

/** What a kind of sound is like, heard, seen and felt as a session would give it. */
export const createSoundPreview = (services: Services, preferences: Accessor<Preferences>) => {
  const { shown, give, vibration } = createSignals(services);
  const [mute, setMute] = createSignal<SpokenClass>();
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
  };
  onCleanup(stop);
  const speak = async (of: SpokenClass): Promise<void> => {
    const speech = await services.speech();
    if ((await speech?.preview(of)) !== true) setMute(of);
  };
  const preview = (of: CueClass): void => {
    stop();
    services.audio.unlock();
    setMute(undefined);
    if (isSpoken(of)) {
      void speak(of);
      return;
    }
    timers = previewOf(of).map((signal, at) =>
      setTimeout(() => {
        services.audio.play(soundOf(signal), preferences().volumes[of]);
        give(signal);
      }, at * APART_MS),
    );
  };
  return {
    preview,
    shown,
    vibration,
    /** Which was to be spoken, and no voice was there. */
    mute,
  };
};
