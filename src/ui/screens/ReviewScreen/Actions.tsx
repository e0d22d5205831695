import { Show } from 'solid-js';
import type { ReviewWords } from '../../../words/review-words.ts';
import { A } from '../../hash-router.tsx';

/** What can be done with a session: few buttons, the likeliest first. */
export const Actions = (props: {
  readonly words: ReviewWords['actions'];
  readonly workoutText: string;
  readonly onExport: () => void;
  readonly onExportLaps: () => void;
  readonly onRemove: (() => void) | undefined;
}) => (
  <div class="acts">
    <A class="button solid" href={`/setup?workout=${encodeURIComponent(props.workoutText)}`}>
      {props.words.runAgain}
    </A>
    <button type="button" class="button" on:click={() => props.onExport()}>
      {props.words.export}
    </button>
    <button type="button" class="button" on:click={() => props.onExportLaps()}>
      {props.words.exportLaps}
    </button>
    <Show when={props.onRemove}>
      {(remove) => (
        <button type="button" class="button" on:click={() => remove()()}>
          {props.words.remove}
        </button>
      )}
    </Show>
  </div>
);
