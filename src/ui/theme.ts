import type { Preferences } from '../machine/services.ts';

/** Day or night as chosen; `auto` leaves it to the system by way of `prefers-color-scheme`. */
export const applyTheme = (theme: Preferences['theme'], root = document.documentElement): void => {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
};
