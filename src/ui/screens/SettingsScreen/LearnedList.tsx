import { createSignal, For, Show } from 'solid-js';
import type { ButtonPress } from '../../../machine/ports.ts';
import type { LearnedButton } from '../../../machine/preferences.ts';
import {
  doesChoices,
  isSameButton,
  type LearnedRow,
  learnedRows,
  withButton,
} from '../../../view/buttons-view.ts';
import type { ButtonsWords } from '../../../words/buttons-words.ts';

/** Every learned button with a light that goes on when it is pressed; one that is forgotten can be put back. */
export const LearnedList = (props: {
  readonly buttons: readonly LearnedButton[];
  readonly lit: ButtonPress | undefined;
  readonly words: ButtonsWords;
  readonly onChange: (buttons: readonly LearnedButton[]) => void;
}) => {
  const [removed, setRemoved] = createSignal<{
    readonly name: string;
    readonly before: readonly LearnedButton[];
  }>();
  const rows = () => learnedRows(props.buttons, props.words);
  const remove = ({ button, name }: LearnedRow): void => {
    setRemoved({ name, before: props.buttons });
    props.onChange(props.buttons.filter((each) => each !== button));
  };
  const putBack = (before: readonly LearnedButton[]): void => {
    setRemoved(undefined);
    props.onChange(before);
  };
  return (
    <>
      <Show when={rows().length > 0}>
        <ul class="learned" aria-label={props.words.learned}>
          <For each={rows()}>
            {(row) => (
              <Row
                row={row}
                isLit={props.lit !== undefined && isSameButton(props.lit, row.button)}
                words={props.words}
                onDoes={(does) => props.onChange(withButton(props.buttons, row.button, does))}
                onRemove={() => remove(row)}
              />
            )}
          </For>
        </ul>
      </Show>
      <Show when={removed()}>
        {(gone) => (
          <p class="removed" role="status">
            {props.words.removed(gone().name)}
            <button type="button" class="button" on:click={() => putBack(gone().before)}>
              {props.words.putBack}
            </button>
          </p>
        )}
      </Show>
    </>
  );
};

const Row = (props: {
  readonly row: LearnedRow;
  readonly isLit: boolean;
  readonly words: ButtonsWords;
  readonly onDoes: (does: LearnedRow['does']) => void;
  readonly onRemove: () => void;
}) => {
  const choose = (value: string): void => {
    const chosen = doesChoices(props.words).find((choice) => choice.value === value);
    if (chosen) props.onDoes(chosen.value);
  };
  return (
    <li data-lit={props.isLit ? '' : undefined}>
      <span class="name">
        {props.row.name}
        <small role="status">{props.isLit ? props.words.pressedNow : ''}</small>
      </span>
      <select
        aria-label={props.words.doesLabel(props.row.name)}
        on:change={(event) => choose(event.currentTarget.value)}
      >
        <For each={doesChoices(props.words)}>
          {(choice) => (
            <option value={choice.value} selected={choice.value === props.row.does}>
              {choice.text}
            </option>
          )}
        </For>
      </select>
      <button
        type="button"
        class="button icon"
        aria-label={props.words.remove(props.row.name)}
        on:click={() => props.onRemove()}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 6l12 12M18 6 6 18" />
        </svg>
      </button>
    </li>
  );
};
