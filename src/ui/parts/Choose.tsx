import { For, Show } from 'solid-js';

export type Choice<T extends string> = { readonly value: T; readonly text: string };

/** Choices under one heading; without a name they stand alone. */
export type ChoiceGroup<T extends string> = {
  readonly name?: string;
  readonly choices: readonly Choice<T>[];
};

const Options = <T extends string>(props: {
  readonly choices: readonly Choice<T>[];
  readonly value: T;
}) => (
  <For each={props.choices}>
    {(choice) => (
      <option value={choice.value} selected={choice.value === props.value}>
        {choice.text}
      </option>
    )}
  </For>
);

/** One of many: the system's own list, which every phone knows how to show. */
export const Choose = <T extends string>(props: {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ChoiceGroup<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}) => {
  const choose = (value: string): void => {
    const all = props.groups.flatMap((group) => group.choices);
    const chosen = all.find((choice) => choice.value === value);
    if (chosen) props.onChoose(chosen.value);
  };
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <select id={props.id} on:change={(event) => choose(event.currentTarget.value)}>
        <For each={props.groups}>
          {(group) => (
            <Show
              when={group.name}
              fallback={<Options choices={group.choices} value={props.value} />}
            >
              {(name) => (
                <optgroup label={name()}>
                  <Options choices={group.choices} value={props.value} />
                </optgroup>
              )}
            </Show>
          )}
        </For>
      </select>
    </div>
  );
};
