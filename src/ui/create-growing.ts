import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/**
 * How many rows of a long list to draw: a few at once, then more with every frame up to `limit`, so
 * that the first are there at once and no key waits for the last.
 */
export const createGrowing = (limit: Accessor<number>, step: number): Accessor<number> => {
  const [count, setCount] = createSignal(Math.min(step, limit()));
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const grow = (): void => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        setCount((before) => Math.min(before + step, limit()));
        if (count() < limit()) grow();
      });
    });
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  createEffect(
    on(limit, (now) => {
      stop();
      if (count() > now) setCount(now);
      if (count() < now) grow();
    }),
  );
  onCleanup(stop);
  return count;
};
