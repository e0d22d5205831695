import { expect, it } from 'vitest';
import { phones } from '../support/phone.ts';

const openPhone = phones();

it.each(['#/paces', '#/workouts', '#/history', '#/w/6x800_@5K', '#/review/nobody'])(
  'fetches what stands behind %s beside the first piece, and nothing twice',
  async (at) => {
    const { page, problems } = await openPhone({ at });
    await page.locator('main h1').waitFor();
    const ahead = await page.locator('head link[rel="modulepreload"]').count();
    expect(ahead).toBeGreaterThan(2);
    const fetched = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /assets\/.*\.(js|css)$/.test(name)),
    );
    expect(fetched.length).toBeGreaterThan(ahead);
    expect(fetched.toSorted()).toEqual([...new Set(fetched)].toSorted());
    expect(problems).toEqual([]);
  },
);

it('fetches a screen while the finger is still on its link', async () => {
  const { page } = await openPhone();
  const link = page.locator('a[href="#/paces"]').first();
  await link.waitFor();
  const links = () => page.locator('head link[rel="modulepreload"]').count();
  expect(await links()).toBe(0);
  await link.dispatchEvent('pointerdown');
  expect(await links()).toBeGreaterThan(1);
  await page.locator('h1').first().dispatchEvent('pointerdown');
  const before = await links();
  await link.dispatchEvent('pointerdown');
  expect(await links()).toBe(before);
});

it('draws the ready-made workouts without the reader, which comes when one is opened', async () => {
  const { page } = await openPhone({ at: '#/workouts' });
  const isReaderThere = () =>
    page.evaluate(async () => {
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      const texts = files
        .filter((name) => name.endsWith('.js'))
        .map(async (name) => (await fetch(name)).text());
      return (await Promise.all(texts)).some((text) => text.includes('notUnderstood'));
    });
  const rows = page.locator('.workout');
  await expect.poll(() => rows.locator('.block-strip').count()).toBeGreaterThan(20);
  expect(await isReaderThere()).toBe(false);
  await rows.first().getByRole('button').first().click();
  await expect.poll(isReaderThere).toBe(true);
});
