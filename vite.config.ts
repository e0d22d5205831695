import { readFile } from 'node:fs/promises';
import { playwright } from '@vitest/browser-playwright';
import { minify, type Plugin, type Rolldown, runnerImport, transformWithOxc } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import type { BrowserConfigOptions } from 'vitest/node';
import { browserLaunch } from './tests/support/browser.ts';

const pwa = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  includeAssets: ['*.{svg,png}'],
  manifest: {
    name: 'Bell Lap',
    short_name: 'Bell Lap',
    description: 'Interval timer for the track: beeps at your pace, splits at your tap.',
    id: './',
    start_url: './',
    display: 'standalone',
    categories: ['sports', 'fitness'],
    background_color: '#fbf8f3',
    theme_color: '#fbf8f3',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  },
  workbox: { globPatterns: ['**/*.{js,css,html,woff2,wav,m4a,svg,png,webm,mp4,webmanifest}'] },
});

/** The development server puts styles into the page as elements, which the page's policy forbids. */
const looseStyles = {
  name: 'loose-styles-in-development',
  apply: 'serve' as const,
  transformIndexHtml: (html: string) =>
    html.replace(/style-src 'self' '[^']*'/, "style-src 'self' 'unsafe-inline'"),
};

/** nosleep.js carries two videos as text, for phones without the Wake Lock API: as files only those load them. */
const noSleepVideos: Plugin = {
  name: 'nosleep-videos-as-files',
  apply: 'build',
  async load(id) {
    if (!id.split('?')[0]?.endsWith('nosleep.js/src/media.js')) return undefined;
    const source = await readFile(id, 'utf8');
    const videos = [...source.matchAll(/(\w+):\s*"data:video\/\w+;base64,([^"]+)"/g)];
    const members = videos.map(([, kind, base64]) => {
      const file = this.emitFile({
        type: 'asset',
        name: `nosleep.${kind}`,
        source: Buffer.from(base64 ?? '', 'base64'),
      });
      return `export const ${kind} = import.meta.ROLLUP_FILE_URL_${file};`;
    });
    return members.join('\n');
  },
};

/** Comes as the values of its exports, worked out here, and without what they were worked out with. */
const workedOut: Plugin = {
  name: 'worked-out',
  apply: 'build',
  async load(id) {
    if (!id.endsWith('/workout/library/readings.ts')) return undefined;
    const { module } = await runnerImport<Readonly<Record<string, unknown>>>(id);
    const exports = Object.entries(module);
    return exports.map(([name, is]) => `export const ${name} = ${JSON.stringify(is)};`).join('\n');
  },
};

/** Every file that a chunk stands on, itself first; not the first piece, which is there. */
const filesOf = (bundle: Rolldown.OutputBundle, fileName: string, files = new Set<string>()) => {
  const chunk = bundle[fileName];
  if (chunk?.type !== 'chunk' || chunk.isEntry || files.has(fileName)) return files;
  files.add(fileName);
  for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css);
  for (const imported of chunk.imports) filesOf(bundle, imported, files);
  return files;
};

/** What a screen asks for by itself as soon as it is there. */
const alsoAhead: Readonly<Record<string, readonly string[]>> = {
  Editor: ['notation'],
  History: ['sift'],
  Link: ['notation'],
  Workouts: ['idb-workout-store', 'sift-workouts'],
};

/** What each screen needs, as `fetch-ahead.ts` reads it: `#/sound-check` is SoundCheckScreen. */
const filesAhead = (bundle: Rolldown.OutputBundle) => {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const named = (wanted: string) => chunks.find(({ name }) => name === wanted)?.fileName ?? '';
  const all: string[] = [];
  const screens = chunks.flatMap(({ name = '', fileName }) => {
    const screen = /^(\w+)Screen$/.exec(name)?.[1];
    if (!screen || screen === 'Demo') return [];
    const files = filesOf(bundle, named('en-all'), filesOf(bundle, fileName));
    const drawn = files.size;
    for (const name of alsoAhead[screen] ?? []) filesOf(bundle, named(name), files);
    for (const file of files) if (!all.includes(file)) all.push(file);
    const letters = [...files].map((file) => String.fromCharCode(48 + all.indexOf(file)));
    if (drawn < letters.length) letters.splice(drawn, 0, '.');
    return [[screen.replace(/\B[A-Z]/g, '-$&').toLowerCase(), letters.join('')]];
  });
  const names = all.map((file) => file.replace('assets/', ''));
  return `data-files="${names.join(' ')}" data-screens='${JSON.stringify(Object.fromEntries(screens))}'`;
};

const screensAhead: Plugin = {
  name: 'screens-ahead',
  apply: 'build',
  async generateBundle() {
    const path = 'src/ui/fetch-ahead.ts';
    const { code } = await transformWithOxc(await readFile(path, 'utf8'), path);
    this.emitFile({ type: 'asset', fileName: 'ahead.js', source: (await minify(path, code)).code });
  },
  // Before the styles, for which a script behind them would wait.
  transformIndexHtml: (html, { bundle = {} }) =>
    html.replace(
      '<title>',
      `<script src="./ahead.js" ${filesAhead(bundle)}></script>\n    <title>`,
    ),
};

/**
 * Chromium compiles such a file whole, beside the page's own thread and while it comes, instead of function by
 * function in the tasks that draw the first screen and read the first text: those took half as long again, and thrice
 * (https://v8.dev/blog/explicit-compile-hints; only as the first line). Not the chart library, which is hardly used.
 */
const compiledAhead: Plugin = {
  name: 'compiled-ahead',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name === 'draw-chart') continue;
        chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      }
    },
  },
};

/** Anew for each project: Vitest writes the project's name into it. */
const chromium = (): BrowserConfigOptions => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: browserLaunch() }),
  instances: [{ browser: 'chromium' }],
});

/** What measures sound, or fills the disk that all pages of one browser share. */
const alone = [
  'tests/adapters/audio/rep-*.browser.test.ts',
  'tests/adapters/audio/spoken.browser.test.ts',
  'tests/adapters/storage/quota.browser.test.ts',
];

/** A minute of real sound in a browser of its own, which four others would starve. */
const aloneEndToEnd = ['tests/e2e/hidden-sound.e2e.ts'];

export default defineConfig({
  base: './',
  publicDir: 'assets/icons',
  plugins: [solid(), pwa, looseStyles, noSleepVideos, workedOut, screensAhead, compiledAhead],
  // Found late, they would make the test server reload a page in the middle of its tests.
  optimizeDeps: {
    include: [
      '@observablehq/plot',
      'howler',
      'idb',
      'nosleep.js',
      'valibot',
      'vitest-browser-solid',
      'xstate',
    ],
  },
  // Without the spatial plugin, which nothing here uses.
  resolve: { alias: { howler: 'howler/dist/howler.core.min.js' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // `ahead.js` knows what a screen needs; what the first piece must know of other files is their styles.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Nothing here reads a property for what the reading does; a store of Solid would, and none is used.
      treeshake: { propertyReadSideEffects: false },
      // All that the first page needs as one piece: it compresses better, and comes in one request.
      output: {
        // Nobody reads a library's remarks beside the track, and they take room.
        minify: { compress: { dropConsole: true }, mangle: { toplevel: true }, codegen: true },
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            // Lists of workouts are drawn without the reader, which itself prints lengths.
            { name: 'drawn', test: /print-length|blocks-drawing|BlockStrip|create-growing|Choose/ },
            // What the reader says comes with it: the first piece has one name less to know.
            { name: 'notation', test: /domain\/workout\/notation\/|words\/en-reader|view\/reader/ },
          ],
        },
        // The first piece names all others, and names do not compress.
        chunkFileNames: 'assets/[hash:6].js',
        assetFileNames: ({ names: [name = ''] }) =>
          name.endsWith('.css') ? 'assets/[hash:6].css' : 'assets/[name]-[hash:6][extname]',
      },
    },
  },
  test: {
    // Named here too, because vite-plugin-solid otherwise asks for jsdom.
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Room for properties and whole-tree checks while every core is busy; nothing here waits for time.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.*', 'tests/e2e/**'],
          setupFiles: ['tests/support/property-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          exclude: alone,
          testTimeout: 60_000,
          browser: chromium(),
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          // Real sound in real time: another program may take the processor for a moment.
          retry: 2,
          include: alone,
          // After the others, one by one, in a browser of their own.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          browser: chromium(),
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          // Sessions in real time, several browsers at once: one more try before a test has failed.
          retry: 1,
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: aloneEndToEnd,
          globalSetup: ['tests/support/serve-build.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          // Sessions in real time mostly wait: several at once, but after the tests that measure sound.
          sequence: { groupOrder: 2 },
          maxWorkers: 4,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e-alone',
          environment: 'node',
          retry: 2,
          include: aloneEndToEnd,
          globalSetup: ['tests/support/serve-build.ts'],
          hookTimeout: 60_000,
          sequence: { groupOrder: 3 },
          fileParallelism: false,
        },
      },
    ],
  },
});
