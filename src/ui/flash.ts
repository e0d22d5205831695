import type { SignalKind } from '../domain/cues/signals.ts';
import type { After } from './after-real.ts';

/** How long each is seen, ms: numbers and ticks pass quickly, what ends something stays. */
const SHOWN_MS: Readonly<Record<SignalKind, number>> = {
  three: 450,
  two: 450,
  one: 450,
  marks: 900,
  set: 900,
  waypoint: 300,
  checkpoint: 600,
  warning: 700,
  ahead: 900,
  behind: 900,
  onTarget: 900,
  start: 900,
  bell: 1000,
  finish: 1000,
};

/**
 * Shows one signal at a time, and never begins more than three a second (`apartMs`): what comes sooner
 * waits, and the newest of those that wait is the one that is shown.
 */
export const makeFlash = (
  onShown: (kind: SignalKind | undefined) => void,
  apartMs: number,
  after: After,
): { readonly show: (kind: SignalKind) => void; readonly dispose: () => void } => {
  let waiting: SignalKind | undefined;
  let stopResting: (() => void) | undefined;
  let stopShowing: () => void = () => undefined;
  const rested = (): void => {
    stopResting = undefined;
    const next = waiting;
    waiting = undefined;
    if (next) show(next);
  };
  const show = (kind: SignalKind): void => {
    if (stopResting) {
      waiting = kind;
      return;
    }
    stopShowing();
    onShown(kind);
    stopShowing = after(SHOWN_MS[kind], () => onShown(undefined));
    stopResting = after(apartMs, rested);
  };
  return {
    show,
    dispose: () => {
      stopResting?.();
      stopShowing();
    },
  };
};
