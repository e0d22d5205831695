import type { HandsFree } from '../../machine/ports.ts';
import { makeHeadsetButton } from './headset-button.ts';
import { browserHeadsetDevice } from './headset-device.ts';
import { makeKeyButtons } from './key-buttons.ts';
import { makePadButtons } from './pad-buttons.ts';
import { browserPadDevice } from './pad-device.ts';

/** The browser's own keys, controllers and media buttons; old browsers lack the last two, http the second. */
export const handsFree: HandsFree = {
  has: { gamepads: 'getGamepads' in navigator, headset: 'mediaSession' in navigator },
  keys: (clock) => makeKeyButtons({ clock, target: window }),
  gamepads: (clock) => makePadButtons({ clock, device: browserPadDevice() }),
  headset: (clock) => makeHeadsetButton({ clock, device: browserHeadsetDevice() }),
};
