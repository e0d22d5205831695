import './repair.css';
import { Index, Show } from 'solid-js';
import type { OfferText } from '../../view/repair-offers.ts';
import type { RepairWords } from '../../words/repair-words.ts';
import type { Repairs } from './create-repairs.ts';

/** A doubt about a lap, with the press that mends it and the one that leaves it. */
export const OfferLine = (props: {
  readonly offer: OfferText;
  readonly repairs: Repairs;
  readonly words: RepairWords;
}) => (
  <>
    <p>{props.offer.text}</p>
    <div class="offer-acts">
      <button
        type="button"
        class="button solid"
        on:click={() => props.repairs.apply(props.offer.repair)}
      >
        {props.offer.action}
      </button>
      <button type="button" class="button" on:click={() => props.repairs.apply(props.offer.keep)}>
        {props.words.offers.keep}
      </button>
    </div>
  </>
);

/** Everything that looks wrong, one doubt a line. */
export const OfferList = (props: { readonly repairs: Repairs; readonly words: RepairWords }) => (
  <Show when={props.repairs.canWrite() && props.repairs.offers().length > 0}>
    <ul class="offers" aria-label={props.words.offers.label}>
      <Index each={props.repairs.offers()}>
        {(offer) => (
          <li>
            <OfferLine offer={offer()} repairs={props.repairs} words={props.words} />
          </li>
        )}
      </Index>
    </ul>
  </Show>
);

/** Takes back, and brings back, what was put right by hand. */
export const RepairHistory = (props: {
  readonly repairs: Repairs;
  readonly words: RepairWords;
}) => (
  <Show when={props.repairs.history().undo || props.repairs.history().redo}>
    <div class="repair-history">
      <button
        type="button"
        class="button"
        disabled={!props.repairs.history().undo}
        on:click={() => props.repairs.undo()}
      >
        {props.words.undo}
      </button>
      <button
        type="button"
        class="button"
        disabled={!props.repairs.history().redo}
        on:click={() => props.repairs.redo()}
      >
        {props.words.redo}
      </button>
    </div>
  </Show>
);
