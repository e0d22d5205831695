import type { Page } from 'playwright';
import { expect } from 'vitest';
import { clockMs, setUp, start } from './runner.ts';

/** 30 m at the pace of a 5K in 22:00, so that a session in real time is over in seconds. */
export const shortReps = { text: '2x30 @5K, 5s rest', repMs: 7920, restMs: 5000 };

/** No warm-up that lasts until a tap, and a coach who sees where the runner finishes. */
const asCoach = async (page: Page): Promise<void> => {
  await page.getByRole('checkbox', { name: /^warm-up/i }).uncheck();
  await page.getByRole('checkbox', { name: /holds the phone/i }).check();
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
  await asCoach(page);
  await start(page);
  await expect.poll(() => clockRunsUp(page), { timeout: 15_000 }).toBe(true);
};
