import { For, Show } from 'solid-js';
import { lanes, lapChoices, type SetupForm } from '../../../view/setup-form.ts';
import type { TrackReading } from '../../../view/setup-track.ts';
import type { SetupWords } from '../../../words/setup-words.ts';
import { Problem } from './Problem.tsx';
import { Segmented } from './Segmented.tsx';
import { Switch } from './Switch.tsx';

/** The track, the lane, and who holds the phone. */
export const TrackFields = (props: {
  readonly form: SetupForm;
  readonly reading: TrackReading;
  readonly words: SetupWords;
  readonly onChange: (changes: Partial<SetupForm>) => void;
}) => {
  const problem = () => (props.reading.kind === 'problem' ? props.reading.text : undefined);
  const note = () => (props.reading.kind === 'track' ? props.reading.note : undefined);
  return (
    <section class="group">
      <h2>{props.words.place}</h2>
      <Segmented
        name="lap"
        legend={props.words.lap}
        choices={lapChoices.map((value) => ({ value, text: props.words.laps[value] }))}
        value={props.form.lap}
        onChoose={(lap) => props.onChange({ lap })}
      />
      <Show when={props.form.lap === 'custom'}>
        <div class="field short">
          <label for="custom-lap">{props.words.customLap}</label>
          <input
            id="custom-lap"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            value={props.form.customLap}
            aria-invalid={problem() !== undefined}
            aria-describedby="track-problem"
            on:input={(event) => props.onChange({ customLap: event.currentTarget.value })}
          />
        </div>
      </Show>
      <Problem id="track-problem" text={problem()} />
      <Segmented
        name="lane"
        legend={props.words.lane}
        choices={lanes.map((lane) => ({ value: String(lane), text: String(lane) }))}
        value={String(props.form.lane)}
        onChoose={(lane) => props.onChange({ lane: Number(lane) })}
      />
      <For each={note() ? [note()] : []}>{(text) => <p class="soft">{text}</p>}</For>
      <Switch
        label={props.words.phoneInHand}
        on={props.form.phoneInHand}
        onChange={(phoneInHand) => props.onChange({ phoneInHand })}
      />
    </section>
  );
};
