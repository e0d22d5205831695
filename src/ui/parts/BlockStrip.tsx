import './block-strip.css';
import { Index } from 'solid-js';
import type { BlockDrawing } from '../../view/blocks-drawing.ts';

/** The session as blocks: as wide as long, as tall as fast. A picture; what can be done with it stands beside it. */
export const BlockStrip = (props: {
  readonly drawing: BlockDrawing;
  readonly selected?: string | undefined;
  readonly onPick?: (item: string) => void;
}) => (
  <svg
    class="block-strip"
    viewBox="0 0 1000 1000"
    preserveAspectRatio="none"
    role="img"
    aria-label={props.drawing.label}
  >
    <Index each={props.drawing.bars}>
      {(bar) => (
        <rect
          data-kind={bar().kind}
          data-open={bar().open}
          data-selected={bar().item !== undefined && isWithin(bar().item, props.selected)}
          x={bar().x}
          width={bar().width}
          y={1000 - bar().height}
          height={bar().height}
          on:click={() => bar().item !== undefined && props.onPick?.(bar().item ?? '')}
        />
      )}
    </Index>
  </svg>
);

const isWithin = (item: string | undefined, selected: string | undefined): boolean =>
  selected !== undefined && (item === selected || item?.startsWith(`${selected}.`) === true);
