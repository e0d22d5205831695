import './range.css';

/** A share of a whole, by sliding. Its value is read out and written beside it. */
export const Range = (props: {
  readonly label: string;
  readonly percent: number;
  readonly text: string;
  /** The label is for machines only: what it is about stands beside it. */
  readonly quiet?: boolean;
  readonly onSlide: (percent: number) => void;
}) => (
  <label class="range">
    <span class={props.quiet ? 'visually-hidden' : 'range-label'}>{props.label}</span>
    <input
      type="range"
      min="0"
      max="100"
      step="5"
      value={props.percent}
      aria-valuetext={props.text}
      on:input={(event) => props.onSlide(event.currentTarget.valueAsNumber)}
    />
    <output class="range-value" aria-hidden="true">
      {props.text}
    </output>
  </label>
);
