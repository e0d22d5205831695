import { Show } from 'solid-js';
import type { LastSplit } from '../../../view/track-rows.ts';
import { Standing } from '../../parts/Standing.tsx';

/** The newest split, against its target, and whether it is kept. */
export const SplitLine = (props: { readonly split: LastSplit }) => (
  <p class="split">
    <Show when={props.split.rep !== ''}>
      <span class="of-rep">{props.split.rep} </span>
    </Show>
    <span>{props.split.time} </span>
    <Show when={props.split.standing}>
      {(standing) => <Standing value={standing()} withWord={true} />}
    </Show>
    <span class="finish soft">{props.split.finish}</span>
    <span class="keeping soft" data-keeping={props.split.keeping}>
      {props.split.keepingText}
    </span>
  </p>
);
