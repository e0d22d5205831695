import { For } from 'solid-js';

/** A few choices side by side, of which one holds: native radio buttons under round labels. */
export const Segmented = <T extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly describedBy?: string;
}) => (
  <fieldset class="segmented" aria-describedby={props.describedBy}>
    <legend>{props.legend}</legend>
    <div class="segments">
      <For each={props.choices}>
        {(choice) => (
          <label class="segment">
            <input
              type="radio"
              name={props.name}
              value={choice.value}
              checked={props.value === choice.value}
              on:change={() => props.onChoose(choice.value)}
            />
            <span>{choice.text}</span>
          </label>
        )}
      </For>
    </div>
  </fieldset>
);
