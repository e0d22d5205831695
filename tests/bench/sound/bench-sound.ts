import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { createServer } from 'vite';
import { systemBrowser } from '../../support/system-browser.mjs';
import { openUnwatched, type UnwatchedPage } from '../../support/unwatched-page.ts';
import { type Condition, conditions, voices } from './conditions.ts';
import { compare, findOnsets, lengthMs, type Verdict } from './hearing.ts';
import type { Job } from './page.ts';
import { promoteAudioThreads } from './priority.ts';
import { openSoundCard, type SoundCard } from './sound-card.ts';

const LIMIT_MS = 5;
const LEAD_MS = 4000;
/** The control's beeps fall between the app's. */
const CONTROL_AFTER_MS = 1000;

type Bench = {
  readonly card: SoundCard;
  readonly rate: number;
  readonly browser: Browser;
  readonly browserPid: number | undefined;
  readonly url: string;
};

/** Without the switches by which Playwright silences the page and keeps hidden ones awake. */
const launch = (card: SoundCard) => {
  const executablePath = systemBrowser();
  return chromium.launchServer({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
      // Longer than a virtual machine stands still: threads of real-time priority woke up to 52 ms late
      // there, and with 2048 frames the control underran as often as the app.
      '--audio-buffer-size=8192',
    ],
    ignoreDefaultArgs: [
      '--mute-audio',
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
    ],
    env: { ...process.env, PULSE_SERVER: card.server },
  });
};

const begin = async (page: UnwatchedPage, job: Job): Promise<void> => {
  await page.toFront();
  await page.press('button');
  await page.evaluate(`window.bench.run(${JSON.stringify(job)})`);
};

const measure = async (bench: Bench, { name, beepsMs, stall, hidden }: Condition) => {
  const open = async (newWindow: boolean): Promise<UnwatchedPage> => {
    const page = await openUnwatched(bench.browser, bench.url, { newWindow });
    await page.until('document.body?.dataset.ready', 30_000);
    return page;
  };
  // A window each, unless a third page is to hide them both.
  const [control, app] = [await open(true), await open(!hidden)];
  const totalMs = LEAD_MS + (beepsMs.at(-1) ?? 0) + 3000;
  const job = { leadMs: LEAD_MS, beepsMs, totalMs };
  const stop = bench.card.record(name);
  const afterMs = LEAD_MS + CONTROL_AFTER_MS;
  await begin(control, {
    ...{ ...job, who: 'control', voice: voices.control, stall: 'none', leadMs: afterMs },
  });
  await begin(app, { ...job, who: 'app', voice: voices.app, stall });
  const cover = hidden ? await openUnwatched(bench.browser, 'about:blank') : undefined;
  await cover?.toFront();
  await promoteAudioThreads(bench.browserPid);
  await sleep(totalMs);
  const health = await app.evaluate('window.bench.health()');
  const seen = await app.evaluate('document.visibilityState');
  for (const page of [control, app, cover]) await page?.close();
  const recording = await stop();
  const heardMs = await lengthMs(recording, bench.rate);
  const pitches = Object.values(voices).flatMap(({ startHz, beepHz }) => [startHz, beepHz]);
  const onsets = await findOnsets(recording, bench.rate, pitches);
  return {
    state: `page ${seen}, sound ${health}`,
    lostMs: totalMs - heardMs,
    app: compare(onsets, voices.app, beepsMs),
    control: compare(onsets, voices.control, beepsMs),
  };
};

const line = (who: string, { p50, p99, max, missed, extra }: Verdict): string =>
  `  ${who.padEnd(8)} p50 ${p50.toFixed(2)}  p99 ${p99.toFixed(2)}  max ${max.toFixed(2)} ms  missed ${missed}  extra ${extra}`;

const isGood = ({ missed, extra, p99 }: Verdict): boolean =>
  missed === 0 && extra === 0 && p99 <= LIMIT_MS;

const benchAt = async (rate: number, url: string, chosen: readonly Condition[]) => {
  const card = await openSoundCard(rate);
  const server = await launch(card);
  const browser = await chromium.connect(server.wsEndpoint());
  let good = 0;
  for (const condition of chosen) {
    const bench = { card, rate, browser, browserPid: server.process().pid, url };
    const { app, control, state, lostMs } = await measure(bench, condition);
    good += isGood(app) ? 1 : 0;
    console.log(`${rate} Hz, ${condition.name} (${state})`);
    if (lostMs > 0) console.log(`  the recording broke off ${Math.round(lostMs)} ms early`);
    console.log(`${line('app', app)}\n${line('control', control)}`);
  }
  await browser.close();
  await server.close();
  await card.close();
  return good;
};

/**
 * Beeps at the real output of a real browser, against the plan, with a bare page beside it as a measure
 * of the machine. Needs pulseaudio, parec and chrt. `--rate 48000`, `--only idle,jank`.
 */
export const benchSound = async (): Promise<number> => {
  const options = { rate: { type: 'string' }, only: { type: 'string' } } as const;
  const { values } = parseArgs({ options });
  const rates = values.rate === undefined ? [44_100, 48_000] : [Number(values.rate)];
  const chosen = conditions.filter(({ name }) => values.only?.split(',').includes(name) ?? true);
  // Nothing that is edited meanwhile may load the pages again.
  const server = { port: 0, host: '127.0.0.1', watch: null, hmr: false };
  const vite = await createServer({ logLevel: 'error', server });
  await vite.listen();
  const url = `${vite.resolvedUrls?.local[0]}tests/bench/sound/page.html`;
  let good = 0;
  for (const rate of rates) good += await benchAt(rate, url, chosen);
  await vite.close();
  const all = rates.length * chosen.length;
  console.log(`${good} of ${all} conditions within ${LIMIT_MS} ms, nothing missed, nothing extra`);
  return good === all ? 0 : 1;
};
