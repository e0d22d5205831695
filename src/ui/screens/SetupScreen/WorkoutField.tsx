import { createEffect, For, onCleanup } from 'solid-js';
import type { WorkoutReading, WorkoutRemark } from '../../../view/setup-workout.ts';
import type { SetupWords } from '../../../words/setup-words.ts';
import { Problem } from '../../parts/Problem.tsx';

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
  let area: HTMLTextAreaElement | undefined;
  // As tall as its text: a workout over three lines is read as a whole.
  const fit = (): void => {
    if (!area || area.value !== props.text || CSS.supports('field-sizing', 'content')) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  createEffect(fit);
  addEventListener('resize', fit);
  onCleanup(() => removeEventListener('resize', fit));
  return (
    <div class="field workout-field">
      <label for="workout">{props.words.workout}</label>
      <textarea
        id="workout"
        rows={1}
        ref={(element) => {
          area = element;
        }}
        value={props.text}
        placeholder={props.words.workoutHint}
        spellcheck={false}
        autocapitalize="off"
        aria-invalid={first() !== undefined}
        aria-describedby="workout-problem workout-notes"
        on:input={(event) => props.onType(event.currentTarget.value)}
      />
      <Problem id="workout-problem" text={first()} />
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
