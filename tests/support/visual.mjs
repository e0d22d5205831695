/**
 * Compares pictures of every screen with those in `tests/visual/pictures`; `--update` takes them anew.
 * Not a part of `npm test`: another computer draws letters a little differently.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import solid from 'vite-plugin-solid';
import { systemBrowser } from './system-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const executablePath = systemBrowser();

export const visual = {
  root,
  plugins: [solid()],
  publicDir: 'assets/icons',
  optimizeDeps: {
    include: [
      '@observablehq/plot',
      'howler',
      'idb',
      'uqr',
      'valibot',
      'vitest-browser-solid',
      'xstate',
    ],
  },
  resolve: { alias: { howler: 'howler/dist/howler.core.min.js' } },
  test: {
    // Named, because vite-plugin-solid otherwise asks for jsdom.
    environment: 'node',
    include: ['tests/visual/*.test.tsx'],
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          ...(executablePath === undefined ? {} : { executablePath }),
          args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'],
        },
        // The same figures, dates and edges everywhere.
        contextOptions: {
          locale: 'en-GB',
          timezoneId: 'UTC',
          deviceScaleFactor: 1,
          reducedMotion: 'reduce',
        },
      }),
      instances: [{ browser: 'chromium' }],
      expect: {
        toMatchScreenshot: {
          comparatorName: 'pixelmatch',
          comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.002 },
          resolveScreenshotPath: ({ arg, ext }) =>
            join(root, 'tests/visual/pictures', `${arg}${ext}`),
        },
      },
    },
  },
};
