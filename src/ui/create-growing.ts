import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Dispose } from '../machine/ports.ts';
import { afterFrame } from './after-frame.ts';

/**
 * How many rows of a long list to draw: a few at once, then more with every frame up to `limit`, so
 * that the first are there at once and no key waits for the last. `first` is for rows that take longest
 * before the code is warm.
 */
export const createGrowing = (
  limit: Accessor<number>,
  step: number,
  first = step,
): Accessor<number> => {
  const [count, setCount] = createSignal(Math.min(first, limit()));
  let stop: Dispose = () => undefined;
  const grow = (): void => {
    stop = afterFrame(() => {
      setCount((before) => Math.min(before < first ? first : before + step, limit()));
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
