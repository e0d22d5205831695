import { Show } from 'solid-js';
import type { SetupForm } from '../../../view/setup-form.ts';
import type { SetupWords } from '../../../words/setup-words.ts';
import { Segmented } from '../../parts/Segmented.tsx';
import { Switch } from '../../parts/Switch.tsx';

/** Who leads, where a rep starts, and what goes around the reps. */
export const RunFields = (props: {
  readonly form: SetupForm;
  readonly ownWarmUp: boolean;
  readonly ownCoolDown: boolean;
  readonly words: SetupWords;
  readonly onChange: (changes: Partial<SetupForm>) => void;
}) => (
  <section class="group">
    <h2>{props.words.how}</h2>
    <Segmented
      name="ending"
      legend={props.words.ending}
      choices={(['clock', 'tap'] as const).map((value) => ({
        value,
        text: props.words.endings[value],
      }))}
      value={props.form.ending}
      describedBy="ending-hint"
      onChoose={(ending) => props.onChange({ ending })}
    />
    <p class="soft" id="ending-hint">
      {props.words.endingHints[props.form.ending]}
    </p>
    <Segmented
      name="rep-start"
      legend={props.words.repStart}
      choices={(['onward', 'phone'] as const).map((value) => ({
        value,
        text: props.words.repStarts[value],
      }))}
      value={props.form.repStart}
      onChoose={(repStart) => props.onChange({ repStart })}
    />
    <Show when={!props.ownWarmUp}>
      <Switch
        label={props.words.openWarmUp}
        on={props.form.openWarmUp}
        onChange={(openWarmUp) => props.onChange({ openWarmUp })}
      />
    </Show>
    <Show when={!props.ownCoolDown}>
      <Switch
        label={props.words.openCoolDown}
        on={props.form.openCoolDown}
        onChange={(openCoolDown) => props.onChange({ openCoolDown })}
      />
    </Show>
  </section>
);
