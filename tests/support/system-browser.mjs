// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));

/**
 * A Chrome or Chromium that is already on this computer; `CHROME_PATH` goes first.
 * @returns {string | undefined}
 */
export const systemBrowser = () =>
  [process.env.CHROME_PATH, ...onPath(), ...installed].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
