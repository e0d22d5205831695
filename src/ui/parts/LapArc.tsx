import './lap-arc.css';

/** The lap, small, with two places on it in shares of the lap past the phone. What it shows is told beside it. */
export const LapArc = (props: { readonly start: number; readonly finish: number }) => (
  <i
    class="lap-arc"
    aria-hidden="true"
    style={{ '--start': props.start, '--finish': props.finish }}
  />
);
