import type { SettingsStore } from '../machine/ports.ts';

type Theme = 'auto' | 'day' | 'night';

/** The setting under which the choice is remembered. */
export const themeSetting = 'theme';

/** Day or night as chosen; `auto` leaves it to the system by way of `prefers-color-scheme`. */
export const applyTheme = (theme: Theme, root = document.documentElement): void => {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
};

/** What was chosen at an earlier visit; anything else that may stand there changes nothing. */
export const applyRememberedTheme = async (settings: SettingsStore): Promise<void> => {
  const found = await settings.get(themeSetting);
  const theme = found.ok ? found.value : undefined;
  if (theme === 'day' || theme === 'night') applyTheme(theme);
};
