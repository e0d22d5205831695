import './standing.css';
import { Show } from 'solid-js';
import type { StandingText } from '../../view/track-rows.ts';

const shapes = {
  ahead: 'M6 1 11.5 11H.500z',
  behind: 'M6 11 .500 1h11z',
  onTarget: 'M1 4h10v1.8H1zM1 7.4h10v1.8H1z',
} as const;

/** Shape, figure and word say the same thing; colour only helps. */
export const Standing = (props: { readonly value: StandingText; readonly withWord?: boolean }) => (
  <span class="standing" data-standing={props.value.standing}>
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[props.value.standing]} />
    </svg>
    <span>{props.value.delta}</span>{' '}
    <Show when={props.withWord} fallback={<span class="visually-hidden">{props.value.word}</span>}>
      <span>{props.value.word}</span>
    </Show>
  </span>
);
