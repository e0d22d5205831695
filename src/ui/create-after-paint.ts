import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/**
 * A value as it was at the last paint: what hangs on it is worked out after the key that changed it can
 * be seen, and once for several keys. `now` brings it up to date at once.
 */
export const createAfterPaint = <T>(
  source: Accessor<T>,
): readonly [painted: Accessor<T>, now: () => void] => {
  const [painted, setPainted] = createSignal(source());
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  };
  const now = (): void => {
    stop();
    setPainted(() => source());
  };
  const wait = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      // A timer begun in a frame runs after that frame is on the screen.
      timer = setTimeout(now);
    });
  };
  createEffect(on(source, wait, { defer: true }));
  onCleanup(stop);
  return [painted, now];
};
