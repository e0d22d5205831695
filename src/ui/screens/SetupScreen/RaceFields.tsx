import { Show } from 'solid-js';
import type { RaceReading } from '../../../view/setup-race.ts';
import type { Words } from '../../../words/words.ts';
import { Problem } from './Problem.tsx';

const Field = (props: {
  readonly id: string;
  readonly label: string;
  readonly example: string;
  readonly value: string;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onType: (text: string) => void;
}) => (
  <div class="field">
    <label for={props.id}>{props.label}</label>
    <input
      id={props.id}
      type="text"
      value={props.value}
      placeholder={props.example}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      enterkeyhint="done"
      aria-invalid={props.invalid}
      aria-describedby={props.describedBy}
      on:input={(event) => props.onType(event.currentTarget.value)}
    />
  </div>
);

/** The one race result. What is wrong stands under the field it is about; what was typed stays. */
export const RaceFields = (props: {
  readonly distance: string;
  readonly time: string;
  readonly reading: RaceReading;
  readonly note: string;
  readonly words: Words;
  readonly onDistance: (text: string) => void;
  readonly onTime: (text: string) => void;
}) => {
  const problem = () => (props.reading.kind === 'problem' ? props.reading : undefined);
  const isWrong = (field: 'distance' | 'time') => problem()?.field === field;
  return (
    <fieldset class="race">
      <legend>{props.words.setup.race}</legend>
      <Field
        id="race-distance"
        label={props.words.setup.raceDistance}
        example={props.words.setup.raceDistanceExample}
        value={props.distance}
        invalid={isWrong('distance')}
        describedBy={isWrong('distance') ? 'race-problem' : 'race-note'}
        onType={props.onDistance}
      />
      <Field
        id="race-time"
        label={props.words.setup.raceTime}
        example={props.words.setup.raceTimeExample}
        value={props.time}
        invalid={isWrong('time')}
        describedBy={isWrong('time') ? 'race-problem' : 'race-note'}
        onType={props.onTime}
      />
      <Problem id="race-problem" class="race-wide" text={problem()?.text}>
        <Show when={problem()?.suggestion}>
          {(time) => (
            <button type="button" class="button" on:click={() => props.onTime(time())}>
              {props.words.race.didYouMean(time())}
            </button>
          )}
        </Show>
      </Problem>
      <Show when={props.note}>
        <p class="soft race-wide" id="race-note">
          {props.note}
        </p>
      </Show>
    </fieldset>
  );
};
