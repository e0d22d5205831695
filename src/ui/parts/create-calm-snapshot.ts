import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { RunnerSnapshot, SessionRunner } from '../../machine/services.ts';

/** The session, a frame late: for what can wait until a lap is on the screen. A hidden page is told when it is seen. */
export const createCalmSnapshot = (runner: SessionRunner): Accessor<RunnerSnapshot> => {
  const [snapshot, setSnapshot] = createSignal(runner.snapshot());
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    frame = undefined;
    setSnapshot(runner.snapshot());
  };
  onCleanup(
    runner.subscribe(() => {
      frame ??= requestAnimationFrame(() => {
        timer = setTimeout(look);
      });
    }),
  );
  onCleanup(() => {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return snapshot;
};
