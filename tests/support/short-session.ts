import type { Page } from 'playwright';
import { button, setUp, start } from './runner.ts';

/** Two laps that no one can run, so that a session in real time is over in seconds. */
export const shortReps = { text: '2x400 in 8, 5s rest', repMs: 8000, restMs: 5000 };

/** Unchecks what would open with a warm-up that lasts until a tap. */
const withoutWarmUp = async (page: Page): Promise<void> => {
  const warmUp = page.getByRole('checkbox', { name: /warm-up/i });
  if (await warmUp.isChecked()) await warmUp.uncheck({ force: true });
};

/** From the open setup screen into the first rep: past the count-in, with the clock counting up. */
export const startShortSession = async (page: Page, text = shortReps.text): Promise<void> => {
  await setUp(page, { workout: text, distance: '5K', time: '22:00' });
  await withoutWarmUp(page);
  await start(page);
  await button(page, 'Undo').waitFor({ state: 'attached' });
  await page
    .getByText(/rep 1 of/i)
    .first()
    .waitFor();
};
