import { For, Show } from 'solid-js';
import type { WorkoutReading, WorkoutRemark } from '../../../view/setup-workout.ts';
import type { SetupWords } from '../../../words/setup-words.ts';
import { Problem } from './Problem.tsx';

const Choices = (props: {
  readonly of: WorkoutRemark;
  readonly onChoose: (workout: string) => void;
}) => (
  <For each={props.of.choices}>
    {(choice) => (
      <button type="button" class="button" on:click={() => props.onChoose(choice.workout)}>
        {choice.label}
      </button>
    )}
  </For>
);

/** The shorthand, as large as a title: it is what the session will be called. */
export const WorkoutField = (props: {
  readonly text: string;
  readonly reading: WorkoutReading;
  readonly words: SetupWords;
  readonly onType: (text: string) => void;
}) => {
  const first = () => props.reading.problems[0];
  const lines = () => props.text.split('\n').length;
  return (
    <div class="field workout-field">
      <label for="workout">{props.words.workout}</label>
      <textarea
        id="workout"
        rows={lines()}
        value={props.text}
        placeholder={props.words.workoutHint}
        spellcheck={false}
        autocapitalize="off"
        aria-invalid={first() !== undefined}
        aria-describedby="workout-problem workout-notes"
        on:input={(event) => props.onType(event.currentTarget.value)}
      />
      <Problem id="workout-problem" text={first()?.text}>
        <Show when={first()}>
          {(problem) => <Choices of={problem()} onChoose={props.onType} />}
        </Show>
      </Problem>
      <div id="workout-notes" class="notes">
        <For each={props.reading.notes}>
          {(note) => (
            <div class="note">
              <p>{note.text}</p>
              <Choices of={note} onChoose={props.onType} />
            </div>
          )}
        </For>
      </div>
    </div>
  );
};
