import { createSignal, createUniqueId, For, Show } from 'solid-js';
import type { Result } from '../../domain/result.ts';
import type { RepairWords } from '../../words/repair-words.ts';
import { TextField } from './TextField.tsx';

/** A pass, typed: when, and where if there is a choice. */
export const PassForm = (props: {
  readonly words: RepairWords;
  readonly elapsed: string;
  readonly places: readonly { readonly mark: number; readonly name: string }[];
  readonly place: number | undefined;
  readonly read: (text: string) => Result<number, 'badTime' | 'notYet'>;
  /** `elapsedMs` and `mark` are absent where they were left as they are. */
  readonly onSave: (pass: { elapsedMs?: number; mark?: number }) => void;
  readonly onCancel: () => void;
}) => {
  const id = createUniqueId();
  // What the field begins with; a pass that changes meanwhile does not change what is being typed.
  const before = props.elapsed;
  const [text, setText] = createSignal(before);
  const [mark, setMark] = createSignal(props.place);
  const [problem, setProblem] = createSignal<'badTime' | 'notYet'>();
  const save = (event: Event): void => {
    event.preventDefault();
    const read = props.read(text());
    setProblem(read.ok ? undefined : read.error);
    if (!read.ok) return;
    const chosen = mark();
    props.onSave({
      ...(text() === before ? {} : { elapsedMs: read.value }),
      ...(chosen === undefined || chosen === props.place ? {} : { mark: chosen }),
    });
  };
  return (
    <form class="form pass-form" on:submit={save}>
      <TextField
        id={`${id}-time`}
        label={props.words.timeField}
        value={text()}
        example="1:45.2"
        invalid={problem() !== undefined}
        describedBy={`${id}-problem`}
        onType={setText}
      />
      <Show when={props.places.length > 0}>
        <div class="field">
          <label for={`${id}-place`}>{props.words.placeField}</label>
          <select
            id={`${id}-place`}
            on:change={(event) => {
              const { value } = event.currentTarget;
              setMark(value === '' ? undefined : Number(value));
            }}
          >
            <Show when={props.place === undefined}>
              <option value="">{props.words.anyPlace}</option>
            </Show>
            <For each={props.places}>
              {(place) => (
                <option value={place.mark} selected={place.mark === props.place}>
                  {place.name}
                </option>
              )}
            </For>
          </select>
        </div>
      </Show>
      <p class="pass-problem" id={`${id}-problem`} role="status">
        {problem() ? props.words[problem() ?? 'badTime'] : ''}
      </p>
      <div class="offer-acts">
        <button type="submit" class="button solid">
          {props.words.do.save}
        </button>
        <button type="button" class="button" on:click={() => props.onCancel()}>
          {props.words.do.cancel}
        </button>
      </div>
    </form>
  );
};
