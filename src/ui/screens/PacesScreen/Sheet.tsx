import { For, Show } from 'solid-js';
import type { PacesSheet } from '../../../view/paces-view.ts';
import type { PacesWords } from '../../../words/paces-words.ts';
import { PaceTable } from './PaceTable.tsx';

/** Everything one race says: what a runner would print. */
export const Sheet = (props: {
  readonly sheet: PacesSheet;
  readonly still: string | undefined;
  readonly words: PacesWords;
}) => (
  <div class="sheet" data-still={props.still !== undefined}>
    <h2 class="title">{props.sheet.heading}</h2>
    <dl class="figure">
      <dt>
        {props.words.fitness}, {props.words.source}
      </dt>
      <dd>{props.sheet.fitness}</dd>
    </dl>
    <Show when={props.still}>{(still) => <p class="still">{still()}</p>}</Show>
    <For each={props.sheet.cautions}>{(caution) => <p class="caution">{caution}</p>}</For>
    <For each={props.sheet.used}>{(used) => <p class="soft">{used}</p>}</For>
    <PaceTable class="training" table={props.sheet.training} />
    <PaceTable class="races" table={props.sheet.races} />
    <Show when={props.sheet.explained}>{(text) => <p class="soft">{text()}</p>}</Show>
    <p class="soft">{props.words.sourceExplained}</p>
  </div>
);
