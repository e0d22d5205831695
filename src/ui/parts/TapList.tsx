import './repair.css';
import { createMemo, Index, Show } from 'solid-js';
import type { SessionState } from '../../domain/session/state.ts';
import { tapList } from '../../view/repair-taps.ts';
import type { RepairWords } from '../../words/repair-words.ts';

/** Every tap of the session and what became of it: nothing is hidden, and nothing was thrown away. */
export const TapList = (props: { readonly state: SessionState; readonly words: RepairWords }) => {
  const list = createMemo(() => tapList(props.state, props.words));
  return (
    <Show when={list().taps.length > 0}>
      <details class="repair-fold">
        <summary>{list().heading}</summary>
        <ol class="tap-list">
          <Index each={list().taps}>
            {(tap) => (
              <li data-counts={tap().counts}>
                <time>{tap().at}</time>
                <span>{tap().what}</span>
              </li>
            )}
          </Index>
        </ol>
      </details>
    </Show>
  );
};
