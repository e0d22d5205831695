import { createSignal, Index, type JSX, Show } from 'solid-js';
import type { EditorBlock } from '../../../view/editor-blocks.ts';
import type { EditorWords } from '../../../words/editor-words.ts';
import { createDrag, type Drag } from './create-drag.ts';
import type { Editor } from './create-editor.ts';

type ListProps = {
  readonly editor: Editor;
  readonly words: EditorWords['blocks'];
  readonly drag: Drag;
  /** The fields of the block that is picked. */
  readonly panel: () => JSX.Element;
  readonly onMoved: () => void;
};

/** Where a dragged block can land; seen only while one is dragged. */
const Slot = (props: { readonly place: string; readonly drag: Drag }) => (
  <div class="slot" data-place={props.place} data-over={props.drag.over() === props.place} />
);

const placeIn = (at: string, index: number): string => (at === '' ? `${index}` : `${at}.${index}`);

const Handle = (props: ListProps & { readonly block: EditorBlock }) => {
  const step = (event: KeyboardEvent, to: 'up' | 'down'): void => {
    event.preventDefault();
    props.editor.command({ do: to, id: props.block.id });
    props.onMoved();
  };
  return (
    <button
      type="button"
      class="handle"
      data-handle={props.block.id}
      aria-label={props.words.move(props.block.main)}
      disabled={props.editor.isStill()}
      on:pointerdown={(event) => props.drag.start(event, props.block.id)}
      on:keydown={(event) => {
        if (event.key === 'ArrowUp') step(event, 'up');
        if (event.key === 'ArrowDown') step(event, 'down');
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 8h14M5 12h14M5 16h14" />
      </svg>
    </button>
  );
};

const Row = (
  props: ListProps & {
    readonly block: EditorBlock;
    readonly place: string;
    /** The place behind it, where no block follows that has it in front. */
    readonly last: string | undefined;
  },
) => {
  const isPicked = () => props.editor.picked()?.block.id === props.block.id;
  return (
    <li
      class="block"
      data-kind={props.block.kind}
      data-picked={isPicked()}
      data-dragged={props.drag.dragged() === props.block.id}
    >
      <Slot place={props.place} drag={props.drag} />
      <div class="block-row">
        <Handle {...props} />
        <button
          type="button"
          class="block-name"
          aria-expanded={isPicked()}
          aria-label={props.words.selected([props.block.main, props.block.detail].join(' '))}
          disabled={props.editor.isStill()}
          on:click={() => props.editor.pick(isPicked() ? undefined : props.block.id)}
        >
          <b>{props.block.main}</b> <span>{props.block.detail}</span>
        </button>
      </div>
      <Show when={isPicked()}>{props.panel()}</Show>
      <Show when={props.block.kind === 'set'}>
        <Blocks {...props} blocks={props.block.inside} at={props.block.id} />
      </Show>
      <Show when={props.last}>{(place) => <Slot place={place()} drag={props.drag} />}</Show>
    </li>
  );
};

const Blocks = (
  props: ListProps & { readonly blocks: readonly EditorBlock[]; readonly at: string },
) => (
  <ol class="blocks">
    <Index each={props.blocks}>
      {(block, index) => (
        <Row
          {...props}
          block={block()}
          place={placeIn(props.at, index)}
          last={index === props.blocks.length - 1 ? placeIn(props.at, index + 1) : undefined}
        />
      )}
    </Index>
  </ol>
);

/** The workout as blocks: picked by a press, moved by their handles, sets around what they repeat. */
export const BlockList = (props: {
  readonly editor: Editor;
  readonly words: EditorWords['blocks'];
  readonly panel: () => JSX.Element;
}) => {
  let root: HTMLDivElement | undefined;
  const [said, setSaid] = createSignal('');
  /** The focus goes with the block, which is another element now. */
  const follow = (): void => {
    const id = props.editor.picked()?.block.id;
    const all = [...(root?.querySelectorAll<HTMLElement>('[data-handle]') ?? [])];
    const place = all.findIndex((handle) => handle.dataset.handle === id);
    all[place]?.focus();
    const main = props.editor.picked()?.block.main ?? '';
    if (place >= 0) setSaid(props.words.moved(main, place + 1, all.length));
  };
  const drag = createDrag(
    () => root,
    (id, place) => {
      props.editor.command({ do: 'moveTo', id, place });
      follow();
    },
  );
  return (
    <div
      class="block-list"
      data-still={props.editor.isStill()}
      data-dragging={drag.dragged() !== undefined}
      ref={(element) => {
        root = element;
      }}
    >
      <Blocks
        editor={props.editor}
        words={props.words}
        drag={drag}
        panel={props.panel}
        onMoved={follow}
        blocks={props.editor.body().blocks}
        at=""
      />
      <p class="visually-hidden" role="status">
        {said()}
      </p>
    </div>
  );
};
