import { createSignal, onCleanup, Show } from 'solid-js';
import type { Offline } from '../../../machine/ports.ts';
import type { HomeWords } from '../../../words/home-words.ts';

/** Whether the app needs a network, and the newer version if one waits: it reloads the page, so never in a session. */
export const OfflineNote = (props: {
  readonly offline: Offline;
  readonly isRunning: boolean;
  readonly words: HomeWords['offline'];
}) => {
  const [state, setState] = createSignal(props.offline.state());
  onCleanup(props.offline.onState(setState));
  return (
    <p class="soft offline" role="status">
      <Show when={state().ready}>{props.words.ready} </Show>
      <Show when={state().updateAvailable && !props.isRunning}>
        {props.words.update}{' '}
        <button type="button" class="button" on:click={() => props.offline.applyUpdate()}>
          {props.words.apply}
        </button>
      </Show>
    </p>
  );
};
