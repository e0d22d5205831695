import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { ButtonPress, Clock, HandsFree } from '../../../machine/ports.ts';
import { isSameButton, type SeenButton } from '../../../view/buttons-view.ts';

/** What one press sends comes within this time; a second press of a thumb comes later. */
const ONE_PRESS_MS = 300;
/** Long enough to look up from the remote. */
const LIGHT_MS = 700;

export type ButtonLesson = {
  /** Open while a button is being learned; `seen` once one was pressed. */
  readonly open: Accessor<boolean>;
  readonly seen: Accessor<SeenButton | undefined>;
  /** The button that went down a moment ago. */
  readonly lit: Accessor<ButtonPress | undefined>;
  readonly begin: () => void;
  readonly end: () => void;
};

/** Listens to every button while Settings are open; only in a lesson is a press taken from the page. */
export const createButtonLesson = (devices: HandsFree, clock: Clock): ButtonLesson => {
  const [open, setOpen] = createSignal(false);
  const [seen, setSeen] = createSignal<SeenButton>();
  const [lit, setLit] = createSignal<ButtonPress>();
  let first: ButtonPress | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const light = (press: ButtonPress): void => {
    clearTimeout(timer);
    setLit(press);
    timer = setTimeout(() => setLit(undefined), LIGHT_MS);
  };
  const learn = (press: ButtonPress): boolean => {
    if (!open()) return false;
    const known = seen();
    if (!known) {
      first = press;
      setSeen({ device: press.device, code: press.code });
      return true;
    }
    // A keyboard is also how this question is answered: later presses are the page's.
    if (!first || press.at - first.at > ONE_PRESS_MS) return false;
    if (isSameButton(known, press)) setSeen({ ...known, twice: true });
    else setSeen({ ...known, also: { device: press.device, code: press.code } });
    return true;
  };
  const hear = (press: ButtonPress): boolean => {
    light(press);
    return learn(press);
  };
  onCleanup(devices.keys(clock).listen(hear));
  if (devices.has.gamepads) onCleanup(devices.gamepads(clock).listen(hear));
  onCleanup(() => clearTimeout(timer));
  return {
    open,
    seen,
    lit,
    begin: () => {
      setSeen(undefined);
      setOpen(true);
    },
    end: () => setOpen(false),
  };
};
