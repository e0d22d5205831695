import { createSignal, onCleanup } from 'solid-js';
import type { CueClass } from '../../../domain/cues/cue.ts';
import type { SpokenClass } from '../../../domain/cues/sound-check.ts';
import type { Preferences } from '../../../machine/preferences.ts';
import { isSpoken } from '../../../view/sound-check-view.ts';
import { previewOf, soundOf } from '../../../view/sound-settings.ts';
import type { SoundWords } from '../../../words/sound-words.ts';
import { createSignals } from '../../create-signals.ts';
import { Flash } from '../../parts/Flash.tsx';
import { useServices } from '../../services-context.tsx';
import { CueSection } from './CueSection.tsx';
import { SignalSection } from './SignalSection.tsx';
import { SoundSection } from './SoundSection.tsx';

/** Sounds of one class are heard out before the next. */
const APART_MS = 900;

/** All that Settings has on sound, and on what is seen and felt of it. */
export const SoundSections = (props: {
  readonly preferences: Preferences;
  readonly words: SoundWords;
  readonly onChange: (changes: Partial<Preferences>) => void;
}) => {
  const services = useServices();
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
        services.audio.play(soundOf(signal), props.preferences.volumes[of]);
        give(signal);
      }, at * APART_MS),
    );
  };
  return (
    <>
      <SoundSection {...props} />
      <SignalSection {...props} vibration={vibration()} onTry={() => preview('start')} />
      <CueSection {...props} usual={services.preferences.usual} mute={mute()} onPreview={preview} />
      <Flash kind={shown()} words={props.words.signals} />
    </>
  );
};
