import './cue-section.css';
import { createSignal, Index, Show } from 'solid-js';
import type { CueClass } from '../../../domain/cues/cue.ts';
import type { SpokenClass } from '../../../domain/cues/sound-check.ts';
import type { Preferences } from '../../../machine/preferences.ts';
import { type CueRow, cueRows, soundBack } from '../../../view/sound-settings.ts';
import type { SoundWords } from '../../../words/sound-words.ts';
import { Icon } from '../../parts/icons.tsx';
import { Range } from '../../parts/Range.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { Switch } from '../../parts/Switch.tsx';

type Given = {
  readonly preferences: Preferences;
  readonly usual: Preferences;
  readonly words: SoundWords;
  readonly onChange: (changes: Partial<Preferences>) => void;
  /** Which was to be spoken, and no voice was there. */
  readonly mute: SpokenClass | undefined;
  readonly onPreview: (of: CueClass) => void;
};

const Row = (props: Given & { readonly row: CueRow }) => (
  <li class="cue-row">
    <Switch
      label={props.row.name}
      on={props.row.on}
      onChange={(on) =>
        props.onChange({ switches: { ...props.preferences.switches, [props.row.class]: on } })
      }
    />
    <button
      type="button"
      class="button icon"
      aria-label={props.words.previewOf(props.row.name)}
      title={props.words.preview}
      on:click={() => props.onPreview(props.row.class)}
    >
      <Icon name="resume" />
    </button>
    <p class="soft">{props.row.hint}</p>
    <p class="mute" role="status">
      <Show when={props.mute === props.row.class}>{props.words.cannotSpeak}</Show>
    </p>
    <Show when={props.row.on}>
      <Range
        quiet
        label={props.words.volumeOf(props.row.name)}
        percent={props.row.percent}
        text={props.row.percentText}
        onSlide={(percent) =>
          props.onChange({
            volumes: { ...props.preferences.volumes, [props.row.class]: percent / 100 },
          })
        }
      />
    </Show>
    <Show when={props.row.on && props.row.class === 'waypoint'}>
      <Segmented
        name="waypoint-every"
        legend={props.words.waypointEvery}
        choices={(['100', '200'] as const).map((value) => ({
          value,
          text: props.words.waypoints[value],
        }))}
        value={props.preferences.waypointM === 100 ? '100' : '200'}
        onChoose={(every) => props.onChange({ waypointM: every === '100' ? 100 : 200 })}
      />
    </Show>
  </li>
);

/** Every kind of sound: on or off, how loud, and what it sounds like. */
export const CueSection = (props: Given) => {
  const [isReset, setReset] = createSignal(false);
  const back = () => soundBack(props.preferences, props.usual);
  const reset = (): void => {
    props.onChange(back() ?? {});
    setReset(true);
  };
  return (
    <section class="group">
      <h2>{props.words.cuesHeading}</h2>
      <ul class="cue-rows">
        <Index each={cueRows(props.preferences, props.words)}>
          {(row) => <Row {...props} row={row()} />}
        </Index>
      </ul>
      <button type="button" class="button in-line" disabled={back() === undefined} on:click={reset}>
        {props.words.reset}
      </button>
      <p class="soft" role="status">
        <Show when={isReset() && back() === undefined}>{props.words.resetDone}</Show>
      </p>
    </section>
  );
};
