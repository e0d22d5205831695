import { For } from 'solid-js';
import type { HomeWords } from '../../../words/home-words.ts';
import { A } from '../../hash-router.tsx';

/** Ready-made workouts: one tap puts one into the setup. */
export const WorkoutChoices = (props: { readonly words: HomeWords }) => (
  <ul class="choices">
    <For each={props.words.choices}>
      {(choice) => (
        <li>
          <A class="choice-row" href={`/setup?workout=${encodeURIComponent(choice.text)}`}>
            <b>{choice.text}</b>
            <span class="soft">{choice.name}</span>
          </A>
        </li>
      )}
    </For>
  </ul>
);
