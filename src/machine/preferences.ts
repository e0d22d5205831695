import type { CueClass } from '../domain/cues/cue.ts';
import { type CueSwitches, usualSwitches } from '../domain/cues/switches.ts';
import type { PlainCommandName } from '../domain/session/log.ts';
import type { Dispose, SettingsStore } from './ports.ts';

/** A button of a keyboard, remote or game controller that was taught what to do. */
export type LearnedButton = {
  readonly device: 'key' | 'gamepad';
  /** `KeyboardEvent.code`, or its `key` where there is no code; for a gamepad the number of the button. */
  readonly code: string;
  readonly does: 'capture' | PlainCommandName;
};

/** What holds for every session, until it is changed in Settings. */
export type Preferences = {
  /** `clock`: day from seven in the morning to seven in the evening. */
  readonly theme: 'system' | 'clock' | 'day' | 'night';
  readonly units: 'metric' | 'imperial';
  readonly hours: 'system' | '12' | '24';
  /** Nothing on the Track screen but the clock and one word. */
  readonly farAway: boolean;
  readonly switches: CueSwitches;
  /** 0–1, of all sound. */
  readonly volume: number;
  /** 0–1, of a class of cues; 1 where absent. */
  readonly volumes: Readonly<Partial<Record<CueClass, number>>>;
  readonly waypointM: 100 | 200;
  /** `loud` stops other music; `mix` leaves it on. */
  readonly mixing: 'loud' | 'mix';
  /** How much later than the phone the loudspeaker is: cues leave that much earlier, ms. */
  readonly speakerDelayMs: number;
  /** How far the sound travels to the runner, m. */
  readonly airM: number;
  readonly flash: boolean;
  readonly vibrate: boolean;
  readonly buttons: readonly LearnedButton[];
  readonly gamepads: boolean;
  /** The headset's button is a lap; it takes the music. */
  readonly headset: boolean;
};

/** Under which they are kept. */
export const preferencesSetting = 'preferences';

export const usualPreferences: Preferences = {
  theme: 'system',
  units: 'metric',
  hours: 'system',
  farAway: false,
  switches: usualSwitches,
  volume: 1,
  volumes: {},
  waypointM: 100,
  mixing: 'loud',
  speakerDelayMs: 0,
  airM: 0,
  flash: false,
  vibrate: false,
  buttons: [],
  gamepads: false,
  headset: false,
};

/** The preferences of this device, as they are now. */
export type PreferencesHolder = {
  now(): Preferences;
  /** As they are before anything is changed. */
  readonly usual: Preferences;
  /** Reads what was kept at an earlier visit. */
  load(): Promise<void>;
  /** Kept at once. */
  change(changes: Partial<Preferences>): void;
  onChange(listener: (preferences: Preferences) => void): Dispose;
};

export const makePreferences = (settings: SettingsStore): PreferencesHolder => {
  const listeners = new Set<(preferences: Preferences) => void>();
  let held = usualPreferences;
  // Chosen before the storage answered: it wins over what was kept, and is kept with the rest of it.
  let early: Partial<Preferences> = {};
  let loading = false;
  const hold = (next: Preferences): void => {
    held = next;
    for (const listener of listeners) listener(held);
  };
  const keep = (): void => void settings.set(preferencesSetting, held);
  return {
    now: () => held,
    usual: usualPreferences,
    change: (changes) => {
      if (loading) early = { ...early, ...changes };
      hold({ ...held, ...changes });
      if (!loading) keep();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      loading = true;
      const kept = await settings.get(preferencesSetting);
      if (kept.ok && kept.value !== undefined) {
        const { readPreferences } = await import('./read-preferences.ts');
        hold({ ...readPreferences(kept.value), ...early });
      }
      loading = false;
      if (Object.keys(early).length > 0) keep();
    },
  };
};
