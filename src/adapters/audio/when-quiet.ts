/** Who has pressed nothing for this long may as well have the sounds. Ms. */
const QUIET_MS = 10_000;

const presses = ['click', 'keydown'] as const;

/**
 * Calls `load` at the first press, or when the page has been quiet for a while: half a megabyte of sound, and the
 * tenth of a second that a phone needs to open its audio, stand in nobody's way. Once.
 */
export const whenQuiet = (load: () => void, page: EventTarget = window): void => {
  const begin = (): void => {
    clearTimeout(timer);
    for (const type of presses) page.removeEventListener(type, begin, { capture: true });
    load();
  };
  const timer = setTimeout(begin, QUIET_MS);
  for (const type of presses) page.addEventListener(type, begin, { capture: true, passive: true });
};

/** A hidden page paints nothing, and is not waited for. Ms. */
const UNPAINTED_MS = 300;

/** Calls `load` when what has just been drawn is on the screen. Once. */
export const whenPainted = (load: () => void): void => {
  const begin = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    load();
  };
  const timer = setTimeout(begin, UNPAINTED_MS);
  const frame = requestAnimationFrame(() => setTimeout(begin));
};
