import { createMemo, For, Show } from 'solid-js';
import type { Setup } from '../../../domain/plan/plan.ts';
import type { LibraryItem, Picks } from '../../../domain/workout/library/item.ts';
import type { Notation } from '../../../domain/workout/notation/note.ts';
import {
  type LibraryChoice,
  type LibrarySection,
  libraryRow,
  picksAfter,
} from '../../../view/workouts-library.ts';
import type { Words } from '../../../words/words.ts';
import { A } from '../../hash-router.tsx';
import { Choose } from '../../parts/Choose.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { type Opened, WorkoutRow } from './WorkoutRow.tsx';

/** Few short options stand side by side; more are a list. */
const fitsInARow = ({ options }: LibraryChoice): boolean =>
  options.length <= 4 && options.reduce((sum, { text }) => sum + text.length, 0) <= 30;

type Shared = {
  readonly setup: Setup;
  readonly notation: Notation | undefined;
  readonly words: Words;
  readonly opened: Opened;
  readonly picksOf: (item: LibraryItem) => Picks | undefined;
  readonly onPick: (item: LibraryItem, picks: Picks) => void;
  readonly onUse: (item: LibraryItem) => void;
  readonly onKeep: (name: string, text: string) => void;
};

const ChoiceField = (props: {
  readonly of: string;
  readonly choice: LibraryChoice;
  readonly onChoose: (value: string) => void;
}) => (
  <Show
    when={fitsInARow(props.choice)}
    fallback={
      <Choose
        id={`${props.of}-${props.choice.id}`}
        label={props.choice.name}
        groups={[{ choices: props.choice.options }]}
        value={props.choice.value}
        onChoose={props.onChoose}
      />
    }
  >
    <Segmented
      name={`${props.of}-${props.choice.id}`}
      legend={props.choice.name}
      choices={props.choice.options}
      value={props.choice.value}
      onChoose={props.onChoose}
    />
  </Show>
);

const Ready = (props: Shared & { readonly item: LibraryItem }) => {
  const picks = createMemo(() => props.picksOf(props.item));
  const row = createMemo(() =>
    libraryRow(props.item, picks() ?? {}, props.setup, props.words, props.notation),
  );
  const choose = (choice: string, value: string): void =>
    props.onPick(props.item, picksAfter(props.item, props.picksOf(props.item), choice, value));
  const { workouts } = props.words;
  const ids = () => row().choices.map(({ id }) => id);
  const choice = (id: string) => row().choices.find((each) => each.id === id);
  return (
    <WorkoutRow
      id={props.item.id}
      name={row().name}
      explain={row().purpose}
      drawing={row().drawing}
      opened={props.opened}
    >
      <p class="shorthand">{row().shorthand}</p>
      <div class="choices-of">
        <For each={ids()}>
          {(id) => (
            <Show when={choice(id)}>
              {(shown) => (
                <ChoiceField
                  of={props.item.id}
                  choice={shown()}
                  onChoose={(value) => choose(id, value)}
                />
              )}
            </Show>
          )}
        </For>
      </div>
      <div class="acts">
        <button type="button" class="button solid" on:click={() => props.onUse(props.item)}>
          {workouts.use}
        </button>
        <A class="button" href={`/editor?workout=${encodeURIComponent(row().text)}`}>
          {workouts.edit}
        </A>
        <button type="button" class="button" on:click={() => props.onKeep(row().name, row().text)}>
          {workouts.keep}
        </button>
      </div>
    </WorkoutRow>
  );
};

/** The ready-made workouts of one section, as many as there are `rows` for. */
export const LibraryList = (
  props: Shared & { readonly section: LibrarySection; readonly rows: number },
) => (
  <Show when={props.rows > 0}>
    <section>
      <h2>{props.section.name}</h2>
      <ul class="workout-list">
        <For each={props.section.items.slice(0, props.rows)}>
          {(item) => <Ready {...props} item={item} />}
        </For>
      </ul>
    </section>
  </Show>
);
