import { type EpochMs, epochMs } from '../../domain/units.ts';
import type { Clock } from '../../machine/ports.ts';
import type { Gap } from './gap.ts';
import { makeListeners } from './listeners.ts';

/**
 * `rate` session seconds for each second of `base` since `anchor`: the demo's clock, and that of
 * tests which run whole sessions. `base` stays its owner's to dispose.
 */
export const makeFastClock = (base: Clock, rate: number, anchor: EpochMs): Clock => {
  const gaps = makeListeners<Gap>();
  const toFast = (at: EpochMs): EpochMs => epochMs(anchor + (at - anchor) * rate);
  const toBase = (at: EpochMs): EpochMs => epochMs(anchor + (at - anchor) / rate);
  const stopListening = base.onGap(({ lostMs, at }) =>
    gaps.tell({ lostMs: lostMs * rate, at: toFast(at) }),
  );
  return {
    rate: base.rate * rate,
    now: () => toFast(base.now()),
    stampOf: (timeStampMs) => toFast(base.stampOf(timeStampMs)),
    performanceMsAt: (at) => base.performanceMsAt(toBase(at)),
    onGap: gaps.listen,
    dispose: () => {
      stopListening();
      gaps.clear();
    },
  };
};
