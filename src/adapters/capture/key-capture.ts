import type { CaptureSource, Clock } from '../../machine/ports.ts';
import { controlAround, keepsItsKeys, watchFocus } from './focus-watch.ts';

type KeyPorts = {
  readonly clock: Pick<Clock, 'stampOf'>;
  readonly target: EventTarget;
  /** Whether keys mark laps just now; elsewhere Space scrolls and Enter follows links. */
  readonly isActive?: () => boolean;
  /** The lap button itself, where a key is a lap whether or not it has the focus. */
  readonly isLapControl?: (element: Element) => boolean;
};

/** Shutter remotes are keyboards too: their "Android" button is Enter. */
const LAP_KEYS: readonly string[] = ['Enter', ' '];

const hasModifier = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey;

const isLapKey = (event: Event): event is KeyboardEvent =>
  event instanceof KeyboardEvent &&
  LAP_KEYS.includes(event.key) &&
  !hasModifier(event) &&
  !event.isComposing;

/** Space or Enter marks a lap, at the time stamp of the key going down. */
export const makeKeyCapture = ({
  clock,
  target,
  isActive = () => true,
  isLapControl = (element) => element.matches('button[aria-label="Lap"]'),
}: KeyPorts): CaptureSource => ({
  listen: (onCapture) => {
    const ending = new AbortController();
    const { signal } = ending;
    const focus = watchFocus(target, signal);
    const controlOf = (event: KeyboardEvent): Element | undefined => {
      const control = controlAround(event.target);
      return control && isLapControl(control) ? undefined : control;
    };
    const isOurs = (event: Event): event is KeyboardEvent => {
      if (!isLapKey(event) || !isActive()) return false;
      const control = controlOf(event);
      return !control || !(keepsItsKeys(control) || focus.isVisible());
    };
    const press = (event: Event): void => {
      if (!isOurs(event)) return;
      // Otherwise the page scrolls, and the button that was tapped last is clicked as well.
      event.preventDefault();
      focus.dropFrom(controlOf(event));
      if (!event.repeat) onCapture({ at: clock.stampOf(event.timeStamp), source: 'key' });
    };
    target.addEventListener('keydown', press, { signal });
    // Space clicks a button when it comes up.
    target.addEventListener('keyup', (event) => isOurs(event) && event.preventDefault(), {
      signal,
    });
    return () => ending.abort();
  },
});
