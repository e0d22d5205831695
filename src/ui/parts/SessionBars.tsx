import './session-bars.css';
import { For } from 'solid-js';
import type { RepBar } from '../../view/past-session.ts';

/** Room for what there is, and a little on the side where there is nothing: the line is always seen. */
const leastRoom = 0.35;
const box = (bars: readonly RepBar[], places: number): string => {
  const heights = bars.map(({ height = 0 }) => height);
  const up = Math.max(leastRoom, ...heights);
  const down = Math.max(leastRoom, ...heights.map((height) => -height));
  return `0 ${-up - 0.05} ${places} ${up + down + 0.1}`;
};

const top = (height: number): number => (height > 0 ? -height : 0);
const tall = (height: number): number => Math.max(Math.abs(height), 0.06);

/**
 * The reps of a session as bars from the line of their targets, slower up: its shape is known before its date is
 * read. A rep without a time is a dot on the line: it was run, and nobody knows how fast.
 */
export const SessionBars = (props: {
  readonly bars: readonly RepBar[];
  readonly places: number;
  /** Absent where the words beside it say the same. */
  readonly label?: string;
}) => (
  <svg
    class="session-bars"
    viewBox={box(props.bars, props.places)}
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
