import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Dispose } from '../machine/ports.ts';
import { afterFrame } from './after-frame.ts';

/**
 * How many rows of a long list to draw: the first at once, then more with every frame up to `limit`, no more
 * than `step` of them, so that no key waits for the last. The first rows take longest, before the code is warm.
 */
export const createGrowing = (limit: Accessor<number>, step: number): Accessor<number> => {
  const [count, setCount] = createSignal(Math.min(1, limit()));
  let stop: Dispose = () => undefined;
  const grow = (): void => {
    stop = afterFrame(() => {
      setCount((before) => Math.min(before + Math.min(step, before || 1), limit()));
      if (count() < limit()) grow();
    });
  };
  createEffect(
    on(limit, (now) => {
      stop();
      if (count() > now) setCount(now);
      if (count() < now) grow();
    }),
  );
  onCleanup(() => stop());
  return count;
};
