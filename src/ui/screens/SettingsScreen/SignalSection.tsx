import { Show } from 'solid-js';
import type { Vibration } from '../../../machine/ports.ts';
import type { Preferences } from '../../../machine/preferences.ts';
import type { SoundWords } from '../../../words/sound-words.ts';
import { Switch } from '../../parts/Switch.tsx';

/** For those who cannot hear it: the screen flashes, the phone shakes. */
export const SignalSection = (props: {
  readonly preferences: Preferences;
  readonly words: SoundWords;
  /** Unknown until it is loaded. */
  readonly vibration: Vibration | undefined;
  readonly onChange: (changes: Partial<Preferences>) => void;
  readonly onTry: () => void;
}) => (
  <section class="group">
    <h2>{props.words.signalsHeading}</h2>
    <div class="with-hint">
      <Switch
        label={props.words.flash}
        on={props.preferences.flash}
        onChange={(flash) => props.onChange({ flash })}
      />
      <p class="soft">{props.words.flashHint}</p>
    </div>
    <Show when={props.vibration}>
      {(vibration) => (
        <Show
          when={vibration().canVibrate}
          fallback={<p class="soft">{props.words.cannotVibrate}</p>}
        >
          <div class="with-hint">
            <Switch
              label={props.words.vibrate}
              on={props.preferences.vibrate}
              onChange={(vibrate) => props.onChange({ vibrate })}
            />
            <p class="soft">{props.words.vibrateHint}</p>
          </div>
        </Show>
      )}
    </Show>
    <Show when={props.preferences.flash || props.preferences.vibrate}>
      <button type="button" class="button in-line" on:click={() => props.onTry()}>
        {props.words.tryThem}
      </button>
    </Show>
  </section>
);
