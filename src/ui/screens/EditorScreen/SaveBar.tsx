import { createSignal, Show } from 'solid-js';
import type { Words } from '../../../words/words.ts';
import { TextField } from '../../parts/TextField.tsx';

/** To keep it under a name, to run it, or to begin another. */
export const SaveBar = (props: {
  readonly name: string;
  /** What it is called without a name of its own. */
  readonly fallback: string;
  readonly canUse: boolean;
  readonly words: Words;
  readonly onName: (name: string) => void;
  readonly onSave: (name: string) => Promise<boolean>;
  readonly onUse: () => void;
  readonly onFresh: () => void;
}) => {
  const [said, setSaid] = createSignal('');
  const { save } = props.words.editor;
  const keep = async (): Promise<void> => {
    const name = props.name.trim() || props.fallback;
    const isKept = await props.onSave(name);
    setSaid(isKept ? save.saved(name) : props.words.workouts.cannotKeep);
  };
  return (
    <div class="save-bar">
      <form
        on:submit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextField
          id="workout-name"
          label={save.name}
          example={props.fallback}
          value={props.name}
          onType={props.onName}
        />
        <button type="submit" class="button" disabled={props.fallback === ''}>
          {save.save}
        </button>
      </form>
      <div class="acts">
        <button
          type="button"
          class="button solid"
          disabled={!props.canUse}
          on:click={() => props.onUse()}
        >
          {props.words.workouts.use}
        </button>
        <Show when={props.fallback !== ''}>
          <button type="button" class="button" on:click={() => props.onFresh()}>
            {save.fresh}
          </button>
        </Show>
      </div>
      <p role="status">{said()}</p>
    </div>
  );
};
