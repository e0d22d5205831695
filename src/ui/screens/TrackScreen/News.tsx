import { Show } from 'solid-js';
import type { TrackSignals } from './create-track-view.ts';

/** What became of the last press; else the newest split, against its target. */
export const News = (props: { readonly signals: TrackSignals }) => (
  <div class="last">
    <Show
      when={props.signals.view().notice}
      fallback={
        <Show when={props.signals.laps()} keyed>
          {(laps) => (
            <Show when={props.signals.view().lastSplit}>
              {(split) => <laps.Line split={split()} />}
            </Show>
          )}
        </Show>
      }
    >
      {(notice) => <p class="notice">{notice()}</p>}
    </Show>
  </div>
);
