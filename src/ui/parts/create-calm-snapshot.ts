import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Dispose } from '../../machine/ports.ts';
import type { RunnerSnapshot, SessionRunner } from '../../machine/services.ts';
import { afterFrame } from '../after-frame.ts';

/** The session, two frames late: for what can wait until a lap is on the screen with its split. */
export const createCalmSnapshot = (runner: SessionRunner): Accessor<RunnerSnapshot> => {
  const [snapshot, setSnapshot] = createSignal(runner.snapshot());
  let stop: Dispose | undefined;
  const look = (): void => {
    stop = undefined;
    setSnapshot(runner.snapshot());
  };
  const lookLater = (): void => {
    stop = afterFrame(look);
  };
  onCleanup(
    runner.subscribe(() => {
      stop ??= afterFrame(lookLater);
    }),
  );
  onCleanup(() => stop?.());
  return snapshot;
};
