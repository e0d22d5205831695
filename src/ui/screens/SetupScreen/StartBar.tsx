import { createSignal, onMount } from 'solid-js';
import type { AudioOut } from '../../../machine/ports.ts';
import type { SetupView } from '../../../view/setup-view.ts';
import type { SetupWords } from '../../../words/setup-words.ts';

/** True when the sounds are loaded, or have failed to: a session starts either way. */
const createSettled = (audio: AudioOut) => {
  const [settled, setSettled] = createSignal(audio.health() !== 'loading');
  onMount(() => void audio.load().finally(() => setSettled(true)));
  return settled;
};

/** The one big thing to do, always in reach, and the reason when it cannot be done. */
export const StartBar = (props: {
  readonly view: SetupView;
  readonly audio: AudioOut;
  readonly words: SetupWords;
  readonly onStart: (timeStampMs: number) => void;
  readonly onBlocked: (by: string) => void;
}) => {
  const settled = createSettled(props.audio);
  const reason = () =>
    props.view.blocked?.text ?? (settled() ? undefined : props.words.blocked.sound);
  const hint = () =>
    props.view.race.kind === 'none' ? props.words.noBeeps : props.view.workout.title;
  const press = (event: MouseEvent): void => {
    const blocked = props.view.blocked;
    if (blocked) props.onBlocked(blocked.by);
    else if (settled()) props.onStart(event.timeStamp);
  };
  return (
    <div class="start-bar">
      <p class="start-reason" id="start-reason" role="status" data-quiet={reason() === undefined}>
        {reason() ?? hint()}
      </p>
      <button
        type="button"
        class="button solid start"
        aria-disabled={reason() !== undefined}
        aria-describedby="start-reason"
        on:click={press}
      >
        {props.words.start}
      </button>
    </div>
  );
};
