import type { Dispose } from '../../machine/ports.ts';

// On iPhone a touch counts when it ends; `touchstart` and `pointerdown` grant nothing.
const GESTURES = ['pointerup', 'touchend', 'click', 'keydown'] as const;

/**
 * Calls `wake` on every gesture and whenever the page is seen again. Howler's own listeners leave after
 * their first success, and an interruption later on would find nobody.
 */
export const listenForGestures = (wake: () => void): Dispose => {
  const onVisibility = (): void => {
    if (document.visibilityState === 'visible') wake();
  };
  for (const type of GESTURES) {
    window.addEventListener(type, wake, { capture: true, passive: true });
  }
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    for (const type of GESTURES) window.removeEventListener(type, wake, { capture: true });
    document.removeEventListener('visibilitychange', onVisibility);
  };
};
