import { createSignal, Show } from 'solid-js';
import type { PlainCommandName } from '../../../domain/session/log.ts';
import type { SessionRunner } from '../../../machine/services.ts';
import type { TrackWords } from '../../../words/track-words.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { HoldButton } from '../../parts/HoldButton.tsx';
import { Icon, type IconName } from '../../parts/icons.tsx';
import type { TrackSignals } from './create-track-view.ts';

type Pressed = PlainCommandName;

/** One command, asked of the session before it can be pressed. */
export const CommandButton = (props: {
  readonly runner: SessionRunner;
  readonly signals: TrackSignals;
  readonly name: Pressed;
  readonly icon: IconName;
  readonly label: string;
}) => (
  <button
    type="button"
    class="button icon"
    aria-label={props.label}
    disabled={!props.signals.can(props.name)}
    on:click={(event) =>
      props.runner.command(props.name, props.runner.clock.stampOf(event.timeStamp))
    }
  >
    <Icon name={props.icon} />
  </button>
);

/** Everything that is not a lap. The strip swallows what falls between its buttons. */
export const Controls = (props: {
  readonly runner: SessionRunner;
  readonly signals: TrackSignals;
  readonly words: TrackWords;
  readonly onHint: (hint: string) => void;
  readonly onLock: () => void;
}) => {
  const [asking, setAsking] = createSignal(false);
  const undo = (event: Event): void => {
    props.runner.command('undo', props.runner.clock.stampOf(event.timeStamp));
  };
  const end = (): void => {
    props.runner.command('end', props.runner.clock.now());
  };
  const answer = (yes: boolean): void => {
    setAsking(false);
    if (yes) end();
  };
  const Round = (button: { name: Pressed; icon: IconName; label: string }) => (
    <CommandButton runner={props.runner} signals={props.signals} {...button} />
  );
  return (
    <section class="controls" aria-label={props.words.controls}>
      <button
        type="button"
        class="button undo"
        classList={{ solid: props.signals.view().undoIsFresh }}
        disabled={!props.signals.can('undo')}
        on:click={undo}
      >
        {props.words.buttons.undo}
      </button>
      <Round name="back" icon="back" label={props.words.buttons.back} />
      <Show
        when={props.signals.view().paused}
        fallback={<Round name="pause" icon="pause" label={props.words.buttons.pause} />}
      >
        <Round name="resume" icon="resume" label={props.words.buttons.resume} />
      </Show>
      <Round name="skip" icon="skip" label={props.words.buttons.skip} />
      <button
        type="button"
        class="button icon"
        aria-label={props.words.buttons.lock}
        on:click={() => props.onLock()}
      >
        <Icon name="lock" />
      </button>
      <HoldButton
        class="icon end"
        label={props.words.buttons.end}
        disabled={!props.signals.can('end')}
        onHeld={end}
        onAsk={() => setAsking(true)}
        onShort={() => props.onHint(props.words.holdToEnd)}
      >
        <Icon name="end" />
      </HoldButton>
      <ConfirmDialog open={asking()} text={props.words.confirmEnd} onAnswer={answer} />
    </section>
  );
};
