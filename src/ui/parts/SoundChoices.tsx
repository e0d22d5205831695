import './sound-choices.css';
import { createEffect, createSignal, untrack } from 'solid-js';
import type { Preferences } from '../../machine/preferences.ts';
import { airHint, corrections, leadText, readCorrection } from '../../view/sound-settings.ts';
import type { SoundWords } from '../../words/sound-words.ts';
import { Problem } from './Problem.tsx';
import { Segmented } from './Segmented.tsx';
import { TextField } from './TextField.tsx';

type Given = {
  readonly preferences: Preferences;
  readonly words: SoundWords;
  readonly onChange: (changes: Partial<Preferences>) => void;
};

/** Instead of other music, or beside it. */
export const Mixing = (props: Given) => (
  <div class="with-hint">
    <Segmented
      name="mixing"
      legend={props.words.mixing}
      choices={(['loud', 'mix'] as const).map((value) => ({
        value,
        text: props.words.mixings[value],
      }))}
      value={props.preferences.mixing}
      describedBy="mixing-hint"
      onChoose={(mixing) => props.onChange({ mixing })}
    />
    <p class="soft" id="mixing-hint">
      {props.words.mixingHints[props.preferences.mixing]}
    </p>
  </div>
);

/** A whole number with a sentence below. What is typed stays as it is typed; what is not a number changes nothing. */
const CorrectionField = (props: {
  readonly id: 'speakerDelayMs' | 'airM';
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly words: SoundWords;
  readonly onNumber: (value: number) => void;
}) => {
  const [text, setText] = createSignal(String(props.value));
  const reading = () => readCorrection(text(), corrections[props.id], props.words);
  const problem = () => {
    const read = reading();
    return read.ok ? undefined : read.error;
  };
  createEffect(() => {
    const value = props.value;
    const read = untrack(reading);
    if (!read.ok || read.value !== value) setText(String(value));
  });
  const type = (typed: string): void => {
    setText(typed);
    const read = reading();
    if (read.ok) props.onNumber(read.value);
  };
  return (
    <div class="with-hint">
      <TextField
        id={props.id}
        label={props.label}
        value={text()}
        decimal
        invalid={problem() !== undefined}
        describedBy={`${props.id}-note`}
        onType={type}
      />
      {problem() === undefined ? (
        <p class="soft" id={`${props.id}-note`}>
          {props.hint}
        </p>
      ) : (
        <Problem id={`${props.id}-note`} text={problem()} />
      )}
    </div>
  );
};

/** How late the loudspeaker is. */
export const SpeakerDelay = (props: Given) => (
  <CorrectionField
    id="speakerDelayMs"
    label={props.words.speakerDelay}
    hint={props.words.speakerDelayHint}
    value={props.preferences.speakerDelayMs}
    words={props.words}
    onNumber={(speakerDelayMs) => props.onChange({ speakerDelayMs })}
  />
);

/** How far the sound travels, and what that comes to with the loudspeaker's delay. */
export const AirDistance = (props: Given) => (
  <div>
    <CorrectionField
      id="airM"
      label={props.words.air}
      hint={airHint(props.preferences.airM, props.words)}
      value={props.preferences.airM}
      words={props.words}
      onNumber={(airM) => props.onChange({ airM })}
    />
    <p class="lead">{leadText(props.preferences, props.words)}</p>
  </div>
);
