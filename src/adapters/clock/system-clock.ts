import { type EpochMs, epochMs } from '../../domain/units.ts';
import type { Clock } from '../../machine/ports.ts';
import type { ClockDevice } from './clock-device.ts';
import type { Gap } from './gap.ts';
import { makeListeners } from './listeners.ts';
import { explain, readPair, type TimePair } from './time-pair.ts';

/** An event handled later than this carries a time stamp of some other time line. */
const PLAUSIBLE_STAMP_MS = 5000;
/** A session is over by then; an older note must not shift the next one. */
const SKEW_KEPT_MS = 6 * 3_600_000;
const SKEW_WORTH_NOTING_MS = 250;

const startingSkew = (device: ClockDevice, wallMs: number): number => {
  const noted = device.skew.load();
  if (!noted) return 0;
  const ageMs = wallMs - noted.wallMs;
  return ageMs >= 0 && ageMs < SKEW_KEPT_MS ? noted.skewMs : 0;
};

/**
 * The monotonic clock, laid on the wall clock once and corrected only for sleep (DESIGN "Time").
 * After a reload it starts from the wall again, less what the wall had been changed by before.
 */
export const makeSystemClock = (device: ClockDevice): Clock => {
  const gaps = makeListeners<Gap>();
  let last: TimePair = readPair(device);
  let notedSkewMs = startingSkew(device, last.wallMs);
  let offsetMs = last.wallMs + notedSkewMs - last.monotonicMs;
  /** Event stamps from before the last sleep belong to the offset of that time. */
  let beforeSleep = { untilMs: Number.NEGATIVE_INFINITY, offsetMs };
  let wasAway = !device.isVisible();

  const noteSkew = (): void => {
    const skewMs = last.monotonicMs + offsetMs - last.wallMs;
    if (Math.abs(skewMs - notedSkewMs) < SKEW_WORTH_NOTING_MS) return;
    notedSkewMs = skewMs;
    device.skew.save({ skewMs, wallMs: last.wallMs });
  };

  const observe = (): void => {
    const pair = readPair(device);
    const stretch = explain(last, pair, wasAway);
    const previous = last;
    last = pair;
    wasAway = !device.isVisible();
    if (stretch.kind === 'slept') {
      beforeSleep = { untilMs: previous.monotonicMs, offsetMs };
      offsetMs += stretch.lostMs;
      gaps.tell({ lostMs: stretch.lostMs, at: epochMs(pair.monotonicMs + offsetMs) });
    }
    noteSkew();
  };

  const onLine = (monotonicMs: number): EpochMs =>
    epochMs(monotonicMs + (monotonicMs < beforeSleep.untilMs ? beforeSleep.offsetMs : offsetMs));

  const stopTicking = device.ticker.start(observe);
  const stopWatching = device.onPageChange((change) => {
    if (change === 'back') wasAway = true;
    observe();
    if (change === 'left') wasAway = true;
  });

  return {
    rate: 1,
    now: () => epochMs(device.performanceNow() + offsetMs),
    stampOf: (timeStampMs) => {
      observe();
      const nowMs = device.performanceNow();
      const isPlausible = Math.abs(nowMs - timeStampMs) < PLAUSIBLE_STAMP_MS;
      return onLine(isPlausible ? Math.min(timeStampMs, nowMs) : nowMs);
    },
    performanceMsAt: (at) => at - offsetMs,
    onGap: gaps.listen,
    dispose: () => {
      stopTicking();
      stopWatching();
      gaps.clear();
    },
  };
};
