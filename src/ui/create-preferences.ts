import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Preferences } from '../machine/preferences.ts';
import type { Services } from '../machine/services.ts';

/** The preferences as they are, and one way to change them. */
export const createPreferences = ({
  preferences,
}: Services): {
  readonly preferences: Accessor<Preferences>;
  readonly change: (changes: Partial<Preferences>) => void;
} => {
  const [now, setNow] = createSignal(preferences.now());
  onCleanup(preferences.onChange((next) => setNow(next)));
  return { preferences: now, change: preferences.change };
};
