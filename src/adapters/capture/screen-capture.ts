import type { CaptureSource, Clock } from '../../machine/ports.ts';

type ScreenPorts = {
  readonly clock: Pick<Clock, 'stampOf'>;
  /** The lap button, or whatever else counts as the screen. */
  readonly target: EventTarget;
};

const isPress = (event: Event): event is PointerEvent =>
  event instanceof PointerEvent && (event.pointerType !== 'mouse' || event.button === 0);

/** Assistive technology activates a button without any pointer: a click that counts no presses. */
const isActivation = (event: Event): event is MouseEvent =>
  event instanceof MouseEvent && event.detail === 0;

/**
 * A lap is marked when the finger lands, not when it is lifted: `pointerdown`, at the event's own
 * time stamp. A second finger counts too; the log refuses bounces, so that none is ever lost here.
 */
export const makeScreenCapture = ({ clock, target }: ScreenPorts): CaptureSource => ({
  listen: (onCapture) => {
    const ending = new AbortController();
    const { signal } = ending;
    const capture = (event: Event): void =>
      onCapture({ at: clock.stampOf(event.timeStamp), source: 'screen' });
    target.addEventListener('pointerdown', (event) => isPress(event) && capture(event), { signal });
    target.addEventListener('click', (event) => isActivation(event) && capture(event), { signal });
    return () => ending.abort();
  },
});
