import { For } from 'solid-js';
import type { EditorWords } from '../../../words/editor-words.ts';
import type { Editor } from './create-editor.ts';

const kinds = ['warmUp', 'rep', 'rest', 'coolDown'] as const;

/** New blocks: a warm-up first, a cool-down last, the others behind the one that is picked. */
export const AddBlocks = (props: {
  readonly editor: Editor;
  readonly words: EditorWords['blocks']['add'];
}) => (
  <fieldset class="add-blocks">
    <legend>{props.words.heading}</legend>
    <div class="acts">
      <For each={kinds}>
        {(what) => (
          <button
            type="button"
            class="button"
            disabled={props.editor.isStill()}
            on:click={() =>
              props.editor.command({
                do: 'add',
                what,
                after: props.editor.picked()?.block.id,
              })
            }
          >
            {props.words[what]}
          </button>
        )}
      </For>
    </div>
  </fieldset>
);
