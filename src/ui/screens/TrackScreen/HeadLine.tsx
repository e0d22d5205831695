import { Index, Show } from 'solid-js';
import type { TrackView } from '../../../view/track-view.ts';
import { Icon } from '../../parts/icons.tsx';

export const HeadLine = (props: { readonly view: TrackView }) => (
  <header class="head">
    <h1>
      <b>{props.view.head.title}</b> <span class="soft">{props.view.head.titleSoft}</span>
    </h1>
    <p>
      <b>{props.view.head.detail}</b> <span class="soft">{props.view.head.detailSoft}</span>
    </p>
    <Show when={props.view.head.badge}>{(badge) => <span class="badge">{badge()}</span>}</Show>
    <p class="aside soft">{props.view.head.aside}</p>
  </header>
);

/** Sound, storage and screen lock: a warning says what to do, good news fits in one line. */
export const StatusLines = (props: { readonly view: TrackView }) => (
  <ul class="status">
    <Index each={props.view.status}>
      {(line) => (
        <li data-level={line().level}>
          <Show when={line().level === 'warn'}>
            <Icon name="warn" />
          </Show>
          <span>{line().text}</span>
        </li>
      )}
    </Index>
  </ul>
);
