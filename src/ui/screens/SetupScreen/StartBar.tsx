import { createSignal, onCleanup } from 'solid-js';
import type { AudioOut } from '../../../machine/ports.ts';
import type { SetupView } from '../../../view/setup-view.ts';
import type { SetupWords } from '../../../words/setup-words.ts';

/** Runs `start` when the sounds are loaded, or have failed to; nothing once the screen is left. */
const createStart = (audio: AudioOut, start: () => void) => {
  const [waits, setWaits] = createSignal(false);
  let left = false;
  onCleanup(() => {
    left = true;
  });
  const whenLoaded = async (): Promise<void> => {
    if (waits()) return;
    setWaits(true);
    const loading = audio.load();
    // Here and not later: the sounds may only be let out within the press.
    audio.unlock();
    await loading;
    setWaits(false);
    if (!left) start();
  };
  return { waits, whenLoaded };
};

/** The one big thing to do, always in reach, and the reason when it cannot be done. */
export const StartBar = (props: {
  readonly view: SetupView;
  readonly audio: AudioOut;
  readonly words: SetupWords;
  /** Without a time stamp where it had to wait: it begins now. */
  readonly onStart: (timeStampMs?: number) => void;
  readonly onBlocked: (by: string) => void;
}) => {
  const { waits, whenLoaded } = createStart(props.audio, () => props.onStart());
  const reason = () =>
    props.view.blocked?.text ?? (waits() ? props.words.blocked.sound : undefined);
  const hint = () =>
    props.view.race.kind === 'none' ? props.words.noBeeps : props.view.workout.title;
  const press = (event: MouseEvent): void => {
    const blocked = props.view.blocked;
    if (blocked) props.onBlocked(blocked.by);
    else if (props.audio.health() === 'loading') void whenLoaded();
    else props.onStart(event.timeStamp);
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
