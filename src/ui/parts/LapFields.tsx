import { For, Show } from 'solid-js';
import { lanes, lapChoices, type TrackChoice } from '../../view/setup-form.ts';
import type { TrackReading } from '../../view/setup-track.ts';
import type { SetupWords } from '../../words/setup-words.ts';
import { Problem } from './Problem.tsx';
import { Segmented } from './Segmented.tsx';
import { TextField } from './TextField.tsx';

/** The length of the lap and the lane, and what both make of a lap. */
export const LapFields = (props: {
  readonly choice: TrackChoice;
  readonly reading: TrackReading;
  readonly words: SetupWords;
  readonly onChange: (changes: Partial<TrackChoice>) => void;
}) => {
  const problem = () => (props.reading.kind === 'problem' ? props.reading.text : undefined);
  const note = () => (props.reading.kind === 'track' ? props.reading.note : undefined);
  return (
    <>
      <Segmented
        name="lap"
        legend={props.words.lap}
        choices={lapChoices.map((value) => ({ value, text: props.words.laps[value] }))}
        value={props.choice.lap}
        onChoose={(lap) => props.onChange({ lap })}
      />
      <Show when={props.choice.lap === 'custom'}>
        <div class="short">
          <TextField
            id="custom-lap"
            label={props.words.customLap}
            decimal
            value={props.choice.customLap}
            invalid={problem() !== undefined}
            describedBy="track-problem"
            onType={(customLap) => props.onChange({ customLap })}
          />
        </div>
      </Show>
      <Problem id="track-problem" text={problem()} />
      <Segmented
        name="lane"
        legend={props.words.lane}
        choices={lanes.map((lane) => ({ value: String(lane), text: String(lane) }))}
        value={String(props.choice.lane)}
        onChoose={(lane) => props.onChange({ lane: Number(lane) })}
      />
      <For each={note() ? [note()] : []}>{(text) => <p class="soft">{text}</p>}</For>
    </>
  );
};
