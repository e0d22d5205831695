import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { phones } from '../support/phone.ts';
import { button, clock, endSession, setUp, sixByEight } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';

const openPhone = phones();

/** What axe finds, as `rule: where`. */
const violations = async (page: Page): Promise<readonly string[]> => {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
};

describe.each(['light', 'dark'] as const)('in a %s theme, axe finds nothing on', (colorScheme) => {
  it('Home', async () => {
    const { page } = await openPhone();
    await page.emulateMedia({ colorScheme });
    await button(page, 'Watch the demo').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('Setup, also with something wrong on it', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await page.emulateMedia({ colorScheme });
    await setUp(page, sixByEight);
    expect(await violations(page)).toEqual([]);
    await setUp(page, { time: 'banana' });
    expect(await violations(page)).toEqual([]);
  });

  it('Track and Review', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await page.emulateMedia({ colorScheme });
    await startShortSession(page);
    await clock(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await endSession(page);
    await button(page, 'Review')
      .or(page.getByRole('link', { name: 'Review' }))
      .first()
      .click();
    await page.getByRole('table').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
