import type { LaunchOptions } from 'playwright';
import { systemBrowser } from './system-browser.mjs';

/** Quiet on the network; no sandbox, because continuous integration runs as root. */
const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Launch options for every test that needs a browser: the system's if there is one, else Playwright's own. */
export const browserLaunch = (args: readonly string[] = []): LaunchOptions => {
  const executablePath = systemBrowser();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...quiet, ...args],
  };
};
