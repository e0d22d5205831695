import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { phones } from '../support/phone.ts';
import { button, field, said, setUp, sixByEight } from '../support/runner.ts';

const openPhone = phones();

const linkOf = (text: string): string => `#/w/${encodeURIComponent(text)}`;

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

describe('a link', () => {
  it('opens the plan at the opener’s own paces', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await setUp(page, sixByEight);
    await expect.poll(() => said(page)).toContain('3:31.2');
    await page.goto(`${inject('appUrl')}${linkOf('3x1000 @5K, 400 jog')}`);
    await expect.poll(() => said(page)).toContain('4:24.0');
    await button(page, 'Use it').click();
    await expect.poll(() => field(page, 'Workout').inputValue()).toBe('3x1000 @5K, 400 jog');
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=https://example.org/x onerror=alert(1)>',
    "javascript:alert('x')",
    '9999999x(9999999x(9999999x800))',
    '('.repeat(9000),
    `${'2x('.repeat(400)}400${')'.repeat(400)}`,
    '6x800 @5K, '.repeat(1800),
    '\u202E6x800\u0000',
    'a'.repeat(120_000),
  ])('%#: a hostile one asks nothing, runs nothing and leaves the app working', async (text) => {
    const { page } = await openPhone();
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await page.goto(`${inject('appUrl')}${linkOf(text)}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page
      .getByRole('alert')
      .or(page.getByRole('heading', { name: 'The plan' }))
      .first()
      .waitFor();
    expect(dialogs).toBe(0);
    expect(await page.locator('main img, main script').count()).toBe(0);
    await page.goto(`${inject('appUrl')}#/setup`);
    expect(await field(page, 'Workout').inputValue()).toBe(sixByEight.workout);
  });

  it('that arrived damaged says so', async () => {
    const { page } = await openPhone({ at: '#/w/%E0%A4%A' });
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/damaged/);
  });
});

describe('the editor', () => {
  it('moves a block where it is dragged', async () => {
    const text = '100 + 200 + 3 × (300 + 400)';
    const { page } = await openPhone({
      at: `#/editor?workout=${encodeURIComponent(text)}`,
      size: { width: 768, height: 1400 },
    });
    const handle = page.getByRole('button', { name: 'Move 100', exact: true });
    const target = page.getByRole('button', { name: 'Move 400', exact: true });
    await handle.scrollIntoViewIfNeeded();
    const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
    if (!from || !to) throw new Error('nothing to drag');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + 4, { steps: 8 });
    await page.mouse.up();
    await expect
      .poll(() => field(page, 'Workout').inputValue())
      .toBe('200 + 3 × (300 + 100 + 400)');
    await button(page, 'Undo').click();
    await expect.poll(() => field(page, 'Workout').inputValue()).toBe(text);
  });

  it('keeps what is saved, and it runs', async () => {
    const { page } = await openPhone({ at: '#/editor' });
    await field(page, 'Workout').fill('4 × 200 @R, 200 jog');
    await field(page, 'Name').fill('Tuesday');
    await button(page, 'Save').click();
    await expect.poll(() => said(page)).toContain('“Tuesday” is saved');
    await page.reload();
    await page.goto(`${inject('appUrl')}#/workouts`);
    await button(page, 'Tuesday').click();
    await page.getByRole('link', { name: 'Use it', exact: true }).click();
    await expect.poll(() => field(page, 'Workout').inputValue()).toBe('4 × 200 @R, 200 jog');
  });
});

describe('by day and by night, axe finds nothing on', () => {
  it('the list of workouts, one of them open', async () => {
    const { page } = await openPhone({ at: '#/workouts' });
    await button(page, 'Pyramid').click();
    expect(await violations(page)).toEqual([]);
  });

  it('the editor, with a block picked and with something wrong', async () => {
    const text = '2 mi easy + 3x(400 @R, 200 jog + 200 @R), 3:00 between sets';
    const { page } = await openPhone({ at: `#/editor?workout=${encodeURIComponent(text)}` });
    await page.getByRole('button', { name: /^Change 400/ }).click();
    await button(page, 'Show QR code').click();
    expect(await violations(page)).toEqual([]);
    await field(page, 'Workout').fill('2 mi easy + bananas');
    await button(page, 'Show where').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('a link, read and unread', async () => {
    const { page } = await openPhone({ at: linkOf('6x800 @5K, 200 jog') });
    await page.getByRole('heading', { name: 'The plan' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${inject('appUrl')}${linkOf('6x800 bananas')}`);
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
