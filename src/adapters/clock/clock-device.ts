import type { Dispose, Ticker } from '../../machine/ports.ts';

/** What a clock needs of the device, so that tests can run sleep and wake in virtual time. */
export type ClockDevice = {
  performanceNow(): number;
  dateNow(): number;
  /** Wakes the clock at least once a second, so that a wall jump and a sleep can be told apart. */
  readonly ticker: Ticker;
  /** Whether the page could be seen when asked. */
  isVisible(): boolean;
  /** The page was hidden, frozen or kept in the back/forward cache, or came back from it. */
  onPageChange(listener: (change: 'left' | 'back') => void): Dispose;
  /** Remembers how far the session clock stands from the wall clock, across a reload. */
  readonly skew: SkewMemory;
};

export type SkewMemory = {
  load(): { readonly skewMs: number; readonly wallMs: number } | undefined;
  save(noted: { readonly skewMs: number; readonly wallMs: number }): void;
};

const LEFT_EVENTS = ['pagehide', 'freeze'];
// `resume` is Chromium's page lifecycle only; `pageshow` covers the back/forward cache elsewhere.
// https://developer.chrome.com/docs/web-platform/page-lifecycle-api
const BACK_EVENTS = ['pageshow', 'resume'];

const onPageChange: ClockDevice['onPageChange'] = (listener) => {
  const ending = new AbortController();
  const { signal } = ending;
  const watch = (target: EventTarget, names: readonly string[], change: 'left' | 'back'): void => {
    for (const name of names) target.addEventListener(name, () => listener(change), { signal });
  };
  for (const target of [window, document]) {
    watch(target, LEFT_EVENTS, 'left');
    watch(target, BACK_EVENTS, 'back');
  }
  document.addEventListener(
    'visibilitychange',
    () => listener(document.visibilityState === 'hidden' ? 'left' : 'back'),
    { signal },
  );
  return () => ending.abort();
};

/** The clock's view of this browser. */
export const browserClockDevice = (ticker: Ticker, skew: SkewMemory): ClockDevice => ({
  performanceNow: () => performance.now(),
  dateNow: () => Date.now(),
  ticker,
  isVisible: () => document.visibilityState !== 'hidden',
  onPageChange,
  skew,
});
