import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { SessionRunner } from '../../../machine/services.ts';
import type { Words } from '../../../words/words.ts';
import { afterReal } from '../../after-real.ts';
import { createSignals } from '../../create-signals.ts';
import { followCues } from '../../follow-cues.ts';
import { Flash } from '../../parts/Flash.tsx';
import { useServices, useWords } from '../../services-context.tsx';

/** What sounds is also seen and felt. Loaded with the first session in which that is wanted. */
export const CueSignals = (props: { readonly runner: SessionRunner }) => {
  const services = useServices();
  const first = useWords();
  const [words, setWords] = createSignal<Words['sound']>();
  const { shown, give } = createSignals(services);
  onMount(async () => {
    const { sound } = await first.all();
    setWords(() => sound);
  });
  const stop = followCues({
    // One runner for the life of the Track screen.
    runner: props.runner,
    after: afterReal,
    give,
    tellsDelta: () => services.preferences.now().switches.delta,
  });
  onCleanup(stop);
  return <Show when={words()}>{(sound) => <Flash kind={shown()} words={sound().signals} />}</Show>;
};
