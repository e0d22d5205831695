import './big-clock.css';
import type { Clock } from '../../machine/ports.ts';
import type { ClockText } from '../../view/track-face.ts';
import type { TrackMode } from '../../view/track-moment.ts';
import { Tenth } from './Tenth.tsx';

/** The one large thing. Its size follows from how many characters it has to show. */
export const BigClock = (props: {
  readonly clock: ClockText;
  readonly mode: TrackMode;
  readonly label: string;
  readonly time: Clock;
}) => (
  <div class="clock-place">
    <div
      class="clock"
      role="timer"
      aria-label={props.label}
      data-mode={props.mode}
      data-chars={props.clock.main.length}
      data-tenths={props.clock.tenths === '' ? undefined : ''}
    >
      <span>{props.clock.main}</span>
      <small>
        {props.clock.tenths.slice(0, 1)}
        <Tenth digit={props.clock.tenths.slice(1)} runs={props.clock.runs} time={props.time} />
      </small>
    </div>
  </div>
);
