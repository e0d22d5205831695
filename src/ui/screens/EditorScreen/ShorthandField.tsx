import { createEffect, For, onCleanup, Show } from 'solid-js';
import type { Fault } from '../../../view/editor-view.ts';
import type { Words } from '../../../words/words.ts';
import { RemarkList } from '../../parts/RemarkList.tsx';
import type { Editor } from './create-editor.ts';

/** Redo has two usual keys: Ctrl+Y, and Ctrl+Shift+Z. */
const historyKey = (event: KeyboardEvent): 'undo' | 'redo' | undefined => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'y') return 'redo';
  if (key !== 'z') return undefined;
  return event.shiftKey ? 'redo' : 'undo';
};

/** The shorthand, with what is wrong, where, and what else it could mean. */
export const ShorthandField = (props: { readonly editor: Editor; readonly words: Words }) => {
  let area: HTMLTextAreaElement | undefined;
  // As tall as its text, where the browser cannot do that by itself.
  const fit = (): void => {
    if (!area || area.value !== props.editor.text() || CSS.supports('field-sizing', 'content'))
      return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  createEffect(fit);
  addEventListener('resize', fit);
  onCleanup(() => removeEventListener('resize', fit));
  const showPlace = ({ start, end }: Fault): void => {
    area?.focus();
    area?.setSelectionRange(start, Math.max(end, start + 1));
  };
  /** The browser's own undo knows nothing of blocks: there is one history for both. */
  const keys = (event: KeyboardEvent): void => {
    const key = historyKey(event);
    if (!key) return;
    event.preventDefault();
    props.editor[key]();
  };
  const undoByMenu = (event: InputEvent): void => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    props.editor[event.inputType === 'historyUndo' ? 'undo' : 'redo']();
  };
  const reading = () => props.editor.reading();
  return (
    <div class="field workout-field">
      <label for="workout">{props.words.setup.workout}</label>
      <textarea
        id="workout"
        rows={1}
        ref={(element) => {
          area = element;
        }}
        value={props.editor.text()}
        placeholder={props.words.editor.hint}
        spellcheck={false}
        autocapitalize="off"
        aria-invalid={reading().faults.length > 0}
        aria-describedby="workout-faults workout-notes"
        on:input={(event) => props.editor.type(event.currentTarget.value)}
        on:keydown={keys}
        on:beforeinput={undoByMenu}
      />
      <ul id="workout-faults" class="faults">
        <For each={reading().faults}>
          {(fault) => (
            <li>
              {fault.text}{' '}
              <button type="button" class="button" on:click={() => showPlace(fault)}>
                {props.words.editor.showPlace}
              </button>
            </li>
          )}
        </For>
        <Show when={reading().moreFaults > 0}>
          <li>{props.words.editor.more(reading().moreFaults)}</li>
        </Show>
      </ul>
      <div id="workout-notes" class="notes">
        <RemarkList of={reading().notes} onPick={props.editor.write} />
      </div>
    </div>
  );
};
