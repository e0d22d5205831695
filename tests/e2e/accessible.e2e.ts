import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { phones } from '../support/phone.ts';
import { button, clock, endSession, field, setUp, sixByEight } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';

const openPhone = phones();

/** What axe finds by day and by night, as `theme rule: where`. */
const violations = async (page: Page): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of found.violations)
      all.push(...nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`));
  }
  return all;
};

describe('by day and by night, axe finds nothing on', () => {
  it('Home', async () => {
    const { page } = await openPhone();
    await button(page, 'Watch the demo').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('Setup, also with something wrong on it', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await setUp(page, sixByEight);
    expect(await violations(page)).toEqual([]);
    await setUp(page, { time: 'banana' });
    expect(await violations(page)).toEqual([]);
    await setUp(page, { time: '22:00', workout: '6x400 @goal mile, 60s rest' });
    await field(page, 'Goal for 1 mi').fill('soon');
    await field(page, 'The race starts at').fill('19:30');
    await field(page, 'Count-in, in seconds').fill('90');
    await page.getByText('Where they start and finish').scrollIntoViewIfNeeded();
    expect(await violations(page)).toEqual([]);
  });

  it('Settings, also while a button is learned', async () => {
    const { page } = await openPhone({ at: '#/settings' });
    await button(page, 'Learn a button').click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('PageDown');
    await page.getByText('That was Page down.').waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, 'Keep it').click();
    await page.getByRole('list', { name: 'Learned buttons' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('Track from far away', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await startShortSession(page, '400 in 90, 60s rest, 400');
    await page.keyboard.press('f');
    await button(page, 'Details').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await button(page, 'Undo').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('Track and Review', async () => {
    const { page } = await openPhone({ at: '#/setup' });
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
