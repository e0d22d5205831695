import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Dispose } from '../machine/ports.ts';
import { afterFrame } from './after-frame.ts';

/**
 * A value as it was at the last paint: what hangs on it is worked out after the key that changed it can
 * be seen, and once for several keys. `now` brings it up to date at once.
 */
export const createAfterPaint = <T>(
  source: Accessor<T>,
): readonly [painted: Accessor<T>, now: () => void] => {
  const [painted, setPainted] = createSignal(source());
  let stop: Dispose | undefined;
  const now = (): void => {
    stop?.();
    stop = undefined;
    setPainted(() => source());
  };
  const wait = (): void => {
    stop ??= afterFrame(now);
  };
  createEffect(on(source, wait, { defer: true }));
  onCleanup(() => stop?.());
  return [painted, now];
};
