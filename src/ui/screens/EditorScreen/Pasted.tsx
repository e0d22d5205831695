import { createEffect, createSignal, For, on, Show } from 'solid-js';
import type { Notation } from '../../../domain/workout/notation/note.ts';
import { type TakenOver, takeIntervals, takeReadable } from '../../../view/editor-paste.ts';
import type { EditorWords } from '../../../words/editor-words.ts';
import type { Editor } from './create-editor.ts';
import { OpenFile } from './OpenFile.tsx';

/** What to do with text from elsewhere, and afterwards what of it is not in the workout. */
export const Pasted = (props: {
  readonly editor: Editor;
  readonly notation: Notation;
  readonly words: EditorWords;
  /** A workout from a file is a new one. */
  readonly onOpened: (text: string) => void;
}) => {
  const [taken, setTaken] = createSignal<{
    readonly left: readonly string[];
    readonly text: string;
  }>();
  // What was left out belongs to the text that was taken over, not to what is written after it.
  createEffect(
    on(props.editor.text, (text) => {
      if (taken()?.text !== text) setTaken(undefined);
    }),
  );
  const take = ({ text, left }: TakenOver): void => {
    setTaken({ left, text: text ?? props.editor.text() });
    if (text !== undefined) props.editor.write(text);
  };
  const open = ({ text, left }: TakenOver): void => {
    setTaken({ left, text: text ?? props.editor.text() });
    if (text !== undefined) props.onOpened(text);
  };
  return (
    <>
      <OpenFile notation={props.notation} words={props.words} onRead={open} />
      <div class="pasted" role="status">
        <Show when={props.editor.reading().isIntervals}>
          <div class="note">
            <p>{props.words.pasted.intervals}</p>
            <button
              type="button"
              class="button"
              on:click={() => take(takeIntervals(props.editor.text(), props.notation, props.words))}
            >
              {props.words.pasted.readIntervals}
            </button>
          </div>
        </Show>
        <Show when={props.editor.reading().canLeaveOut}>
          <button
            type="button"
            class="button"
            on:click={() => take(takeReadable(props.editor.text(), props.notation, props.words))}
          >
            {props.words.pasted.leaveOut}
          </button>
        </Show>
        <Show when={(taken()?.left.length ?? 0) > 0}>
          <h2>{props.words.pasted.heading}</h2>
          <ul class="left-out">
            <For each={taken()?.left}>{(line) => <li>{line}</li>}</For>
          </ul>
        </Show>
      </div>
    </>
  );
};
