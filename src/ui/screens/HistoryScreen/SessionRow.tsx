import { createMemo, createSignal, Show } from 'solid-js';
import type { HistoryRow } from '../../../view/history-view.ts';
import type { HistoryWords } from '../../../words/history-words.ts';
import { A } from '../../hash-router.tsx';
import { Icon } from '../../parts/icons.tsx';
import { SessionBars } from '../../parts/SessionBars.tsx';
import { Standing } from '../../parts/Standing.tsx';

type Removal = {
  readonly isRemoved: boolean;
  readonly canRemove: boolean;
  readonly onRemove: () => Promise<boolean>;
  readonly onPutBack: () => Promise<boolean>;
};

const Gone = (props: {
  readonly title: string;
  readonly words: HistoryWords['remove'];
  readonly onPutBack: () => void;
}) => (
  <p class="gone" role="status">
    <span>{props.words.done(props.title)}</span>
    <button
      type="button"
      class="button"
      ref={(element) => queueMicrotask(() => element.focus())}
      on:click={() => props.onPutBack()}
    >
      {props.words.undo}
    </button>
  </p>
);

const Figures = (props: { readonly row: HistoryRow }) => (
  <p class="row-figures">
    <b>
      <Show when={props.row.standing} fallback={props.row.figure}>
        {(standing) => <Standing value={standing()} withWord />}
      </Show>
    </b>
    <Show when={props.row.figure !== props.row.reps}>
      <span class="soft">{props.row.reps}</span>
    </Show>
    <Show when={props.row.compared}>
      {(compared) => (
        <span class="row-compared">
          <Standing value={compared()} withWord />
        </span>
      )}
    </Show>
  </p>
);

/** One session: when, what, its picture, how it went and how it compares. All of it opens the review. */
export const SessionRow = (
  props: Removal & { readonly row: HistoryRow; readonly words: HistoryWords },
) => {
  const [failed, setFailed] = createSignal(false);
  const about = createMemo(() => [props.row.when, ...props.row.remarks].join(' · '));
  const attempt = async (work: Promise<boolean>): Promise<void> => {
    setFailed(!(await work));
  };
  return (
    <li class="session-row">
      <Show
        when={!props.isRemoved}
        fallback={
          <Gone
            title={props.row.title}
            words={props.words.remove}
            onPutBack={() => void attempt(props.onPutBack())}
          />
        }
      >
        <p class="row-when">{about()}</p>
        <h3>
          <A href={`/review/${encodeURIComponent(props.row.id)}`}>{props.row.title}</A>
        </h3>
        <SessionBars bars={props.row.bars} places={props.row.places} label={props.row.drawn} />
        <Figures row={props.row} />
        <Show when={props.canRemove}>
          <button
            type="button"
            class="button icon row-remove"
            aria-label={props.row.removeLabel}
            title={props.words.remove.act}
            on:click={() => void attempt(props.onRemove())}
          >
            <Icon name="remove" />
          </button>
        </Show>
      </Show>
      <Show when={failed()}>
        <p class="row-failed" role="alert">
          {props.words.remove.failed}
        </p>
      </Show>
    </li>
  );
};
