import { createMemo, Show } from 'solid-js';
import type { Setup } from '../../../domain/plan/plan.ts';
import type { Notation } from '../../../domain/workout/notation/note.ts';
import { isFound, ownRow } from '../../../view/workouts-own.ts';
import type { Words } from '../../../words/words.ts';
import type { OwnWorkouts } from './create-own-workouts.ts';
import { OwnList } from './OwnList.tsx';
import type { Opened } from './WorkoutRow.tsx';

/** One's own workouts, or how to come by some. */
export const OwnSection = (props: {
  readonly own: OwnWorkouts;
  readonly typed: string;
  readonly setup: Setup;
  /** There, where there are own workouts to draw. */
  readonly notation: Notation | undefined;
  readonly words: Words;
  readonly opened: Opened;
}) => {
  const { workouts } = props.words;
  const kept = () => {
    const listed = props.own.listed();
    return listed?.ok ? listed.value : undefined;
  };
  const rows = createMemo(() => {
    const { notation } = props;
    if (!notation) return [];
    return (kept()?.workouts ?? [])
      .filter(({ name, text }) => isFound(props.typed, [name, text]))
      .map((each) => ownRow(each, props.setup, props.words, notation));
  });
  const setAside = () => kept()?.setAside.length ?? 0;
  return (
    <section class="own">
      <h2>{workouts.own.heading}</h2>
      <Show when={props.own.listed()?.ok === false}>
        <p class="soft">{workouts.own.cannotList}</p>
      </Show>
      <Show when={kept()?.workouts.length === 0}>
        <p class="soft">{workouts.own.none}</p>
      </Show>
      <OwnList rows={rows()} own={props.own} words={workouts} opened={props.opened} />
      <Show when={setAside() > 0}>
        <p class="soft" role="status">
          {workouts.own.setAside(setAside())}
        </p>
      </Show>
    </section>
  );
};
