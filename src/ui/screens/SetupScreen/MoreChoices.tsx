import './more-choices.css';
import { createMemo, For, Show } from 'solid-js';
import { type MoreView, moreView } from '../../../view/more-view.ts';
import type { SetupForm } from '../../../view/setup-form.ts';
import { firstStarts, type MoreForm, withMore } from '../../../view/setup-more-form.ts';
import type { SetupView } from '../../../view/setup-view.ts';
import type { Words } from '../../../words/words.ts';
import { Problem } from '../../parts/Problem.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { createNow } from './create-now.ts';
import { GunFields } from './GunFields.tsx';

export type MoreProps = {
  readonly form: SetupForm;
  readonly view: SetupView;
  readonly onChange: (changes: Partial<SetupForm>) => void;
};

type PartProps = {
  readonly view: MoreView;
  readonly words: Words['more'];
  readonly onMore: (changes: Partial<MoreForm>) => void;
};

/** A field on a short line, with its sentence, good or bad, below. */
const ShortField = (props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly hint?: string | undefined;
  readonly example?: string;
  readonly onType: (text: string) => void;
}) => (
  <div class="short-field">
    <TextField
      id={props.id}
      label={props.label}
      value={props.value}
      decimal
      {...(props.example === undefined ? {} : { example: props.example })}
      invalid={props.problem !== undefined}
      describedBy={`${props.id}-note`}
      onType={props.onType}
    />
    <Problem id={`${props.id}-note`} text={props.problem} />
    <Show when={props.problem === undefined && props.hint}>
      <p class="soft" id={`${props.id}-note`}>
        {props.hint}
      </p>
    </Show>
  </div>
);

const FirstStart = (props: PartProps) => (
  <div class="choice">
    <Segmented
      name="first-start"
      legend={props.words.first.legend}
      choices={firstStarts.map((value) => ({ value, text: props.words.first.choices[value] }))}
      value={props.view.form.first}
      onChoose={(first) => props.onMore({ first })}
    />
    <Show when={props.view.form.first === 'elsewhere'}>
      <ShortField
        id="first-start"
        label={props.words.first.metres}
        value={props.view.form.firstM}
        problem={props.view.problems['first-start']}
        onType={(firstM) => props.onMore({ firstM })}
      />
    </Show>
    <Show when={props.view.form.first !== 'elsewhere' && props.view.firstNote}>
      {(note) => <p class="soft">{note()}</p>}
    </Show>
    <Show when={props.view.hasStagger}>
      <Segmented
        name="stagger"
        legend={props.words.stagger.legend}
        choices={(['common', 'staggered'] as const).map((value) => ({
          value,
          text: props.words.stagger.choices[value],
        }))}
        value={props.view.form.start}
        onChoose={(start) => props.onMore({ start })}
      />
    </Show>
  </div>
);

const Goals = (props: PartProps) => (
  <fieldset class="choice">
    <legend>{props.words.goals.legend}</legend>
    <For each={props.view.goals.map(({ metres }) => metres)}>
      {(metres) => (
        <Show when={props.view.goals.find((goal) => goal.metres === metres)}>
          {(goal) => (
            <ShortField
              id={goal().id}
              label={goal().label}
              value={goal().time}
              example="6:00"
              problem={props.view.problems[goal().id]}
              hint={goal().note}
              onType={(time) =>
                props.onMore({ goals: { ...props.view.form.goals, [metres]: time } })
              }
            />
          )}
        </Show>
      )}
    </For>
    <p class="soft">{props.words.goals.hint}</p>
  </fieldset>
);

/** Everything that most sessions leave as it is. */
export const MoreChoices = (props: MoreProps & { readonly words: Words }) => {
  const now = createNow();
  const view = createMemo(() =>
    moreView(props.form, props.view, { now: now(), words: props.words }),
  );
  const change = (changes: Partial<MoreForm>): void =>
    props.onChange(withMore(props.form.more, changes));
  return (
    <Show when={view()}>
      {(shown) => (
        <div class="more-choices" id="more-choices">
          <Show when={shown().goals.length > 0}>
            <Goals view={shown()} words={props.words.more} onMore={change} />
          </Show>
          <GunFields
            view={shown()}
            words={props.words.more}
            onTime={(changes) => props.onChange(changes)}
            stored={props.form.more}
            onMore={change}
          />
          <FirstStart view={shown()} words={props.words.more} onMore={change} />
          <ShortField
            id="count-in"
            label={props.words.more.countIn.label}
            value={shown().form.countIn}
            problem={shown().problems['count-in']}
            hint={props.words.more.countIn.hint}
            onType={(countIn) => change({ countIn })}
          />
          <div class="choice">
            <Switch
              label={props.words.more.commands.label}
              on={shown().commands.on}
              onChange={(on) =>
                change({ commands: on === shown().commands.usual ? undefined : on })
              }
            />
            <p class="soft">{props.words.more.commands.hint}</p>
          </div>
        </div>
      )}
    </Show>
  );
};
