import { describe, expect, it } from 'vitest';
import { phones } from '../support/phone.ts';
import { button, clock, said } from '../support/runner.ts';

const openPhone = phones(['--autoplay-policy=no-user-gesture-required']);

describe('the demo', () => {
  it('runs a whole session by itself, from the first screen to its review and into the list', async () => {
    const { page } = await openPhone();
    await button(page, 'Watch the demo').click();
    await clock(page).waitFor();
    await expect.poll(() => said(page), { timeout: 30_000 }).toMatch(/rep 1 of 6/i);
    await expect.poll(() => said(page), { timeout: 30_000 }).toMatch(/recover/i);
    await expect.poll(() => said(page), { timeout: 90_000 }).toMatch(/rep 6 of 6/i);
    const review = button(page, 'Review')
      .or(page.getByRole('link', { name: 'Review' }))
      .first();
    await review.click({ timeout: 60_000 });

    const table = page.getByRole('table').first();
    await table.waitFor();
    expect(
      await page
        .getByRole('row')
        .filter({ hasText: /\d:\d\d\.\d/ })
        .count(),
    ).toBeGreaterThan(5);
    await page.getByRole('img').first().waitFor();

    await page.goto(page.url().replace(/#.*$/, '#/'));
    await page.getByRole('link', { name: /800/ }).first().waitFor();
  });
});
