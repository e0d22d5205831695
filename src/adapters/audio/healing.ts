import type { Dispose } from '../../machine/ports.ts';
import type { After, AudioDevice } from './audio-device.ts';

const VERIFY_MS = 300;
// Less than half of real time while "running" is a dead context, not a busy one.
const ALIVE_SHARE = 0.5;
// Both clocks move in steps of a callback: closer looks say nothing.
const MIN_LOOK_S = 0.2;
const REBUILD_PAUSE_MS = 10_000;

export type Healer = {
  /** Sound can be queued: the context runs, and has not been caught standing still. */
  isAlive(): boolean;
  /** Sound was allowed at least once, so that what is missing now is lost and not merely locked. */
  hasRun(): boolean;
  /** To be called about once a second. */
  check(): void;
  dispose: Dispose;
};

export type HealerEvents = {
  /** The audio clock stands still: whatever is queued on it would play late. */
  readonly onLost: () => void;
  readonly onAlive: () => void;
};

/**
 * Notices contexts that are suspended, interrupted, or frozen while they say `running` (WebKit bugs
 * 263627, 276016, 281955, 283419, 291892), and tries in turn: resume, suspend and resume, a new context.
 */
export const makeHealer = (device: AudioDevice, after: After, events: HealerEvents): Healer => {
  let alive = false;
  let hasRun = false;
  let remedies = 0;
  let rebuiltAt = Number.NEGATIVE_INFINITY;
  let lastLook = { context: device.contextTime(), performance: device.performanceNow() };
  let stopVerifying: Dispose | undefined;

  const look = (): void => {
    lastLook = { context: device.contextTime(), performance: device.performanceNow() };
  };
  const hasMoved = (): boolean => {
    const real = (device.performanceNow() - lastLook.performance) / 1000;
    if (real < MIN_LOOK_S) return true;
    const share = (device.contextTime() - lastLook.context) / real;
    look();
    return share >= ALIVE_SHARE;
  };
  const setAlive = (next: boolean): void => {
    if (alive === next) return;
    alive = next;
    if (next) events.onAlive();
    else events.onLost();
  };
  const rebuild = (): void => {
    if (device.performanceNow() - rebuiltAt < REBUILD_PAUSE_MS) return;
    rebuiltAt = device.performanceNow();
    void device.rebuild();
  };
  const restart = (): void => {
    device.restart();
    verify();
  };
  const treat = (): void => {
    setAlive(false);
    remedies += 1;
    if (remedies === 1) restart();
    else rebuild();
  };
  const judge = (): void => {
    stopVerifying = undefined;
    if (device.state() !== 'running') return;
    if (hasMoved()) {
      remedies = 0;
      setAlive(true);
    } else treat();
  };
  const verify = (): void => {
    stopVerifying?.();
    look();
    stopVerifying = after(VERIFY_MS, judge);
  };
  const onState = (): void => {
    const runs = device.state() === 'running';
    hasRun ||= runs;
    // Believed at once, so that a cue due in the next moment is on time; checked right after.
    if (!runs || remedies === 0) setAlive(runs);
    if (runs) verify();
  };

  const unsubscribe = device.onState(onState);
  return {
    isAlive: () => alive,
    hasRun: () => hasRun,
    check: () => {
      if (stopVerifying !== undefined) return;
      if (device.state() === 'closed') rebuild();
      else if (device.state() !== 'running') {
        if (hasRun) device.resume();
      } else if (!hasMoved()) treat();
      else if (!alive) verify();
    },
    dispose: () => {
      stopVerifying?.();
      unsubscribe();
    },
  };
};
