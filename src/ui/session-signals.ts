import { type Accessor, batch, createSignal, onCleanup, untrack } from 'solid-js';
import type { EpochMs } from '../domain/units.ts';
import type { Clock, Dispose } from '../machine/ports.ts';
import type { RunnerSnapshot, Services, SessionRunner } from '../machine/services.ts';
import { afterFrame } from './after-frame.ts';

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
 * The session as it is drawn, and whether a lap waits to be. A lap that was taken is shown as one in the very next
 * frame; what follows from it, figures and rows and buttons, is worked out when that frame is on the screen.
 */
export const createTapSnapshot = (
  runner: SessionRunner,
): { readonly snapshot: Accessor<RunnerSnapshot>; readonly isTapped: Accessor<boolean> } => {
  const [snapshot, setSnapshot] = createSignal(runner.snapshot());
  const [isTapped, setTapped] = createSignal(false);
  let stop: Dispose | undefined;
  const draw = (next: RunnerSnapshot): void =>
    batch(() => {
      stop?.();
      stop = undefined;
      setSnapshot(next);
      setTapped(false);
    });
  const unsubscribe = runner.subscribe((next) => {
    // A hidden page has no frames to wait for.
    if (document.hidden || !isNewLap(untrack(snapshot), next)) {
      draw(next);
      return;
    }
    setTapped(true);
    stop ??= afterFrame(() => draw(runner.snapshot()));
  });
  onCleanup(() => {
    unsubscribe();
    stop?.();
  });
  return { snapshot, isTapped };
};

const isNewLap = (shown: RunnerSnapshot, { lastAnswer: last }: RunnerSnapshot): boolean =>
  last?.command === 'capture' && last.answer.ok && last !== shown.lastAnswer;

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
