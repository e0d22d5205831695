import type { PreferencesHolder } from './preferences.ts';

/** Calls `start` once, when a device is switched on that needs no hand: until then none of it is loaded. */
export const whenHandsFree = (preferences: PreferencesHolder, start: () => void): void => {
  const stop = preferences.onChange(({ buttons, gamepads, headset }) => {
    if (buttons.length === 0 && !gamepads && !headset) return;
    stop();
    start();
  });
};
