import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { keptCaptures, keptEntries } from '../support/kept.ts';
import { makeProfile, phones } from '../support/phone.ts';
import { clock, clockMs, readClock, said, tap } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';

const openPhone = phones();

/** Reps that are long enough to be interrupted. */
const long = '2x800 in 120, 60s rest';

/** How far a clock is from where it would stand if nothing had happened since it was read before. */
const driftMs = async (
  page: Page,
  before: Awaited<ReturnType<typeof readClock>>,
): Promise<number> => {
  const now = await readClock(page);
  return Math.abs(now.ms - before.ms - (now.at - before.at));
};

describe('a reload in mid-rep', () => {
  it('finds the session running, at the right second, with every lap', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await startShortSession(page, long);
    await expect.poll(() => clockMs(page)).toBeGreaterThan(1500);
    await tap(page);
    await expect.poll(async () => (await keptCaptures(page)).length).toBe(1);
    const before = await readClock(page);
    const log = await keptEntries(page);

    await page.reload();
    await clock(page).waitFor();
    expect(await driftMs(page, before)).toBeLessThan(300);
    expect(await said(page)).toMatch(/rep 1 of 2/i);
    expect((await keptEntries(page)).slice(0, log.length)).toEqual(log);
  });
});

describe('a killed tab', () => {
  it('is opened again on the running session', async () => {
    const { page, context } = await openPhone({ at: '#/setup' });
    await startShortSession(page, long);
    await expect.poll(() => clockMs(page)).toBeGreaterThan(1500);
    await tap(page);
    await expect.poll(async () => (await keptCaptures(page)).length).toBe(1);
    const before = await readClock(page);
    const home = page.url().replace(/#.*$/, '');
    await page.close({ runBeforeUnload: false });

    const again = await context.newPage();
    await again.goto(home);
    await clock(again).waitFor();
    expect(await driftMs(again, before)).toBeLessThan(300);
    expect(await keptCaptures(again)).toHaveLength(1);
  });
});

describe('a browser that died', () => {
  it('is opened again on the running session, in another time zone too', async () => {
    const profile = await makeProfile();
    const first = await profile.open({ at: '#/setup', timeZone: 'America/Los_Angeles' });
    await startShortSession(first.page, long);
    await expect.poll(() => clockMs(first.page)).toBeGreaterThan(1500);
    await tap(first.page);
    await expect.poll(async () => (await keptCaptures(first.page)).length).toBe(1);
    const before = await readClock(first.page);
    await first.context.close();

    const { page } = await profile.open({ timeZone: 'Asia/Tokyo' });
    await clock(page).waitFor();
    expect(await page.evaluate(() => new Date().getTimezoneOffset())).toBe(-540);
    expect(await driftMs(page, before)).toBeLessThan(300);
    expect(await keptCaptures(page)).toHaveLength(1);
  });
});
