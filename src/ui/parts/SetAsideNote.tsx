import './set-aside-note.css';
import { For, Show } from 'solid-js';
import type { SetAside } from '../../machine/ports.ts';
import type { HistoryWords } from '../../words/history-words.ts';

/** Records that could not be read: which, why, and that nothing was lost. */
export const SetAsideNote = (props: {
  readonly records: readonly SetAside[];
  readonly words: HistoryWords;
}) => (
  <Show when={props.records.length > 0}>
    <div class="set-aside" role="status">
      <p>
        {props.words.setAside(props.records.length)} {props.words.setAsideExplain}
      </p>
      <ul>
        <For each={props.records}>
          {(record) => (
            <li class="soft">
              <bdi>
                {record.key}: {record.reason}
              </bdi>
            </li>
          )}
        </For>
      </ul>
    </div>
  </Show>
);
