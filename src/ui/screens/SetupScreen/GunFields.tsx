import { Show } from 'solid-js';
import { type MoreView, withGunTime } from '../../../view/more-view.ts';
import type { SetupForm } from '../../../view/setup-form.ts';
import type { MoreForm } from '../../../view/setup-more-form.ts';
import type { Words } from '../../../words/words.ts';
import { Problem } from '../../parts/Problem.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useServices } from '../../services-context.tsx';

/** When the race starts that this session is the warm-up of. */
export const GunFields = (props: {
  readonly view: MoreView;
  readonly words: Words['more'];
  /** The kept choices, as they are changed. */
  readonly stored: unknown;
  readonly onTime: (changes: Pick<SetupForm, 'more'>) => void;
  readonly onMore: (changes: Partial<MoreForm>) => void;
}) => {
  const { clock } = useServices();
  const words = () => props.words.gun;
  const setTime = (typed: string): void =>
    props.onTime(withGunTime(props.stored, typed, { now: clock.now() }));
  const isSet = () => props.view.form.gunTime !== '';
  return (
    <fieldset class="choice gun">
      <legend>{words().heading}</legend>
      <div class="gun-fields">
        <div class="field">
          <label for="gun-time">{words().time}</label>
          <input
            id="gun-time"
            type="time"
            value={props.view.form.gunTime}
            aria-describedby="gun-note"
            on:change={(event) => setTime(event.currentTarget.value)}
          />
        </div>
        <Show when={isSet()}>
          <TextField
            id="gun-lead"
            label={words().lead}
            value={props.view.form.gunLead}
            decimal
            invalid={props.view.problems['gun-lead'] !== undefined}
            describedBy="gun-problem"
            onType={(gunLead) => props.onMore({ gunLead })}
          />
        </Show>
      </div>
      <Problem id="gun-problem" text={props.view.problems['gun-lead']} />
      <p class="soft" id="gun-note">
        {props.view.gun.note}
      </p>
      <Show when={isSet()}>
        <div class="gun-buttons">
          <Show when={props.view.gun.passed}>
            <button type="button" class="button" on:click={() => setTime(props.view.form.gunTime)}>
              {words().again}
            </button>
          </Show>
          <button type="button" class="button" on:click={() => setTime('')}>
            {words().clear}
          </button>
        </div>
      </Show>
    </fieldset>
  );
};
