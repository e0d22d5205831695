import { Show } from 'solid-js';
import { useWords } from '../../services-context.tsx';
import type { TrackSignals } from './create-track-view.ts';

/** What became of the last press; else the newest split, against its target. A lap has its place at once. */
export const News = (props: { readonly signals: TrackSignals }) => {
  const words = useWords();
  return (
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
      <p class="taken soft" aria-hidden="true">
        {words.track.pending}
      </p>
    </div>
  );
};
