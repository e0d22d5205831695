import type { PreferencesHolder } from './preferences.ts';
import type { Services, Speech } from './services.ts';

type Host = {
  readonly preferences: PreferencesHolder;
} & Pick<Services, 'current' | 'onCurrent'>;

/** Loads what speaks once, and again only if that failed. */
export const speechOnce = (load: () => Promise<Speech>): Services['speech'] => {
  let loading: Promise<Speech | undefined> | undefined;
  return () => {
    loading ??= load().catch(() => {
      loading = undefined;
      return undefined;
    });
    return loading;
  };
};

/** Calls `load` whenever something is to be said: until then none of it is loaded. */
export const whenSpeaking = (host: Host, load: Services['speech']): void => {
  const look = (): void => {
    const { switches } = host.preferences.now();
    const state = host.current()?.snapshot().state;
    const hasWords = state?.header.options.commands ?? state?.phases.some(({ words }) => words);
    if (switches.announcement || switches.spokenDelta || (switches.speech && hasWords)) void load();
  };
  host.preferences.onChange(look);
  host.onCurrent(look);
};
