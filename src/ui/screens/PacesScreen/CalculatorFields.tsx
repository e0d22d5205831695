import { Show } from 'solid-js';
import type { PacesCalculator } from '../../../view/paces-calculator.ts';
import {
  lineChoices,
  type PacesForm,
  racePaceChoices,
  splitChoices,
  strategies,
  zonePaceChoices,
} from '../../../view/paces-form.ts';
import type { PacesWords } from '../../../words/paces-words.ts';
import { Choose } from '../../parts/Choose.tsx';
import { Problem } from '../../parts/Problem.tsx';
import { TextField } from '../../parts/TextField.tsx';

type Props = {
  readonly form: PacesForm;
  readonly reading: PacesCalculator;
  readonly words: PacesWords;
  readonly onChange: (changes: Partial<PacesForm>) => void;
};

const namedChoices = <T extends string>(
  values: readonly T[],
  texts: Readonly<Record<T, string>>,
) => [{ choices: values.map((value) => ({ value, text: texts[value] })) }];

const paceGroups = ({ calculator, races, zones }: PacesWords) => [
  {
    name: calculator.racePaces,
    choices: racePaceChoices.map((value) => ({ value, text: races[value] })),
  },
  {
    name: calculator.trainingPaces,
    choices: zonePaceChoices.map((value) => ({
      value,
      text: `${zones[value].letter} ${zones[value].name}`,
    })),
  },
  { choices: [{ value: 'other' as const, text: calculator.other }] },
];

const WrittenPace = (props: Props) => (
  <div class="race-wide">
    <TextField
      id="pace-text"
      label={props.words.calculator.paceText}
      example={props.words.calculator.paceTextExample}
      value={props.form.paceText}
      invalid={props.reading.paceProblem !== undefined}
      describedBy={props.reading.paceProblem ? 'pace-problem' : 'pace-hint'}
      onType={(paceText) => props.onChange({ paceText })}
    />
    <Show
      when={props.reading.paceProblem}
      fallback={
        <p class="soft" id="pace-hint">
          {props.words.calculator.paceTextHint}
        </p>
      }
    >
      {(text) => <Problem id="pace-problem" text={text()} />}
    </Show>
  </div>
);

/** How far, how fast, by which strategy, and where somebody stands with a watch. */
export const CalculatorFields = (props: Props) => {
  const calculator = () => props.words.calculator;
  return (
    <div class="asked">
      <TextField
        id="how-far"
        label={calculator().distance}
        example={calculator().distanceExample}
        value={props.form.distance}
        invalid={props.reading.distanceProblem !== undefined}
        describedBy="how-far-problem"
        onType={(distance) => props.onChange({ distance })}
      />
      <Choose
        id="pace"
        label={calculator().pace}
        groups={paceGroups(props.words)}
        value={props.form.pace}
        onChoose={(pace) => props.onChange({ pace })}
      />
      <Problem id="how-far-problem" class="race-wide" text={props.reading.distanceProblem} />
      <Show when={props.form.pace === 'other'}>
        <WrittenPace {...props} />
      </Show>
      <Choose
        id="strategy"
        label={calculator().strategy}
        groups={namedChoices(strategies, calculator().strategies)}
        value={props.form.strategy}
        onChoose={(strategy) => props.onChange({ strategy })}
      />
      <Choose
        id="every"
        label={calculator().every}
        groups={namedChoices(splitChoices, calculator().everies)}
        value={props.form.every}
        onChoose={(every) => props.onChange({ every })}
      />
      <Show when={props.form.every === 'lap'}>
        <Choose
          id="line"
          label={calculator().from}
          groups={namedChoices(lineChoices, calculator().froms)}
          value={props.form.line}
          onChoose={(line) => props.onChange({ line })}
        />
      </Show>
    </div>
  );
};
