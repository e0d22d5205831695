import { For } from 'solid-js';
import type { WorkoutRemark } from '../../view/setup-workout.ts';

/** What is doubtful about a text, with a press for each other way to read it. */
export const RemarkList = (props: {
  readonly of: readonly WorkoutRemark[];
  readonly onPick: (text: string) => void;
}) => (
  <For each={props.of}>
    {(remark) => (
      <div class="note">
        <p>{remark.text}</p>
        <For each={remark.choices}>
          {(choice) => (
            <button type="button" class="button" on:click={() => props.onPick(choice.workout)}>
              {choice.label}
            </button>
          )}
        </For>
      </div>
    )}
  </For>
);
