import { For, Show } from 'solid-js';
import type { Entry } from '../../../domain/session/log.ts';
import { remarks } from '../../../view/repair-remarks.ts';
import type { Words } from '../../../words/words.ts';
import type { Repairs } from '../../parts/create-repairs.ts';
import { OfferList, RepairHistory } from '../../parts/OfferList.tsx';
import { RepairList } from '../../parts/RepairList.tsx';
import { TapList } from '../../parts/TapList.tsx';

/** What looks wrong, and what was put right: above the table, which follows at once. */
export const LapDoubts = (props: { readonly repairs: Repairs; readonly words: Words }) => (
  <div class="lap-doubts">
    <OfferList repairs={props.repairs} words={props.words.repair} />
    <RepairHistory repairs={props.repairs} words={props.words.repair} />
    <Show when={props.repairs.refusal()}>
      {(refusal) => (
        <p class="message" role="alert">
          {refusal()}
        </p>
      )}
    </Show>
  </div>
);

/** Every lap by hand, every tap with what became of it, and what else the log has to tell. */
export const LapRepairs = (props: {
  readonly repairs: Repairs;
  readonly entries: readonly Entry[];
  readonly words: Words;
}) => {
  const state = () => props.repairs.snapshot().state;
  const told = () => remarks(state(), props.entries, props.words.repair);
  return (
    <section class="lap-repairs">
      <Show when={told().length > 0}>
        <h2>{props.words.repair.told.heading}</h2>
        <ul class="told">
          <For each={told()}>{(sentence) => <li>{sentence}</li>}</For>
        </ul>
      </Show>
      <Show when={props.repairs.canWrite() && props.repairs.reps().length > 0}>
        <details class="repair-fold">
          <summary>{props.words.repair.heading}</summary>
          <p class="soft">{props.words.repair.explain}</p>
          <RepairList repairs={props.repairs} words={props.words.repair} />
        </details>
      </Show>
      <TapList state={state()} words={props.words.repair} />
    </section>
  );
};
