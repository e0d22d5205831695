import type { Page } from 'playwright';
import { expect } from 'vitest';
import { clockMs, setUp, start } from './runner.ts';

/** Laps that no one can run, so that a session in real time is over in seconds; each ends at the phone. */
export const shortReps = { text: '2x400 in 8, 5s rest', repMs: 8000, restMs: 5000 };

/** Without the warm-up that lasts until a tap. The plan comes first: its arrival moves what stands below it. */
const straightToRepOne = async (page: Page): Promise<void> => {
  await page.getByText('passes you at').first().waitFor();
  await page.getByRole('checkbox', { name: /^warm-up/i }).uncheck();
};

/** In a count-in and a recovery the clock runs down. */
const clockRunsUp = async (page: Page): Promise<boolean> => {
  const before = await clockMs(page);
  await page.waitForTimeout(200);
  return (await clockMs(page)) > before;
};

/** From the open setup screen into the first rep: past the count-in, with the clock counting up. */
export const startShortSession = async (page: Page, text = shortReps.text): Promise<void> => {
  await setUp(page, { workout: text, distance: '5K', time: '22:00' });
  await straightToRepOne(page);
  await start(page);
  await expect.poll(() => clockRunsUp(page), { timeout: 15_000 }).toBe(true);
};
