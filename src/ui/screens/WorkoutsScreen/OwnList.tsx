import { createSignal, For, Show } from 'solid-js';
import type { OwnRow } from '../../../view/workouts-own.ts';
import type { WorkoutsWords } from '../../../words/workouts-words.ts';
import { A } from '../../hash-router.tsx';
import { BlockStrip } from '../../parts/BlockStrip.tsx';
import { TextField } from '../../parts/TextField.tsx';
import type { OwnWorkouts } from './create-own-workouts.ts';

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
}) => {
  const [isRenaming, setRenaming] = createSignal(false);
  const { workout } = props.row;
  const rename = (name: string): void => {
    setRenaming(false);
    void props.own.rename(workout, name);
  };
  const asked = `workout=${encodeURIComponent(workout.text)}`;
  return (
    <li class="workout" aria-label={props.row.name}>
      <h3>{props.row.name}</h3>
      <Show when={props.row.shorthand}>{(text) => <p class="shorthand">{text()}</p>}</Show>
      <Show when={props.row.drawing} fallback={<p class="soft">{props.row.problem}</p>}>
        {(drawing) => (
          <>
            <BlockStrip drawing={drawing()} />
            <p class="soft">{drawing().totals.join(' · ')}</p>
          </>
        )}
      </Show>
      <Show when={isRenaming()}>
        <Rename row={props.row} words={props.words.own} onName={rename} />
      </Show>
      <div class="acts">
        <A class="button solid" href={`/setup?${asked}`}>
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
    </li>
  );
};

/** What one has written or kept: to be run, changed, renamed, duplicated, and deleted with a way back. */
export const OwnList = (props: {
  readonly rows: readonly OwnRow[];
  readonly own: OwnWorkouts;
  readonly words: WorkoutsWords;
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
      <For each={props.rows}>{(row) => <Own row={row} words={props.words} own={props.own} />}</For>
    </ul>
  </>
);
