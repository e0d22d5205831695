import type { Clock, CueReport, Dispose, Ticker, TimedCue } from '../../machine/ports.ts';
import type { Anchor } from './anchor.ts';
import { makeAnchorTracker } from './anchor-tracker.ts';
import { makeAnchorWatch } from './anchor-watch.ts';
import type { After, AudioDevice } from './audio-device.ts';
import { makeCueQueue } from './cue-queue.ts';

const WATCH_MS = 900;

/** The cues of one session: anchored, queued, watched every second. */
export type SessionCues = {
  sync(cues: readonly TimedCue[]): void;
  /** The lead has changed. */
  retune(): void;
  isSettled(): boolean;
  offset(): number | undefined;
  /** The audio clock runs again, or for the first time. */
  onAlive(): void;
  onLost(): void;
  dispose: Dispose;
};

type Parts = {
  readonly device: AudioDevice;
  readonly after: After;
  readonly ticker: Ticker;
  readonly clock: Clock;
  readonly canPlay: () => boolean;
  readonly report: (report: CueReport) => void;
  readonly leadMs: () => number;
  /** Called every second, before the anchor is measured. */
  readonly onWatch: () => void;
};

export const makeSessionCues = (parts: Parts): SessionCues => {
  const { device, clock, canPlay } = parts;
  const queue = makeCueQueue(device, clock, parts.report, parts.leadMs);
  const tracker = makeAnchorTracker();
  const watch = makeAnchorWatch(device, parts.after);
  let watchedAt = device.performanceNow();

  const plan = (): void => {
    const offset = tracker.offset();
    if (canPlay() && offset !== undefined) queue.plan(offset);
    else queue.expire();
  };
  const consider = (anchor: Anchor | undefined): void => {
    if (anchor && canPlay() && tracker.consider(anchor)) plan();
  };
  const anchorAfresh = (): void => {
    const anchor = watch.glance();
    if (anchor) tracker.guess(anchor);
    plan();
    watch.measure(consider);
  };
  const onTick = (): void => {
    queue.settle();
    if (canPlay()) watch.look();
    if (device.performanceNow() - watchedAt < WATCH_MS) return;
    watchedAt = device.performanceNow();
    parts.onWatch();
    // Also without a new anchor: the session clock may have been corrected.
    plan();
    consider(watch.estimate());
  };

  const stopTicker = parts.ticker.start(onTick);
  const stopGaps = clock.onGap(() => (canPlay() ? anchorAfresh() : plan()));
  if (canPlay()) anchorAfresh();

  return {
    sync: (cues) => {
      queue.replace(cues);
      plan();
    },
    retune: plan,
    isSettled: tracker.isSettled,
    offset: tracker.offset,
    onAlive: anchorAfresh,
    onLost: () => {
      queue.hold();
      watch.cancel();
      tracker.reset();
    },
    dispose: () => {
      stopTicker();
      stopGaps();
      watch.cancel();
      queue.settle();
      queue.end();
    },
  };
};
