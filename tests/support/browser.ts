import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'playwright';

const candidates = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chrome or Chromium that is already on this computer. */
export const systemBrowser = (): string | undefined =>
  [process.env.CHROME_PATH, ...candidates].find((path) => path && existsSync(path));

/** Launch options for every test that needs a browser: quiet on the network, no sandbox under root. */
export const browserLaunch = (args: readonly string[] = []): LaunchOptions => {
  const executablePath = systemBrowser();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  };
};
