import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { workoutFile } from '../domain/workout/import/encode-fit.ts';
import { phones } from '../support/phone.ts';
import { button, field, said, setUp, sixByEight } from '../support/runner.ts';

const openPhone = phones();

const linkOf = (text: string): string => `#/w/${encodeURIComponent(text)}`;

type Point = { readonly x: number; readonly y: number };

const middleOf = async (target: Locator): Promise<Point> => {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to touch');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** A finger on the glass, as the browser gets it from the system: it may scroll, and pointers are captured. */
const touching = async (context: BrowserContext, page: Page) => {
  const session = await context.newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', at: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at });
  return {
    drag: async (from: Point, to: Point, end: 'touchEnd' | 'touchCancel' = 'touchEnd') => {
      await send('touchStart', [from]);
      for (let step = 1; step <= 12; step += 1) {
        const part = step / 12;
        await send('touchMove', [
          { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
        ]);
      }
      await send(end, []);
    },
  };
};

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
    'a'.repeat(1_000_000),
    '6x800 @5K + '.repeat(80_000),
    '\u2066\u200F6x800\u2069 @5K\u202D, \u200B200 jog\uFEFF',
    '"\u202Egnol oot si siht\u202C": 6x800',
    '__proto__=1&constructor=2',
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

  it.each(['%E0%A4%A', '6x800%', '6x800%zz', '%C0%80', '%ED%A0%80'])(
    'that arrived damaged says so: %s',
    async (path) => {
      const { page } = await openPhone({ at: `#/w/${path}` });
      await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/damaged/);
    },
  );

  it('that is too long for a QR code says so, and can be copied', async () => {
    const text = `"${'A long name '.repeat(260)}": 6x800 @5K`;
    const { page } = await openPhone({ at: linkOf(text) });
    await button(page, 'Show QR code').click();
    await expect.poll(() => said(page)).toContain('too long for a QR code');
    expect(await button(page, 'Copy link').isEnabled()).toBe(true);
    expect(await page.getByRole('img', { name: /QR code/ }).count()).toBe(0);
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

  it('moves a block where a finger drags it, and not where the page is scrolled', async () => {
    const text = '100 + 200 + 300 + 400';
    const { page, context } = await openPhone({
      at: `#/editor?workout=${encodeURIComponent(text)}`,
    });
    const handle = page.getByRole('button', { name: 'Move 100', exact: true });
    const target = page.getByRole('button', { name: 'Move 300', exact: true });
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const finger = await touching(context, page);
    const [from, to] = [await middleOf(handle), await middleOf(target)];
    await finger.drag(from, { x: to.x, y: to.y - 20 });
    await expect.poll(() => field(page, 'Workout').inputValue()).toBe('200 + 100 + 300 + 400');
    await button(page, 'Undo').click();
    await expect.poll(() => field(page, 'Workout').inputValue()).toBe(text);
    // A finger on the name of a block scrolls, as everywhere.
    const name = page.getByRole('button', { name: /^Change 300/ });
    await name.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = await page.evaluate(() => scrollY);
    const place = await middleOf(name);
    await finger.drag(place, { x: place.x, y: place.y - 160 });
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
    expect(await field(page, 'Workout').inputValue()).toBe(text);
  });

  it('leaves a block where it was when the touch is taken away', async () => {
    const text = '100 + 200 + 300';
    const { page, context } = await openPhone({
      at: `#/editor?workout=${encodeURIComponent(text)}`,
    });
    const handle = page.getByRole('button', { name: 'Move 100', exact: true });
    await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const finger = await touching(context, page);
    const from = await middleOf(handle);
    await finger.drag(from, { x: from.x, y: from.y + 150 }, 'touchCancel');
    await expect.poll(() => page.locator('[data-dragging=true]').count()).toBe(0);
    expect(await field(page, 'Workout').inputValue()).toBe(text);
  });

  it('opens a workout file, and keeps what it says beside the workout in sight', async () => {
    const { page } = await openPhone({ at: '#/editor' });
    const bytes = workoutFile(
      [
        { ending: 1, length: 80_000, target: 0, low: 4000, high: 4000 },
        { ending: 1, length: 20_000, intensity: 4, notes: 'Shake the arms' },
        { ending: 6, length: 0, value: 6 },
      ],
      { name: 'Club' },
    );
    const file = { name: 'club.fit', mimeType: '', buffer: Buffer.from(bytes) };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect
      .poll(() => field(page, 'Workout').inputValue())
      .toBe('"Club": 6 × 800 @4:10/km, 200 jog');
    await expect.poll(() => said(page)).toContain('Step 2: Shake the arms (a note)');
    expect(await violations(page)).toEqual([]);
    await page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from('no') });
    await expect.poll(() => said(page)).toContain('This is no FIT file.');
    expect(await violations(page)).toEqual([]);
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
