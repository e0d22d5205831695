import type { Dispose } from '../machine/ports.ts';

/** Runs `task` once, when what has just been drawn is on the screen. On a hidden page that is when it is seen. */
export const afterFrame = (task: () => void): Dispose => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    // A timer begun in a frame runs after that frame is on the screen.
    timer = setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};
