import { createSignal, For, Show } from 'solid-js';
import type { HistoryWords } from '../../../words/history-words.ts';

/** All sessions as one file, and back from one. */
export const KeepCopy = (props: {
  readonly words: HistoryWords['files'];
  readonly hasSessions: boolean;
  readonly onExport: () => void;
  readonly onOpen: (file: File) => Promise<readonly string[]>;
}) => {
  const [said, setSaid] = createSignal<readonly string[]>([]);
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    setSaid([props.words.reading]);
    setSaid(await props.onOpen(file));
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <section class="keep-copy">
      <h2>{props.words.heading}</h2>
      <p class="soft">{props.words.explain}</p>
      <div class="acts">
        <Show when={props.hasSessions}>
          <button type="button" class="button" on:click={() => props.onExport()}>
            {props.words.exportAll}
          </button>
        </Show>
        <label class="button file-button">
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            on:change={(event) => void open(event.currentTarget)}
          />
          {props.words.import}
        </label>
      </div>
      <div role="status" class="file-said">
        <For each={said()}>{(sentence) => <p>{sentence}</p>}</For>
      </div>
    </section>
  );
};
