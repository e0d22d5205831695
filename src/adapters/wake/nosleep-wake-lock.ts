import NoSleep from 'nosleep.js';
import type { Dispose, WakeLock, WakeState } from '../../machine/ports.ts';
import { type Sentinel, takeSentinel } from './nosleep-sentinel.ts';
import { makeStateCell } from './state-cell.ts';

const GESTURES = ['pointerup', 'touchend', 'click', 'keydown'] as const;

/** Without the Wake Lock API nosleep.js plays a video. */
const isSupported = (): boolean =>
  'wakeLock' in navigator || document.createElement('video').canPlayType('video/mp4') !== '';

const isSeen = (): boolean => document.visibilityState === 'visible';

/** A lock goes with the page's visibility, and a refused one may be granted at the next gesture. */
const listenForChances = (retry: () => void): Dispose => {
  const ending = new AbortController();
  const { signal } = ending;
  document.addEventListener('visibilitychange', retry, { signal });
  for (const type of GESTURES) window.addEventListener(type, retry, { signal, capture: true });
  return () => ending.abort();
};

/**
 * Keeps the screen awake through one nosleep.js instance. Known faults of the library are kept out: it
 * is asked once at a time, what it holds is taken from it at once, and the lock itself says whether it
 * is held.
 */
export const makeNoSleepWakeLock = (): WakeLock => {
  const cell = makeStateCell(isSupported() ? 'off' : 'unsupported');
  // Made in the gesture: its video may only be started there.
  let noSleep: NoSleep | undefined;
  let sentinel: Sentinel | undefined;
  let stopListening: Dispose | undefined;
  let wanted = false;
  let isAsking = false;

  // Long before the gesture, on the phones that may need it.
  if (Reflect.get(navigator, 'standalone')) {
    void import('./dead-lock.ts').then(({ dropDeadLock }) => dropDeadLock());
  }

  const tell = (state: WakeState): void => {
    if (cell.get() !== 'unsupported') cell.set(state);
  };
  const letGo = (): void => {
    const held = sentinel;
    sentinel = undefined;
    void held?.release().catch(() => undefined);
    noSleep?.disable();
    tell('off');
  };
  const onReleased = (released: Sentinel): void => {
    // The release of an older lock says nothing about the one held now.
    if (sentinel !== released) return;
    sentinel = undefined;
    tell('refused');
  };
  const onGranted = (lock: NoSleep): void => {
    const taken = takeSentinel(lock);
    taken?.addEventListener('release', () => onReleased(taken), { once: true });
    sentinel = taken;
    // Unwanted meanwhile: what was still being asked for must not stay.
    if (wanted) tell('held');
    else letGo();
  };
  const ask = async (): Promise<void> => {
    if (!wanted || isAsking || cell.get() === 'held' || !isSeen()) return;
    isAsking = true;
    try {
      noSleep ??= new NoSleep();
      await noSleep.enable();
      onGranted(noSleep);
    } catch {
      if (wanted) tell('refused');
    } finally {
      isAsking = false;
    }
  };
  const retry = (): void => {
    // A video is stopped with the page, and nobody says so.
    if (!isSeen() && cell.get() === 'held' && !sentinel) tell('refused');
    void ask();
  };

  return {
    want: (next) => {
      if (cell.get() === 'unsupported') return;
      wanted = next;
      stopListening?.();
      stopListening = next ? listenForChances(retry) : undefined;
      if (next) void ask();
      else if (!isAsking) letGo();
      else tell('off');
    },
    state: cell.get,
    onState: cell.listen,
    dispose: () => {
      wanted = false;
      stopListening?.();
      if (!isAsking) letGo();
      cell.clear();
    },
  };
};
