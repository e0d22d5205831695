import { Show } from 'solid-js';
import type { TrackView } from '../../../view/track-view.ts';
import { Standing } from '../../parts/Standing.tsx';

/** The newest split, against its target; or what became of the last press. */
export const LastSplit = (props: { readonly view: TrackView }) => (
  <div class="last">
    <Show when={props.view.notice} fallback={<SplitLine view={props.view} />}>
      {(notice) => <p class="notice">{notice()}</p>}
    </Show>
  </div>
);

const SplitLine = (props: { readonly view: TrackView }) => (
  <Show when={props.view.lastSplit}>
    {(split) => (
      <p class="split">
        <Show when={split().rep !== ''}>
          <span class="of-rep">{split().rep} </span>
        </Show>
        <span>{split().time} </span>
        <Show when={split().standing}>
          {(standing) => <Standing value={standing()} withWord={true} />}
        </Show>
        <span class="finish soft">{split().finish}</span>
        <span class="keeping soft" data-keeping={split().keeping}>
          {split().keepingText}
        </span>
      </p>
    )}
  </Show>
);
