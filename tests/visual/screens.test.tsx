import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { applyTheme } from '../../src/ui/theme.ts';
import { en } from '../../src/words/en.ts';
import { scenes, settled } from '../support/scenes.tsx';
import { warmedUp } from '../support/warmed-up.ts';

const sizes = [
  [390, 844],
  [844, 390],
  [768, 1024],
  [1280, 800],
] as const;

const themes = ['day', 'night'] as const;

/** What is not on the screen is not in its picture. */
const cropToScreen = (): void => {
  document.body.style.height = '100vh';
  document.body.style.overflow = 'hidden';
};

beforeAll(() => warmedUp, 120_000);

afterEach(() => {
  location.hash = '';
  applyTheme(undefined);
});

describe.each(scenes)('$name', ({ name, open }) => {
  test.each(sizes)('at %d by %d, by day and by night', async (width, height) => {
    await page.viewport(width, height);
    cropToScreen();
    await open(en);
    for (const theme of themes) {
      applyTheme(theme);
      await settled();
      await expect
        .element(page.elementLocator(document.body))
        .toMatchScreenshot(`${name}-${width}x${height}-${theme}`);
    }
  });
});
