import './plan-places.css';
import { createMemo, For, Show } from 'solid-js';
import { placesView } from '../../../view/setup-places.ts';
import type { SetupView } from '../../../view/setup-view.ts';
import type { Words } from '../../../words/words.ts';
import { LapArc } from '../../parts/LapArc.tsx';

export type PlacesProps = { readonly planned: NonNullable<SetupView['planned']> };

/** A small lap for each way a rep lies on the track: where it starts, and where it finishes. */
export const PlanPlaces = (props: PlacesProps & { readonly words: Words }) => {
  const words = () => props.words.more.places;
  const view = createMemo(() => placesView(props.planned.plan, props.planned.setup, words()));
  return (
    <section class="plan-places">
      <h3>{words().heading}</h3>
      <ul>
        <For each={view().groups}>
          {(group) => (
            <li>
              <LapArc start={group.start} finish={group.finish} />
              <p>
                <b>{group.reps}</b> {group.text}
              </p>
            </li>
          )}
        </For>
      </ul>
      <Show when={view().more}>{(more) => <p class="soft">{more()}</p>}</Show>
      <p class="soft legend">
        <i class="phone" aria-hidden="true" /> {words().legend.phone}
        <i class="start" aria-hidden="true" /> {words().legend.start}
        <i class="finish" aria-hidden="true" /> {words().legend.finish}
      </p>
    </section>
  );
};
