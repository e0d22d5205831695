import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { phones } from '../support/phone.ts';
import { button, clockMs, field, setUp, sixByEight, start } from '../support/runner.ts';

/**
 * JavaScript needed up to the running Track screen, in bytes after gzip. The issue allows 90 kB; `now` is where we
 * are. It only ever goes down, or up with a reason in the commit that raises it. The first piece names the files that
 * come later by their content, and how well those names compress is chance, ten and more bytes either way: 40 are for that.
 */
const budget = { limit: 90_000, now: 89_910 };

const openPhone = phones();

const gzipped = (path: string): number =>
  gzipSync(readFileSync(join(inject('buildDir'), path)), { level: 9 }).byteLength;

/** Every script that the page asked for, the workers' too; not what the service worker keeps for later. */
const scriptsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js') && !path.endsWith('/sw.js')),
  );

it('runs a ready-made workout on no more JavaScript than its budget', async () => {
  const { page } = await openPhone();
  await button(page, 'Watch the demo').waitFor();
  await page.goto(`${inject('appUrl')}#/setup`);
  await setUp(page, { distance: '5K', time: '22:00' });
  expect(await field(page, 'Workout').inputValue()).toBe(sixByEight.workout);
  await start(page);
  await expect.poll(() => clockMs(page)).toBeGreaterThan(1000);
  const sizes = [...new Set(await scriptsOf(page))].map((path) => [path, gzipped(path)] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(total, JSON.stringify(sizes)).toBeGreaterThan(10_000);
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(Math.min(budget.limit, budget.now));
});
