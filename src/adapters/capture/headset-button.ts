import type { Clock, Headset } from '../../machine/ports.ts';
import type { HeadsetAction, HeadsetDevice } from './headset-device.ts';

type HeadsetPorts = { readonly clock: Pick<Clock, 'stampOf'>; readonly device: HeadsetDevice };

const ACTIONS: readonly HeadsetAction[] = ['play', 'pause', 'nexttrack'];

/**
 * Phones wait for a second press before they pass the first one on:
 * https://developer.android.com/reference/android/view/ViewConfiguration#getDoubleTapTimeout()
 */
const UNCERTAIN_MS = 300;

/** Media keys have no time stamp: a press is placed where it arrives, and says how late that may be. */
export const makeHeadsetButton = ({ clock, device }: HeadsetPorts): Headset => ({
  listen: (onPress) => {
    const press = (): void => {
      const at = clock.stampOf(device.nowMs());
      onPress({ at, source: 'headset', uncertaintyMs: UNCERTAIN_MS });
      device.play();
    };
    // A gesture lets it play at all, and again after a phone call or another app.
    const stopHearing = device.onGesture(device.play);
    for (const action of ACTIONS) device.onAction(action, press);
    device.play();
    return {
      show: device.show,
      stop: () => {
        stopHearing();
        for (const action of ACTIONS) device.onAction(action, undefined);
        device.stop();
      },
    };
  },
});
