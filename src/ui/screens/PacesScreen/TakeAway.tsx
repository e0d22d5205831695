import { createSignal, Show } from 'solid-js';
import type { ShareOut } from '../../../machine/ports.ts';
import type { PacesWords } from '../../../words/paces-words.ts';

/** The ways out: to another app, to the clipboard, to paper. Where copying is refused the text stands here. */
export const TakeAway = (props: {
  readonly title: string;
  readonly text: string;
  readonly share: ShareOut;
  readonly words: PacesWords['out'];
}) => {
  const [said, setSaid] = createSignal('');
  const [isShown, show] = createSignal(false);
  const copy = async (): Promise<void> => {
    const copied = await props.share.copy(props.text);
    show(!copied.ok);
    setSaid(copied.ok ? props.words.copied : props.words.cannotCopy);
  };
  const share = async (): Promise<void> => {
    const shared = await props.share.share({ title: props.title, text: props.text });
    setSaid(shared.ok ? '' : props.words.cannotShare);
  };
  return (
    <div class="take-away">
      <Show when={props.share.canShare()}>
        <button type="button" class="button" on:click={() => void share()}>
          {props.words.share}
        </button>
      </Show>
      <button type="button" class="button" on:click={() => void copy()}>
        {props.words.copy}
      </button>
      <button type="button" class="button" on:click={() => props.share.print()}>
        {props.words.print}
      </button>
      <p role="status">{said()}</p>
      <Show when={isShown()}>
        <textarea aria-label={props.words.text} rows={8} readonly value={props.text} />
      </Show>
    </div>
  );
};
