import './oval.css';
import { type ParentProps, Show } from 'solid-js';
import { BAND_M, ovalPath, ovalPoint, ovalViewBox } from '../../view/oval.ts';
import type { Positions } from '../../view/track-positions.ts';
import type { TrackWords } from '../../words/track-words.ts';

const at = (share: number): string => {
  const { x, y } = ovalPoint(share);
  return `translate(${x.toFixed(2)} ${y.toFixed(2)})`;
};

/** A line across the band, as starts and finishes are painted. */
const across = `M0 ${-BAND_M / 2}V${BAND_M / 2}`;

/** Turns what is drawn for the home straight to lie across the lane at `share`. */
const acrossAt = (share: number): string => {
  const { x, y } = ovalPoint(share);
  const centre = Math.max(-42.195, Math.min(42.195, x));
  const degrees = (Math.atan2(x - centre, y) * 180) / Math.PI;
  return `${at(share)} rotate(${(-degrees).toFixed(1)})`;
};

const [, , width = 1, height = 1] = ovalViewBox.split(' ').map(Number);

/** Moves a sheet as large as the drawing from the middle of the infield to `share` of the lap. */
const shifted = (share: number): string => {
  const { x, y } = ovalPoint(share);
  return `translate(${((100 * x) / width).toFixed(2)}%, ${((100 * y) / height).toFixed(2)}%)`;
};

const Dot = (props: {
  readonly class: string;
  readonly radius: number;
  readonly share: number;
}) => (
  <svg
    class="sheet"
    viewBox={ovalViewBox}
    aria-hidden="true"
    style={{ transform: shifted(props.share) }}
  >
    <circle class={props.class} r={props.radius} />
  </svg>
);

/** The track from above: phone, ghost at target pace, runner; what is written in the infield is its children. */
export const Oval = (
  props: ParentProps<{
    readonly positions: Positions;
    readonly nameDots: boolean;
    readonly words: TrackWords['oval'];
  }>,
) => (
  <figure class="oval">
    <svg viewBox={ovalViewBox} aria-hidden="true">
      <path class="band" d={ovalPath} stroke-width={BAND_M} />
      <path class="lane" d={ovalPath} />
      <Show when={props.positions.nextStart !== undefined}>
        <path class="start" d={across} transform={acrossAt(props.positions.nextStart ?? 0)} />
      </Show>
      <g class="phone" transform={acrossAt(0)}>
        <path d={`M0 ${-BAND_M / 2 - 1.5}V${BAND_M / 2 + 2.5}`} />
        <rect x="-2.6" y="-3.6" width="5.2" height="8.4" rx="1" />
      </g>
    </svg>
    <Show when={props.positions.ghost !== undefined}>
      <Dot class="ghost" radius={5.6} share={props.positions.ghost ?? 0} />
    </Show>
    <Show when={props.positions.runner !== undefined}>
      <Dot class="runner" radius={4.6} share={props.positions.runner ?? 0} />
    </Show>
    <figcaption class="infield">
      {props.children}
      <Show when={props.nameDots && props.positions.runner !== undefined}>
        <span class="dots">
          <Show when={props.positions.ghost !== undefined}>
            <i class="dot ghost-dot" /> {props.words.ghost}{' '}
          </Show>
          <i class="dot runner-dot" /> {props.words.runner}
        </span>
      </Show>
    </figcaption>
  </figure>
);
