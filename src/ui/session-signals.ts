import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { EpochMs } from '../domain/units.ts';
import type { Clock } from '../machine/ports.ts';
import type { RunnerSnapshot, Services, SessionRunner } from '../machine/services.ts';

/** The session on the Track screen, whoever started it. */
export const createCurrentRunner = (services: Services): Accessor<SessionRunner | undefined> => {
  const [runner, setRunner] = createSignal(services.current());
  onCleanup(services.onCurrent((next) => setRunner(() => next)));
  return runner;
};

export const createSnapshot = (runner: SessionRunner): Accessor<RunnerSnapshot> => {
  const [snapshot, setSnapshot] = createSignal(runner.snapshot());
  onCleanup(runner.subscribe((next) => setSnapshot(next)));
  return snapshot;
};

/**
 * The time to paint with: renewed every `everyMs` while the page is visible, because a hidden page has no animation
 * frames. It is only ever a reason to look again; what is shown comes from stamps.
 */
export const createPaintTime = (clock: Clock, everyMs: () => number): Accessor<EpochMs> => {
  const [now, setNow] = createSignal(clock.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const wait = (): void => {
    timer = setTimeout(() => {
      frame = requestAnimationFrame(paint);
    }, everyMs());
  };
  const paint = (): void => {
    setNow(clock.now());
    wait();
  };
  frame = requestAnimationFrame(paint);
  onCleanup(() => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
  return now;
};
