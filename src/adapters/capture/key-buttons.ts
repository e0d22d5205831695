import type { Buttons, Clock } from '../../machine/ports.ts';

type KeyPorts = { readonly clock: Pick<Clock, 'stampOf'>; readonly target: EventTarget };

/** The keys of a page itself: without them nobody could leave a field or a question. */
const PAGE_KEYS: readonly string[] = ['Tab', 'Escape'];
const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const ANSWERS: readonly string[] = ['Enter', 'NumpadEnter', 'Space'];

/** Android leaves `code` empty for many remotes and says what it is in `key`. */
const codeOf = ({ code, key }: KeyboardEvent): string => code || key;

const hasModifier = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing;

const around = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** What is typed stays with its field, and the keys that answer an open question with the question. */
const isThePages = (event: KeyboardEvent): boolean =>
  hasModifier(event) ||
  PAGE_KEYS.includes(codeOf(event)) ||
  around(event, FIELDS) ||
  (ANSWERS.includes(codeOf(event)) && around(event, 'dialog'));

/**
 * Remotes, page turners and shutter buttons are keyboards. Heard before anything else on the page and from any
 * focus; a press that is taken scrolls nothing, clicks nothing, and is not the default key it may also be.
 */
export const makeKeyButtons = ({ clock, target }: KeyPorts): Buttons => ({
  listen: (onPress) => {
    const ending = new AbortController();
    const options = { capture: true, signal: ending.signal };
    const down = new Set<string>();
    const keep = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const isTaken = (event: KeyboardEvent): boolean => {
      const code = codeOf(event);
      if (event.repeat) return down.has(code);
      down.delete(code);
      if (isThePages(event)) return false;
      const at = clock.stampOf(event.timeStamp);
      return onPress({ device: 'key', code, at });
    };
    const press = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || !isTaken(event)) return;
      down.add(codeOf(event));
      keep(event);
    };
    const release = (event: Event): void => {
      // Space clicks a button when it comes up.
      if (event instanceof KeyboardEvent && down.delete(codeOf(event))) keep(event);
    };
    target.addEventListener('keydown', press, options);
    target.addEventListener('keyup', release, options);
    return () => ending.abort();
  },
});
