import { playwright } from '@vitest/browser-playwright';
import { VitePWA } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { browserLaunch } from './tests/support/browser.ts';

const pwa = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  includeAssets: ['icons/*'],
  manifest: {
    name: 'Bell Lap',
    short_name: 'Bell Lap',
    description: 'Interval timer for the track: beeps at your pace, splits at your tap.',
    start_url: './',
    display: 'standalone',
    background_color: '#fbf8f3',
    theme_color: '#fbf8f3',
    icons: [],
  },
  workbox: { globPatterns: ['**/*.{js,css,html,woff2,wav,m4a,svg,png,webmanifest}'] },
});

/** The development server puts styles into the page as elements, which the page's policy forbids. */
const looseStyles = {
  name: 'loose-styles-in-development',
  apply: 'serve' as const,
  transformIndexHtml: (html: string) =>
    html.replace(/style-src 'self' '[^']*'/, "style-src 'self' 'unsafe-inline'"),
};

export default defineConfig({
  base: './',
  publicDir: 'assets/public',
  plugins: [solid(), pwa, looseStyles],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: {
    // Named here too, because vite-plugin-solid otherwise asks for jsdom.
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.*', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: browserLaunch() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/support/serve-build.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          // Sessions in real time mostly wait: several at once, but after the tests that measure sound.
          sequence: { groupOrder: 1 },
          maxWorkers: 4,
        },
      },
    ],
  },
});
