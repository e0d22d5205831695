import type { Dispose } from '../../machine/ports.ts';
import { type Anchor, estimateAnchor, type Reading } from './anchor.ts';
import type { After, AudioDevice } from './audio-device.ts';

const READINGS = 15;
const SPACING_MS = 14;

export type AnchorWatch = {
  /** One look, at once. */
  glance(): Anchor | undefined;
  /** About 15 looks over 200 ms, then one estimate of them all. */
  measure(onEstimate: (anchor: Anchor) => void): void;
  cancel: Dispose;
};

const read = (device: AudioDevice): Reading => ({
  output: device.outputTimestamp(),
  contextTime: device.contextTime(),
  performanceNow: device.performanceNow(),
  latency: device.outputLatency(),
});

/** Looks at both clocks. A throttled page looks less often: what it has by the next call is used. */
export const makeAnchorWatch = (device: AudioDevice, after: After): AnchorWatch => {
  let readings: Reading[] = [];
  let stop: Dispose | undefined;

  const cancel = (): void => {
    stop?.();
    stop = undefined;
    readings = [];
  };
  const finish = (onEstimate: (anchor: Anchor) => void): void => {
    const anchor = estimateAnchor(readings);
    cancel();
    if (anchor) onEstimate(anchor);
  };
  const look = (onEstimate: (anchor: Anchor) => void): void => {
    readings.push(read(device));
    if (readings.length >= READINGS) finish(onEstimate);
    else stop = after(SPACING_MS, () => look(onEstimate));
  };

  return {
    glance: () => estimateAnchor([read(device)]),
    measure: (onEstimate) => {
      if (readings.length > 0) finish(onEstimate);
      look(onEstimate);
    },
    cancel,
  };
};
