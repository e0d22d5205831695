import { type Accessor, type ParentProps, Show } from 'solid-js';
import type { BlockDrawing } from '../../../view/blocks-drawing.ts';
import { BlockStrip } from '../../parts/BlockStrip.tsx';

/** The row that is open: one at a time, so that a long list stays a list. */
export type Opened = {
  readonly id: Accessor<string | undefined>;
  readonly toggle: (id: string) => void;
};

/** A workout as one line of the list: name, purpose, picture. What can be done with it comes when it is opened. */
export const WorkoutRow = (
  props: ParentProps<{
    readonly id: string;
    readonly name: string;
    readonly explain: string | undefined;
    readonly drawing: BlockDrawing | undefined;
    readonly opened: Opened;
  }>,
) => {
  const isOpen = () => props.opened.id() === props.id;
  return (
    <li class="workout" data-open={isOpen()}>
      <div class="workout-head">
        <h3>
          <button
            type="button"
            aria-expanded={isOpen()}
            on:click={() => props.opened.toggle(props.id)}
          >
            {props.name}
          </button>
        </h3>
        <Show when={props.explain}>{(text) => <p class="soft">{text()}</p>}</Show>
        <Show when={props.drawing}>
          {(drawing) => (
            <>
              <BlockStrip drawing={drawing()} />
              <p class="soft">{drawing().totals.join(' · ')}</p>
            </>
          )}
        </Show>
      </div>
      <Show when={isOpen()}>
        <div class="workout-body">{props.children}</div>
      </Show>
    </li>
  );
};
