import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright';
import { browserLaunch } from '../support/browser.ts';

/** A browser as its own group of processes, so that all of it can be killed at once, like a phone. */
export type ChromiumProcess = {
  readonly page: Page;
  /** SIGKILL to every process of it: nothing is flushed, nothing is said. */
  kill(): Promise<void>;
};

const portFile = 'DevToolsActivePort';

const spawnOn = (profile: string): ChildProcess => {
  const { executablePath = chromium.executablePath(), args = [] } = browserLaunch();
  return spawn(
    executablePath,
    [
      ...args,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--window-size=390,844',
      '--mute-audio',
      '--no-default-browser-check',
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
};

const addressOf = async (profile: string): Promise<string> => {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const text = await readFile(join(profile, portFile), 'utf8').catch(() => '');
    const [port] = text.split('\n');
    if (port) return `http://127.0.0.1:${port}`;
    await sleep(50);
  }
  throw new Error('The browser does not answer');
};

const killGroup = async (child: ChildProcess, browser: Browser): Promise<void> => {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
};

/** Starts a browser on a profile that another one may have been killed on. */
export const startChromium = async (profile: string): Promise<ChromiumProcess> => {
  await rm(join(profile, portFile), { force: true });
  const child = spawnOn(profile);
  const browser = await chromium.connectOverCDP(await addressOf(profile));
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!page) throw new Error('The browser has no page');
  return { page, kill: () => killGroup(child, browser) };
};
