import './big-clock.css';
import type { ParentProps } from 'solid-js';
import type { ClockText } from '../../view/track-face.ts';
import type { TrackMode } from '../../view/track-moment.ts';

/** The one large thing. Its size follows from how many characters it has to show; its tenths are its children. */
export const BigClock = (
  props: ParentProps<{
    readonly clock: ClockText;
    readonly mode: TrackMode;
    readonly label: string;
  }>,
) => (
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
      <small>{props.children}</small>
    </div>
  </div>
);
