import { createSignal, Show } from 'solid-js';
import type { AudioOut } from '../../../machine/ports.ts';
import type { SetupWords } from '../../../words/setup-words.ts';
import { A } from '../../hash-router.tsx';

/** Long enough to hear the beep out before the bell. */
const bellAfterMs = 700;

/** Is the phone loud enough? Better found out here than at the first checkpoint. */
export const SoundCheck = (props: { readonly audio: AudioOut; readonly words: SetupWords }) => {
  const [heard, setHeard] = createSignal(false);
  const play = (): void => {
    props.audio.unlock();
    props.audio.play('beep');
    setTimeout(() => props.audio.play('bell'), bellAfterMs);
    setHeard(true);
  };
  return (
    <>
      <button type="button" class="button sound-check" on:click={play}>
        {props.words.soundCheck}
      </button>
      <Show when={heard()}>
        <p class="soft" role="status">
          {props.words.soundPlaying}
        </p>
        <A class="button sound-check" href="/sound-check?from=setup">
          {props.words.everySound}
        </A>
      </Show>
    </>
  );
};
