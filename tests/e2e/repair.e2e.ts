import { expect, it } from 'vitest';
import { onItsSide, phones, upright } from '../support/phone.ts';
import { button, endSession, said, tap } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';

const openPhone = phones();

it.each([
  ['upright', upright],
  ['on its side', onItsSide],
])(
  'a tap too many is dropped while the session runs, %s, and brought back in the review',
  async (_name, size) => {
    const { page } = await openPhone({ at: '#/setup', size });
    await startShortSession(page, '2x800 in 16, 60s rest');
    await page.waitForTimeout(1600);
    await tap(page);
    await page.waitForTimeout(1300);
    await tap(page);
    await expect.poll(() => said(page)).toMatch(/double tap\?/i);
    await button(page, 'Drop it').first().click();
    await expect.poll(() => said(page)).not.toMatch(/double tap\?/i);

    await endSession(page);
    await button(page, 'Review').click();
    await page.getByText(/^Every tap: 2, 1 not counted$/).click();
    await page.getByText('taken out by a repair').waitFor();
    await button(page, 'Export').waitFor();
  },
);

it('adds a rep and moves the start from the panel, and takes both back', async () => {
  const { page } = await openPhone({ at: '#/setup' });
  await startShortSession(page);
  await button(page, 'Laps').click();
  const panel = page.getByRole('dialog', { name: 'Laps' });
  await panel.getByText('1 of 2 reps begun').waitFor();
  await panel.getByRole('button', { name: 'One rep more' }).click();
  await panel.getByText('1 of 3 reps begun').waitFor();
  const farSide = panel.getByRole('button', { name: '200 m past it', pressed: true });
  await panel.getByRole('button', { name: '200 m past it' }).click();
  await farSide.waitFor();
  await panel.getByRole('button', { name: 'Undo repair' }).click();
  await farSide.waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'Undo repair' }).click();
  await panel.getByText('1 of 2 reps begun').waitFor();
  await panel.getByRole('button', { name: 'Close' }).click();
  await panel.waitFor({ state: 'hidden' });
});
