/** Day or night as chosen; without a choice it is left to `prefers-color-scheme`. */
export const applyTheme = (
  theme: 'day' | 'night' | undefined,
  root = document.documentElement,
): void => {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
};
