import { createSignal, For, Show } from 'solid-js';
import type { OwnRow } from '../../../view/workouts-own.ts';
import type { WorkoutsWords } from '../../../words/workouts-words.ts';
import { A } from '../../hash-router.tsx';
import { TextField } from '../../parts/TextField.tsx';
import type { OwnWorkouts } from './create-own-workouts.ts';
import { type Opened, WorkoutRow } from './WorkoutRow.tsx';

const Rename = (props: {
  readonly row: OwnRow;
  readonly words: WorkoutsWords['own'];
  readonly onName: (name: string) => void;
}) => {
  const [name, setName] = createSignal(props.row.workout.name);
  return (
    <form
      class="rename"
      on:submit={(event) => {
        event.preventDefault();
        props.onName(name().trim());
      }}
    >
      <TextField
        id={`name-${props.row.workout.id}`}
        label={props.words.name}
        value={name()}
        onType={setName}
      />
      <button type="submit" class="button">
        {props.words.saveName}
      </button>
    </form>
  );
};

const Own = (props: {
  readonly row: OwnRow;
  readonly words: WorkoutsWords;
  readonly own: OwnWorkouts;
  readonly opened: Opened;
}) => {
  const [isRenaming, setRenaming] = createSignal(false);
  const { workout } = props.row;
  const rename = (name: string): void => {
    setRenaming(false);
    void props.own.rename(workout, name);
  };
  return (
    <WorkoutRow
      id={workout.id}
      name={props.row.name}
      explain={props.row.problem}
      drawing={props.row.drawing}
      opened={props.opened}
    >
      <Show when={props.row.shorthand}>{(text) => <p class="shorthand">{text()}</p>}</Show>
      <Show when={isRenaming()}>
        <Rename row={props.row} words={props.words.own} onName={rename} />
      </Show>
      <div class="acts">
        <A class="button solid" href={`/setup?workout=${encodeURIComponent(workout.text)}`}>
          {props.words.use}
        </A>
        <A class="button" href={`/editor?own=${encodeURIComponent(workout.id)}`}>
          {props.words.edit}
        </A>
        <button
          type="button"
          class="button"
          aria-expanded={isRenaming()}
          on:click={() => setRenaming((open) => !open)}
        >
          {props.words.own.rename}
        </button>
        <button
          type="button"
          class="button"
          on:click={() => void props.own.add(props.words.own.copyOf(props.row.name), workout.text)}
        >
          {props.words.own.duplicate}
        </button>
        <button type="button" class="button" on:click={() => void props.own.remove(workout)}>
          {props.words.own.remove}
        </button>
      </div>
    </WorkoutRow>
  );
};

/** What one has written or kept: to be run, changed, renamed, duplicated, and deleted with a way back. */
export const OwnList = (props: {
  readonly rows: readonly OwnRow[];
  readonly own: OwnWorkouts;
  readonly words: WorkoutsWords;
  readonly opened: Opened;
}) => (
  <>
    <div role="status">
      <Show when={props.own.removed()}>
        {(gone) => (
          <p class="gone">
            {props.words.own.removed(gone().name)}{' '}
            <button type="button" class="button" on:click={() => void props.own.putBack()}>
              {props.words.own.undo}
            </button>
          </p>
        )}
      </Show>
    </div>
    <ul class="workout-list">
      <For each={props.rows}>
        {(row) => <Own row={row} words={props.words} own={props.own} opened={props.opened} />}
      </For>
    </ul>
  </>
);
