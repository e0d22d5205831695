import type { Dispose } from '../../machine/ports.ts';
import { type Anchor, estimateAnchor, type Reading } from './anchor.ts';
import type { After, AudioDevice } from './audio-device.ts';

const READINGS = 15;
const SPACING_MS = 14;

export type AnchorWatch = {
  /** One look, at once. */
  glance(): Anchor | undefined;
  /** After a start or a break: about 15 looks over 200 ms, then one estimate of them all. */
  measure(onEstimate: (anchor: Anchor) => void): void;
  /** One look more, with a wake-up that comes anyway. */
  look(): void;
  /** What all looks since the last estimate amount to; a train that is on ends with it. */
  estimate(): Anchor | undefined;
  cancel: Dispose;
};

const read = (device: AudioDevice): Reading => ({
  output: device.outputTimestamp(),
  contextTime: device.contextTime(),
  performanceNow: device.performanceNow(),
  latency: device.outputLatency(),
});

/** Looks at both clocks. A throttled page looks less often, and estimates from what it has. */
export const makeAnchorWatch = (device: AudioDevice, after: After): AnchorWatch => {
  let readings: Reading[] = [];
  let stop: Dispose | undefined;

  const cancel = (): void => {
    stop?.();
    stop = undefined;
    readings = [];
  };
  const look = (): void => {
    readings.push(read(device));
  };
  const finish = (): Anchor | undefined => {
    const anchor = estimateAnchor(readings);
    cancel();
    return anchor;
  };
  const train = (onEstimate: (anchor: Anchor) => void): void => {
    look();
    if (readings.length < READINGS) {
      stop = after(SPACING_MS, () => train(onEstimate));
      return;
    }
    const anchor = finish();
    if (anchor) onEstimate(anchor);
  };

  return {
    glance: () => estimateAnchor([read(device)]),
    measure: (onEstimate) => {
      cancel();
      train(onEstimate);
    },
    look,
    estimate: finish,
    cancel,
  };
};
