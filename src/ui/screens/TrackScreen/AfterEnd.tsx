import { Show } from 'solid-js';
import type { SessionRunner } from '../../../machine/services.ts';
import type { TrackWords } from '../../../words/track-words.ts';
import { useNavigate } from '../../hash-router.tsx';
import type { TrackSignals } from './create-track-view.ts';

/** What can be done with a session that is over: go on with it after all, or look at it. */
export const AfterEnd = (props: {
  readonly runner: SessionRunner;
  readonly signals: TrackSignals;
  readonly words: TrackWords;
}) => {
  const navigate = useNavigate();
  const { id } = props.runner.snapshot().state.header;
  return (
    <div class="controls">
      <Show when={props.signals.can('reopen')}>
        <button
          type="button"
          class="button"
          on:click={(event) =>
            props.runner.command('reopen', props.runner.clock.stampOf(event.timeStamp))
          }
        >
          {props.words.buttons.reopen}
        </button>
      </Show>
      <button
        type="button"
        class="button solid big"
        on:click={() => navigate(`/review/${encodeURIComponent(id)}`)}
      >
        {props.words.buttons.review}
      </button>
    </div>
  );
};
