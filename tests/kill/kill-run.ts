import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { keptCaptures } from '../support/kept.ts';
import { type ChromiumProcess, startChromium } from './chromium-process.ts';
import { addWitness, type Sight } from './witness.ts';

/** One long rep in which every tap is a split. */
const workout = '50 min hard';
const countInMs = 10_000;
/** How exactly a stored tap has to be where the tap was, ms. */
const sameTapMs = 50;

export type KillReport = {
  readonly kills: number;
  readonly confirmed: number;
  /** Wall-clock instants of taps that the screen had called kept and that were not there again. */
  readonly lost: readonly number[];
  /** Of each life: session time on the screen against the wall clock since Start, ms. */
  readonly timeErrorsMs: readonly number[];
  /** From the tap to "kept" on the screen, ms. */
  readonly writesMs: readonly number[];
  /** From the address being opened to the running clock, ms. */
  readonly reopensMs: readonly number[];
};

type Memory = { startedAt: number; confirmed: number[]; writesMs: number[] };
type Life = { repBegan: number | undefined };

const startSession = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}#/setup`);
  await page.getByLabel('Race distance', { exact: true }).waitFor();
  await page.getByLabel('Workout', { exact: true }).fill(workout);
  await page.getByRole('checkbox', { name: /^warm-up/i }).uncheck();
  await page.getByRole('button', { name: 'Start session', exact: true }).click();
  await page.locator('[role=timer][data-mode=rep]').waitFor({ timeout: 60_000 });
};

const tapUntil = async (page: Page, until: number): Promise<void> => {
  const box = await page.getByRole('timer').boundingBox();
  const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [195, 300];
  while (Date.now() < until) {
    await page.mouse.click(x, y);
    await sleep(Math.min(1100 + Math.random() * 500, Math.max(0, until - Date.now())));
  }
};

/** Half of the deaths come at any instant, half while a tap is being written. */
const live = async (page: Page): Promise<void> => {
  await tapUntil(page, Date.now() + 2000 + Math.random() * 2500);
  if (Math.random() < 0.5) return;
  await sleep(1100);
  await tapUntil(page, Date.now() + Math.random() * 40);
};

const isThere = (captures: readonly { readonly at: number }[], tapAt: number): boolean =>
  captures.some(({ at }) => Math.abs(at - tapAt) <= sameTapMs);

const see = (memory: Memory, life: Life, sight: Sight): void => {
  if (sight.kind === 'start') memory.startedAt = sight.at;
  else if (sight.kind === 'repBegan') life.repBegan = sight.paints >= 10 ? sight.at : undefined;
  else {
    memory.confirmed.push(sight.tapAt);
    memory.writesMs.push(sight.writeMs);
  }
};

/** Starts a session, then kills the browser `kills` times and looks each time at what came back. */
export const runKills = async (
  url: string,
  kills: number,
  onKill: (done: number) => void = () => undefined,
): Promise<KillReport> => {
  const profile = await mkdtemp(join(tmpdir(), 'bell-lap-kill-'));
  const memory: Memory = { startedAt: 0, confirmed: [], writesMs: [] };
  const lost = new Set<number>();
  const timeErrorsMs: number[] = [];
  const reopensMs: number[] = [];

  const reopen = async (page: Page): Promise<void> => {
    const from = Date.now();
    await page.goto(url);
    await page.locator('[role=timer][data-mode=rep]').waitFor({ timeout: 60_000 });
    reopensMs.push(Date.now() - from);
    const captures = await keptCaptures(page);
    for (const tapAt of memory.confirmed) if (!isThere(captures, tapAt)) lost.add(tapAt);
  };

  for (let death = 0; death <= kills; death += 1) {
    const browser: ChromiumProcess = await startChromium(profile);
    const life: Life = { repBegan: undefined };
    try {
      await addWitness(browser.page, (sight) => see(memory, life, sight));
      await (death === 0 ? startSession(browser.page, url) : reopen(browser.page));
      await live(browser.page);
    } finally {
      await browser.kill();
    }
    if (life.repBegan !== undefined)
      timeErrorsMs.push(life.repBegan - memory.startedAt - countInMs);
    onKill(death);
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return {
    kills,
    confirmed: memory.confirmed.length,
    lost: [...lost],
    timeErrorsMs,
    writesMs: memory.writesMs,
    reopensMs,
  };
};
