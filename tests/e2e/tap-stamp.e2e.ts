import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { keptCaptures } from '../support/kept.ts';
import { phones } from '../support/phone.ts';
import { clockMs, tap } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';

const openPhone = phones();

declare global {
  interface Window {
    /** When the browser says that each finger came down, on the wall clock. */
    stamps: number[];
  }
}

const recordStamps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.stamps = [];
    const note = ({ timeStamp }: Event): void =>
      void window.stamps.push(performance.timeOrigin + timeStamp);
    window.addEventListener('pointerdown', note, { capture: true });
  });

/** Keeps the main thread busy for 100 to 400 ms, two times out of five, as a bad phone would. */
const keepBusy = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const work = (): void => {
      const until = performance.now() + (Math.random() < 0.4 ? 100 + Math.random() * 300 : 0);
      while (performance.now() < until);
      setTimeout(work, 250);
    };
    work();
  });

it('keeps a tap within 5 ms of its own time stamp while the main thread is blocked', async () => {
  const { page } = await openPhone({ at: '#/setup' });
  await startShortSession(page, '2x2000 in 300, 60s rest');
  await expect.poll(() => clockMs(page)).toBeGreaterThan(500);
  await recordStamps(page);
  await keepBusy(page);
  const taps = 8;
  for (let done = 0; done < taps; done += 1) {
    await tap(page);
    await page.waitForTimeout(1150);
  }
  await expect.poll(async () => (await keptCaptures(page)).length).toBe(taps);
  const kept = (await keptCaptures(page)).map(({ at }) => at);
  const stamps = await page.evaluate(() => window.stamps);
  expect(stamps).toHaveLength(taps);
  // Splits are differences, so the constant between the session's clock and the wall clock drops out.
  const since = (all: readonly number[]): readonly number[] => all.map((at) => at - (all[0] ?? 0));
  const errors = since(kept).map((at, index) => Math.abs(at - (since(stamps)[index] ?? 0)));
  expect(Math.max(...errors)).toBeLessThan(5);
});
