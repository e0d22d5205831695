/** Whose key is it: that of a control which the user sees is chosen, or the track's? */

const KEEPS_ITS_KEYS =
  'input, textarea, select, dialog, [contenteditable=""], [contenteditable="true"]';
const CONTROLS = `${KEEPS_ITS_KEYS}, a[href], button, summary, [role="button"], [tabindex]:not([tabindex="-1"])`;

/** The control that an event happened in, if any. */
export const controlAround = (target: EventTarget | null): Element | undefined =>
  (target instanceof Element ? target.closest(CONTROLS) : null) ?? undefined;

/** A field that is typed into, an open question, or a button in it. */
export const keepsItsKeys = (control: Element): boolean => control.closest(KEEPS_ITS_KEYS) !== null;

export type FocusWatch = {
  /** Whether the focus could be seen when it came to where it is. */
  isVisible(): boolean;
  /** Takes the focus from a control that only has it because it was tapped. */
  dropFrom(control: Element | undefined): void;
};

/**
 * A button that was tapped has the focus without showing it, until the next key: Chromium then
 * makes `:focus-visible` match before the key's own event arrives. So it is asked when the focus
 * comes. https://www.w3.org/TR/selectors-4/#the-focus-visible-pseudo
 */
export const watchFocus = (target: EventTarget, signal: AbortSignal): FocusWatch => {
  let visible = document.activeElement?.matches(':focus-visible') ?? false;
  target.addEventListener(
    'focusin',
    (event) => {
      visible = event.target instanceof Element && event.target.matches(':focus-visible');
    },
    { signal },
  );
  return {
    isVisible: () => visible,
    dropFrom: (control) => {
      if (control instanceof HTMLElement && control === document.activeElement) control.blur();
    },
  };
};
