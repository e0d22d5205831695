import { loadavg } from 'node:os';
import { type Browser, chromium, type Page } from 'playwright';
import { advance } from '../../../src/domain/session/advance.ts';
import { fold } from '../../../src/domain/session/fold.ts';
import { spread } from '../../kill/quantiles.ts';
import { browserLaunch } from '../../support/browser.ts';
import { serveBuiltApp } from '../../support/built-app.ts';
import { at, logOf } from '../../support/sample-session.ts';
import { mainThreadBusy } from './busy.ts';
import { slopeKbPerMinute, watchHeap } from './heap.ts';
import { fiveHundred, twoHours } from './long-session.ts';
import { clockIsThere, noteFirstClock, speedUp, startSession } from './open-session.ts';

/** About two hours on the clock. */
const longWorkout = '24x800 @5K, 200 jog';
const phone = {
  viewport: { width: 390, height: 844 },
  colorScheme: 'light',
  hasTouch: true,
} as const;

type Bench = { readonly browser: Browser; readonly url: string; readonly minutes: number };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const openPage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext(phone)).newPage();

/** The first one is what a page pays that has just been opened. */
const benchFold = (): void => {
  const log = logOf(twoHours, fiveHundred);
  const taken = Array.from({ length: 200 }, () => {
    const before = performance.now();
    advance(fold(twoHours, log), at(7200));
    return performance.now() - before;
  });
  say(`fold of ${log.length} entries   ${spread(taken.slice(20))} ms`);
};

/** The page dies as in a crash; the next one is opened on a CPU slowed four times. */
const benchStart = async ({ browser, url }: Bench): Promise<void> => {
  const context = await browser.newContext(phone);
  const first = await context.newPage();
  await startSession(first, url, longWorkout);
  const page = await context.newPage();
  await first.close({ runBeforeUnload: false });
  const device = await context.newCDPSession(page);
  await device.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const taken: number[] = [];
  await page.addInitScript(noteFirstClock);
  for (let turn = 0; turn < 10; turn += 1) {
    await page.goto('about:blank');
    await page.goto(url);
    await clockIsThere(page);
    const shown = await page.waitForFunction(() => document.documentElement.dataset.clockShownMs);
    taken.push(Number(await shown.jsonValue()));
  }
  say(`address to running session, CPU slowed four times   ${spread(taken)} ms`);
  await context.close();
};

const benchBusy = async ({ browser, url }: Bench): Promise<void> => {
  const page = await openPage(browser);
  await startSession(page, url, longWorkout);
  await page.locator('[role=timer][data-mode=rep]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(5000);
  const device = await page.context().newCDPSession(page);
  const { wallShare, cpuShare } = await mainThreadBusy(device, 30);
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  say(`main thread in a rep   ${percent(wallShare)} of the time, ${percent(cpuShare)} of a CPU`);
  await page.context().close();
};

/**
 * Machine code is kept in the heap too, and for a quarter of an hour V8 goes on compiling what runs ten
 * times a second: 0.3 of 1 MB, by two snapshots ten minutes apart. It levels off, and hides a small leak.
 */
const withoutCompilers = '--js-flags=--no-opt --no-maglev --no-sparkplug';

const benchHeap = async ({ url }: Bench, rate: number, minutes: number): Promise<void> => {
  const browser = await chromium.launch(browserLaunch([withoutCompilers]));
  const page = await openPage(browser);
  await startSession(page, url, longWorkout);
  if (rate > 1) await speedUp(page, rate);
  const samples = await watchHeap(await page.context().newCDPSession(page), minutes);
  const kb = (sample: number): string => ((samples.at(sample)?.bytes ?? 0) / 1024).toFixed(0);
  say(
    `heap at ${rate}×, ${minutes} min   ${slopeKbPerMinute(samples).toFixed(1)} kB/min, ${kb(0)} to ${kb(-1)} kB`,
  );
  await browser.close();
};

export const benchSession = async (): Promise<void> => {
  const only = process.env.ONLY?.split(',') ?? ['fold', 'start', 'busy', 'fast', 'real'];
  const app = await serveBuiltApp();
  const browser = await chromium.launch(browserLaunch());
  const minutes = Number(process.env.MINUTES ?? 15);
  const bench = { browser, url: app.url, minutes };
  if (only.includes('fold')) benchFold();
  if (only.includes('start')) await benchStart(bench);
  if (only.includes('busy')) await benchBusy(bench);
  if (only.includes('fast')) await benchHeap(bench, 20, Math.min(6, minutes));
  if (only.includes('real')) await benchHeap(bench, 1, minutes);
  say(`load of this machine at the end   ${loadavg()[0]?.toFixed(1)}`);
  await browser.close();
  await app.close();
};
