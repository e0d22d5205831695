import { createSignal, For, Show } from 'solid-js';
import type { PickedBlock } from '../../../view/editor-blocks.ts';
import type { EditorCommand } from '../../../view/editor-commands.ts';
import type { EditorWords } from '../../../words/editor-words.ts';
import { Problem } from '../../parts/Problem.tsx';

/** The usual ones, one press away. */
const usualRecoveries = ['200 jog', '400 jog', '60s rest', '90s rest', '2:00 jog', 'walk back'];

type Give = (command: EditorCommand) => string | undefined;

/** A part of the workout as shorthand: taken over when it is done, kept as typed while it cannot be read. */
const PartField = (props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onDone: (text: string) => string | undefined;
}) => {
  const [problem, setProblem] = createSignal<string>();
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <input
        id={props.id}
        type="text"
        value={props.value}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="done"
        aria-invalid={problem() !== undefined}
        aria-describedby={`${props.id}-problem`}
        on:change={(event) => setProblem(props.onDone(event.currentTarget.value))}
      />
      <Problem id={`${props.id}-problem`} text={problem()} />
    </div>
  );
};

const Times = (props: {
  readonly picked: PickedBlock;
  readonly words: EditorWords['blocks'];
  readonly give: Give;
}) => {
  const { id } = props.picked.block;
  const change = (by: number): void => {
    props.give({ do: 'count', id, count: (props.picked.block.count ?? 1) + by });
  };
  return (
    <fieldset class="times">
      <legend>{props.words.times}</legend>
      <button
        type="button"
        class="button icon"
        aria-label={props.words.fewer}
        disabled={(props.picked.block.count ?? 1) <= 1}
        on:click={() => change(-1)}
      >
        −
      </button>
      <output>{props.picked.block.count}</output>
      <button
        type="button"
        class="button icon"
        aria-label={props.words.moreTimes}
        on:click={() => change(1)}
      >
        +
      </button>
    </fieldset>
  );
};

const Recoveries = (props: {
  readonly picked: PickedBlock;
  readonly words: EditorWords['blocks'];
  readonly give: Give;
}) => {
  const { id, kind } = props.picked.block;
  const take = (text: string) => props.give({ do: 'recovery', id, text });
  return (
    <div class="recoveries">
      <PartField
        id="block-recovery"
        label={kind === 'set' ? props.words.betweenSets : props.words.recovery}
        value={props.picked.recovery ?? ''}
        onDone={take}
      />
      <div class="acts">
        <For each={usualRecoveries}>
          {(text) => (
            <button type="button" class="button" on:click={() => take(text)}>
              {text}
            </button>
          )}
        </For>
        <Show when={kind !== 'rest'}>
          <button type="button" class="button" on:click={() => take('')}>
            {props.words.noRecovery}
          </button>
        </Show>
      </div>
    </div>
  );
};

const acts = ['duplicate', 'wrap', 'unwrap', 'up', 'down', 'remove'] as const;

/** What can be changed of the block that is picked. */
export const BlockPanel = (props: {
  readonly picked: PickedBlock;
  readonly words: EditorWords['blocks'];
  readonly give: Give;
}) => {
  const block = () => props.picked.block;
  const canDo = (act: (typeof acts)[number]): boolean => act !== 'unwrap' || block().kind === 'set';
  return (
    <div class="panel">
      <Show when={props.picked.item !== undefined}>
        <PartField
          id="block-item"
          label={props.words.item}
          value={props.picked.item ?? ''}
          onDone={(text) => props.give({ do: 'item', id: block().id, text })}
        />
      </Show>
      <Show when={block().count !== undefined}>
        <Times {...props} />
      </Show>
      <Show when={props.picked.hasRecovery}>
        <Recoveries {...props} />
      </Show>
      <div class="acts">
        <For each={acts.filter(canDo)}>
          {(act) => (
            <button
              type="button"
              class="button"
              on:click={() => props.give({ do: act, id: block().id })}
            >
              {props.words[act]}
            </button>
          )}
        </For>
      </div>
    </div>
  );
};
