import { createEffect, createSignal, For, Show } from 'solid-js';
import type { Learnable } from '../../../machine/learnable.ts';
import type { LearnedButton } from '../../../machine/preferences.ts';
import {
  buttonName,
  canLearn,
  doesChoices,
  notesOn,
  type SeenButton,
} from '../../../view/buttons-view.ts';
import type { ButtonsWords } from '../../../words/buttons-words.ts';
import { Segmented } from '../../parts/Segmented.tsx';
import type { ButtonLesson } from './create-button-lesson.ts';

type Given = {
  readonly lesson: ButtonLesson;
  readonly learned: readonly LearnedButton[];
  readonly words: ButtonsWords;
  readonly onKeep: (seen: SeenButton, does: Learnable) => void;
};

/** "Press the button on your remote", then what it was and what it shall do. Escape goes back. */
export const ButtonLessonBox = (props: Given) => {
  let opener: HTMLButtonElement | undefined;
  const close = (): void => {
    props.lesson.end();
    opener?.focus();
  };
  return (
    <>
      <button
        ref={(element) => {
          opener = element;
        }}
        type="button"
        class="button learn"
        hidden={props.lesson.open()}
        on:click={() => props.lesson.begin()}
      >
        {props.words.learn}
      </button>
      <Show when={props.lesson.open()}>
        <Lesson {...props} onClose={close} />
      </Show>
    </>
  );
};

const Lesson = (props: Given & { readonly onClose: () => void }) => {
  const [does, setDoes] = createSignal<Learnable>('capture');
  let box: HTMLFieldSetElement | undefined;
  // After every press, also the first: what the box says next is read from its start.
  createEffect(() => {
    props.lesson.seen();
    box?.focus();
  });
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') props.onClose();
  };
  const keep = (seen: SeenButton): void => {
    props.onKeep(seen, does());
    props.onClose();
  };
  return (
    <fieldset
      ref={(element) => {
        box = element;
      }}
      class="lesson"
      tabindex="-1"
      aria-label={props.words.learn}
      on:keydown={leave}
    >
      <Show when={props.lesson.seen()} fallback={<Waiting words={props.words} />}>
        {(seen) => (
          <>
            <p class="says" role="status">
              {props.words.youPressed(buttonName(seen(), props.words))}
            </p>
            <ul class="notes">
              <For each={notesOn(seen(), props.learned, props.words)}>
                {(note) => <li>{note}</li>}
              </For>
            </ul>
            <Show when={canLearn(seen())}>
              <Segmented
                name="button-does"
                legend={props.words.whatDoes}
                choices={doesChoices(props.words)}
                value={does()}
                onChoose={setDoes}
              />
            </Show>
          </>
        )}
      </Show>
      <div class="acts">
        <Show when={props.lesson.seen()}>
          {(seen) => (
            <>
              <Show when={canLearn(seen())}>
                <button type="button" class="button solid" on:click={() => keep(seen())}>
                  {props.words.keep}
                </button>
              </Show>
              <button type="button" class="button" on:click={() => props.lesson.begin()}>
                {props.words.another}
              </button>
            </>
          )}
        </Show>
        <button type="button" class="button" on:click={() => props.onClose()}>
          {props.words.cancel}
        </button>
      </div>
    </fieldset>
  );
};

const Waiting = (props: { readonly words: ButtonsWords }) => (
  <>
    <p class="says" role="status">
      {props.words.press}
    </p>
    <p class="soft">{props.words.pressHint}</p>
  </>
);
