import './session-bars.css';
import { For } from 'solid-js';
import type { RepBar } from '../../view/past-session.ts';

/** A rep without a time is a dot on the line: it was run, and nobody knows how fast. */
const top = (height: number): number => (height > 0 ? -height : 0);
const tall = (height: number): number => Math.max(Math.abs(height), 0.06);

/** The reps of a session as bars from the line of their targets, slower up: its shape is known before its date is read. */
export const SessionBars = (props: {
  readonly bars: readonly RepBar[];
  readonly places: number;
  /** Absent where the words beside it say the same. */
  readonly label?: string;
}) => (
  <svg
    class="session-bars"
    viewBox={`0 -1.05 ${props.places} 2.1`}
    preserveAspectRatio="none"
    role={props.label === undefined ? undefined : 'img'}
    aria-label={props.label}
    aria-hidden={props.label === undefined}
  >
    <path d={`M0 0H${props.places}`} />
    <For each={props.bars}>
      {(bar, index) => (
        <rect
          data-standing={bar.standing}
          data-timed={bar.height !== undefined}
          x={index() + 0.14}
          width="0.72"
          y={bar.height === undefined ? -0.09 : top(bar.height)}
          height={bar.height === undefined ? 0.18 : tall(bar.height)}
        />
      )}
    </For>
  </svg>
);
