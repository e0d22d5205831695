// @ts-check
// Runs before the tests and makes sure that there is a browser to run them in.
// Plain JavaScript, because Node 20 cannot run TypeScript by itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { systemBrowser } from './system-browser.mjs';

/** @param {string} sentence */
const say = (sentence) => console.log(`browser: ${sentence}`);

/** @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] */
const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    timeout: 10 * 60_000,
    env: { ...process.env, ...env },
  }).status === 0;

/** A download that lacks a system library is there and yet of no use, so it has to show a page once. */
const playwrightsOwnStarts = async () => {
  if (!existsSync(chromium.executablePath())) return false;
  try {
    const browser = await chromium.launch({ args: ['--no-sandbox'] });
    await browser.close();
    return true;
  } catch {
    return false;
  }
};

const download = () =>
  run('npx', ['playwright', 'install', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  });

const canUseApt = () =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

const aptInstall = () =>
  run('apt-get', ['update', '-qq']) &&
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });

const getBrowser = async () => {
  const found = systemBrowser();
  if (found !== undefined) return say(`using ${found}`);
  if (await playwrightsOwnStarts()) return say("using Playwright's own Chromium");
  say('no Chrome or Chromium here; downloading the one that Playwright offers');
  if (download() && (await playwrightsOwnStarts())) return say("using Playwright's own Chromium");
  if (canUseApt()) {
    say('that did not work; installing the Debian package "chromium" instead');
    if (aptInstall()) return say(`using ${systemBrowser() ?? 'the Debian package'}`);
  }
  say('none could be found, downloaded or installed.');
  say('Install Chrome or Chromium, or set CHROME_PATH to one, and run this again.');
  process.exitCode = 1;
};

await getBrowser();
