import type { ClockDevice } from './clock-device.ts';

/** The same instant on both clocks. */
export type TimePair = { readonly monotonicMs: number; readonly wallMs: number };

const CLOSE_ENOUGH_MS = 2;
const ATTEMPTS = 4;

/**
 * Reads both clocks, again if the thread was interrupted between the two readings, and keeps the
 * tightest. The wall clock counts whole milliseconds.
 */
export const readPair = (device: Pick<ClockDevice, 'performanceNow' | 'dateNow'>): TimePair => {
  let tightest = Number.POSITIVE_INFINITY;
  let pair: TimePair = { monotonicMs: 0, wallMs: 0 };
  for (let i = 0; i < ATTEMPTS && tightest > CLOSE_ENOUGH_MS; i += 1) {
    const before = device.performanceNow();
    const wallMs = device.dateNow();
    const spread = device.performanceNow() - before;
    if (spread >= tightest) continue;
    tightest = spread;
    pair = { monotonicMs: before + spread / 2, wallMs };
  }
  return pair;
};

/** How a stretch between two readings is explained. */
export type Stretch =
  | { readonly kind: 'awake' }
  | { readonly kind: 'slept'; readonly lostMs: number }
  | { readonly kind: 'wallChanged'; readonly byMs: number };

/** Less than this is slewing, rounding or a thread that was interrupted between two readings. */
const NOTICEABLE_MS = 250;
const SURELY_SLEEP_MS = 1000;
/** Ticks come at least once a second; one this late was held up by more than a busy page. */
const LATE_TICK_MS = 3000;

/**
 * `performance.now()` stands still while the device sleeps, except on Windows
 * (https://developer.mozilla.org/docs/Web/API/Performance/now#ticking_during_sleep), so the wall
 * clock gaining on it means sleep, or somebody set the wall clock. A page that is in sight and
 * ticking does not sleep; and time never runs backwards.
 */
export const explain = (from: TimePair, to: TimePair, wasAway: boolean): Stretch => {
  const stretchMs = to.monotonicMs - from.monotonicMs;
  const gapMs = to.wallMs - from.wallMs - stretchMs;
  if (Math.abs(gapMs) < NOTICEABLE_MS) return { kind: 'awake' };
  const heldUp = stretchMs > LATE_TICK_MS && gapMs > SURELY_SLEEP_MS;
  if (gapMs > 0 && (wasAway || heldUp)) return { kind: 'slept', lostMs: gapMs };
  return { kind: 'wallChanged', byMs: gapMs };
};
