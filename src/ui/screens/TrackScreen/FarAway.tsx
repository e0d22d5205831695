import './far-away.css';
import { createSignal, Match, onMount, Show, Switch } from 'solid-js';
import type { SessionRunner } from '../../../machine/services.ts';
import { farWord } from '../../../view/far-word.ts';
import type { Words } from '../../../words/words.ts';
import { Icon } from '../../parts/icons.tsx';
import { Standing } from '../../parts/Standing.tsx';
import { useWords } from '../../services-context.tsx';
import type { TrackSignals } from './create-track-view.ts';

/**
 * Nothing but the clock and one word. Its styles, which come with it, put everything else away; the whole screen is
 * the lap as ever. Undo shows itself for as long as somebody who has just tapped may want it.
 */
export const FarAway = (props: {
  readonly runner: SessionRunner;
  readonly signals: TrackSignals;
  readonly locked: boolean;
  readonly onLeave: () => void;
}) => {
  const first = useWords();
  const [all, setAll] = createSignal<Words>();
  onMount(async () => {
    const words = await first.all();
    setAll(() => words);
  });
  const word = () => farWord(props.signals.view(), first);
  const canUndo = (): boolean =>
    props.signals.view().undoIsFresh && props.signals.can('undo') && !props.locked;
  return (
    <section class="far">
      <h1 data-long={(word().text?.length ?? 0) > 5 ? '' : undefined}>
        <Switch>
          <Match when={word().standing}>
            {(value) => <Standing value={value()} withWord={true} />}
          </Match>
          <Match when={word().text}>{(text) => <span>{text()}</span>}</Match>
        </Switch>
      </h1>
      <Show when={canUndo()}>
        <button
          type="button"
          class="button far-undo"
          on:click={(event) =>
            props.runner.command('undo', props.runner.clock.stampOf(event.timeStamp))
          }
        >
          {first.track.buttons.undo}
        </button>
      </Show>
      <button
        type="button"
        class="button icon far-details"
        aria-label={all()?.settings.look.leaveFar}
        on:click={() => props.onLeave()}
      >
        <Icon name="laps" />
      </button>
    </section>
  );
};
