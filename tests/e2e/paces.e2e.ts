import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { onItsSide, phones, upright } from '../support/phone.ts';
import { button, field, said } from '../support/runner.ts';

const openPhone = phones();

const typeRace = async (page: Page, time = '22:00'): Promise<void> => {
  await field(page, 'Race distance').fill('5K');
  await field(page, 'Race time').fill(time);
  await page.getByRole('table', { name: 'Race-equivalent times' }).waitFor();
};

const row = (page: Page, name: RegExp) => page.getByRole('row', { name });

it('is one tap from Home, and shows everything as a race is typed', async () => {
  const { page } = await openPhone();
  await page.getByRole('link', { name: 'Paces', exact: true }).click();
  await typeRace(page);
  expect(await row(page, /^T Threshold/).innerText()).toContain('1:52.2');
  expect(await row(page, /^Mile/).innerText()).toContain('6:28');
  expect(await row(page, /^800 m/).innerText()).toMatch(/estimate[\s\S]*2:51–\s*3:01/);
  expect(await said(page)).not.toMatch(/vdot|NaN|undefined/i);
});

it('shares its race with Setup, and remembers the rest', async () => {
  const { page } = await openPhone({ at: '#/paces' });
  await typeRace(page);
  await page.getByRole('radio', { name: 'mile', exact: true }).check({ force: true });
  await field(page, 'How far').fill('1200');
  await page.waitForTimeout(300);
  await page.goto(`${page.url().split('#')[0]}#/setup`);
  await expect.poll(() => field(page, 'Race time').inputValue()).toBe('22:00');
  await page.goto(`${page.url().split('#')[0]}#/paces`);
  await page.reload();
  await expect.poll(() => field(page, 'How far').inputValue()).toBe('1200');
  expect(await page.getByRole('columnheader', { name: '1 km' }).count()).toBe(0);
});

it('copies what it shows', async () => {
  const { page, context } = await openPhone({ at: '#/paces' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await typeRace(page);
  await button(page, 'Copy as text').click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('I Interval: 1:43.2 · 4:18 · 6:55');
});

it('prints on one page, with no field or button on it', async () => {
  const { page } = await openPhone({ at: '#/paces' });
  await typeRace(page);
  await field(page, 'How far').fill('5000');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect([...pdf.matchAll(/\/Type \/Page\b/g)]).toHaveLength(1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('input:visible, select:visible, button:visible').count()).toBe(0);
  expect(await page.getByRole('table').count()).toBe(3);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
});

describe.each([
  ['a phone upright', upright],
  ['a phone on its side', onItsSide],
  ['a small phone', { width: 320, height: 568 }],
  ['a tablet', { width: 768, height: 1024 }],
  ['a desk', { width: 1280, height: 800 }],
])('on %s', (_name, size) => {
  it('stays inside its width', async () => {
    const { page } = await openPhone({ at: '#/paces', size });
    await typeRace(page);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  });
});

it.each(['light', 'dark'] as const)(
  'gives axe nothing to find in a %s theme',
  async (colorScheme) => {
    const { page } = await openPhone({ at: '#/paces' });
    await page.emulateMedia({ colorScheme });
    await typeRace(page);
    await field(page, 'Race time').fill('99:99');
    await field(page, 'How far').fill('x');
    await page.locator('summary').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`)),
    ).toEqual([]);
  },
);
