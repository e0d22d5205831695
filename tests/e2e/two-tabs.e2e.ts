import { expect, it } from 'vitest';
import { keptCaptures } from '../support/kept.ts';
import { phones } from '../support/phone.ts';
import { button, clock, said, tap } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';

const openPhone = phones();

it('a second tab watches the session, takes it over at one press, and there is one writer', async () => {
  const { page, context } = await openPhone({ at: '#/setup' });
  await startShortSession(page, '2x800 @5K, 60s rest');
  await tap(page);
  await expect.poll(async () => (await keptCaptures(page)).length).toBe(1);

  const second = await context.newPage();
  await second.goto(page.url().replace(/#.*$/, ''));
  await clock(second).waitFor();
  expect(await said(second)).toMatch(/running in another tab/i);
  await tap(second);
  await expect.poll(() => said(second)).toMatch(/not taken.*take over here first/i);
  expect(await keptCaptures(page)).toHaveLength(1);
  expect(await said(page)).not.toMatch(/another tab/i);

  await button(second, 'Take over here').click();
  await expect.poll(() => said(second)).not.toMatch(/another tab/i);
  expect(await said(page)).toMatch(/running in another tab/i);
  await second.waitForTimeout(1000);
  await tap(second);
  await expect.poll(async () => (await keptCaptures(second)).length).toBe(2);
  await expect.poll(() => button(page, 'Take over here').isVisible()).toBe(true);
});
