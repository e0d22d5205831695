import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { phones } from '../support/phone.ts';
import { button, clock, endSession } from '../support/runner.ts';
import { violations } from '../support/violations.ts';

const openPhone = phones();

const rows = (page: Page) => page.getByRole('button', { name: /^Delete/ });

/** Some of a demo, ended by hand. */
const watchSome = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Watch the demo' }).click();
  await clock(page).waitFor();
  await page.getByText('Rep 2').first().waitFor({ timeout: 40_000 });
  await endSession(page);
};

describe('all sessions', () => {
  it('begin with the demo, are exported and come back on another phone', async () => {
    const { page } = await openPhone({ at: '#/history' });
    await watchSome(page);
    await page.goto(page.url().replace(/#.*/, '#/history'));
    await expect.poll(() => rows(page).count()).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Export all').click(),
    ]);
    const text = await readFile(await download.path());

    const other = await openPhone({ at: '#/history' });
    await other.page.getByText('Nothing here yet').waitFor();
    const file = { name: 'sessions.json', mimeType: 'application/json', buffer: text };
    await other.page.getByLabel('Open a file').setInputFiles(file);
    await other.page.getByText('1 session added.').waitFor();
    await expect.poll(() => rows(other.page).count()).toBe(1);
    await other.page.reload();
    await expect.poll(() => rows(other.page).count()).toBe(1);
    expect(await violations(other.page)).toEqual([]);
  });
});

describe('by day and by night, axe finds nothing on', () => {
  it.each([
    ['#/history', 'Nothing here yet'],
    ['#/workouts', '400 repeats'],
    ['#/editor?workout=6x800+%405K,+200+jog', 'Blocks'],
    ['#/w/6x800_@5K,_200_jog', 'Use it'],
    ['#/w/%E0%A4%A', 'damaged'],
    ['#/review/nobody', 'no such session'],
  ])('%s', async (at, text) => {
    const { page } = await openPhone({ at });
    await page.getByText(text).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

it('something stands there while a screen takes its time on a slow network', async () => {
  const { page, context } = await openPhone();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked: string[] = [];
  // Whatever comes after Home: its files have no telling names.
  await context.route(/\/assets\/[^/]+\.js$/, async (route) => {
    asked.push(route.request().url());
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: 'All sessions' }).click();
  await page.getByText('One moment').waitFor();
  expect(asked.length).toBeGreaterThan(0);
  release();
  await page.getByText('Nothing here yet').waitFor();
});
