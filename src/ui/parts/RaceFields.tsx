import { Show } from 'solid-js';
import type { RaceReading } from '../../view/setup-race.ts';
import type { SecondReading } from '../../view/setup-second-race.ts';
import type { FirstWords } from '../../words/words.ts';
import { Problem } from './Problem.tsx';
import { TextField } from './TextField.tsx';

/** How the two fields of a race are called on this screen. `id` is where their own ids begin. */
export type RaceLabels = {
  readonly id: string;
  readonly legend: string;
  readonly distance: string;
  readonly time: string;
};

export const firstRaceLabels = ({ setup }: FirstWords): RaceLabels => ({
  id: 'race',
  legend: setup.race,
  distance: setup.raceDistance,
  time: setup.raceTime,
});

/** One race result. What is wrong stands under the field it is about; what was typed stays. */
export const RaceFields = (props: {
  readonly labels: RaceLabels;
  readonly distance: string;
  readonly time: string;
  readonly reading: RaceReading | SecondReading;
  readonly note: string;
  readonly words: FirstWords;
  readonly onDistance: (text: string) => void;
  readonly onTime: (text: string) => void;
}) => {
  const id = (part: string) => `${props.labels.id}-${part}`;
  const problem = () => (props.reading.kind === 'problem' ? props.reading : undefined);
  const isWrong = (field: 'distance' | 'time') => problem()?.field === field;
  const sentenceOf = (field: 'distance' | 'time') => id(isWrong(field) ? 'problem' : 'note');
  return (
    <fieldset class="race">
      <legend>{props.labels.legend}</legend>
      <TextField
        id={id('distance')}
        label={props.labels.distance}
        example={props.words.setup.raceDistanceExample}
        value={props.distance}
        invalid={isWrong('distance')}
        describedBy={sentenceOf('distance')}
        onType={props.onDistance}
      />
      <TextField
        id={id('time')}
        label={props.labels.time}
        example={props.words.setup.raceTimeExample}
        value={props.time}
        invalid={isWrong('time')}
        describedBy={sentenceOf('time')}
        onType={props.onTime}
      />
      <Problem id={id('problem')} class="race-wide" text={problem()?.text}>
        <Show when={problem()?.suggestion}>
          {(meant) => (
            <button type="button" class="button" on:click={() => props.onTime(meant().time)}>
              {meant().text}
            </button>
          )}
        </Show>
      </Problem>
      <Show when={props.note}>
        <p class="soft race-wide" id={id('note')}>
          {props.note}
        </p>
      </Show>
    </fieldset>
  );
};
