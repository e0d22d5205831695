import type NoSleep from 'nosleep.js';

/** The part of the platform's `WakeLockSentinel` that tells the truth about the lock. */
export type Sentinel = EventTarget & { readonly released: boolean; release(): Promise<void> };

const isSentinel = (value: unknown): value is Sentinel =>
  value instanceof EventTarget && 'released' in value && 'release' in value;

/**
 * Takes the lock out of nosleep.js 0.12.0, which keeps it in `_wakeLock`. Left there, its own listeners
 * ask for another lock at every `fullscreenchange` and `visibilitychange`: the first one leaks (#118) and
 * a refusal is an unhandled rejection (#158). Absent where it plays a video instead.
 */
export const takeSentinel = (noSleep: NoSleep): Sentinel | undefined => {
  const held: unknown = Reflect.get(noSleep, '_wakeLock');
  if (!isSentinel(held)) return undefined;
  Reflect.set(noSleep, '_wakeLock', null);
  return held;
};
