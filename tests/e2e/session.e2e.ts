import { describe, expect, it } from 'vitest';
import { makeProfile, onItsSide, phones, upright } from '../support/phone.ts';
import {
  button,
  clock,
  clockMs,
  endSession,
  said,
  setUp,
  sixByEight,
  start,
  tap,
} from '../support/runner.ts';
import { shortReps, startShortSession } from '../support/short-session.ts';

const openPhone = phones();

describe('a session', () => {
  it('counts in, times the rep, takes a tap anywhere and shows the delta at once', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await startShortSession(page);
    // Over a third of the rep: an earlier tap is offered as a double one.
    await expect.poll(() => clockMs(page)).toBeGreaterThan(3000);
    await tap(page);
    await expect.poll(() => said(page), { timeout: 1000 }).toMatch(/[▲▼]|−\d|\+\d/);
  });

  it('begins with a warm-up that lasts until a tap, and counts in after it', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await setUp(page, sixByEight);
    await start(page);
    await expect.poll(() => said(page)).toMatch(/warm-up/i);
    await expect.poll(() => clockMs(page)).toBeGreaterThan(1000);
    await tap(page);
    await expect.poll(() => said(page)).toMatch(/rep 1 of 6/i);
    const countIn = await clockMs(page);
    expect(countIn).toBeGreaterThan(3000);
    await expect.poll(() => clockMs(page)).toBeLessThan(countIn - 1000);
  });

  it('lets the recovery run down by itself and goes on to the next rep', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await startShortSession(page);
    await page.waitForTimeout(shortReps.repMs + 500);
    await expect.poll(() => said(page), { timeout: 5000 }).toMatch(/recover/i);
    await expect
      .poll(() => said(page), { timeout: shortReps.restMs + 6000 })
      .toMatch(/rep 2 of 2/i);
  });

  it('takes back a tap that was none', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await startShortSession(page);
    await page.waitForTimeout(1600);
    await tap(page);
    await button(page, 'Undo').click();
    await button(page, 'Redo').waitFor();
  });

  it('is paused and goes on where it stood', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await startShortSession(page);
    await page.waitForTimeout(1200);
    await button(page, 'Pause').click();
    const stood = await clockMs(page);
    await page.waitForTimeout(1500);
    expect(await clockMs(page)).toBe(stood);
    await button(page, 'Resume').click();
    await expect.poll(() => clockMs(page)).toBeGreaterThan(stood);
  });

  it('fills the screen with the time, upright and on its side', async () => {
    const { page } = await openPhone({ at: '#/setup', size: upright });
    await startShortSession(page);
    const width = (await clock(page).boundingBox())?.width ?? 0;
    expect(width / upright.width).toBeGreaterThanOrEqual(0.85);
    await page.setViewportSize(onItsSide);
    const height = (await clock(page).boundingBox())?.height ?? 0;
    expect(height / onItsSide.height).toBeGreaterThanOrEqual(0.45);
  });
});

describe('a session that is over', () => {
  it('is reviewed, and found again after the browser was closed', async () => {
    const profile = await makeProfile();
    const first = await profile.open({ at: '#/setup' });
    await startShortSession(first.page);
    await first.page.waitForTimeout(1600);
    await tap(first.page);
    await endSession(first.page);
    await button(first.page, 'Review')
      .or(first.page.getByRole('link', { name: 'Review' }))
      .first()
      .click();
    await first.page.getByRole('table').first().waitFor();
    expect(await first.page.locator('table caption').count()).toBeGreaterThan(0);
    await first.context.close();

    const { page } = await profile.open();
    await page
      .getByRole('link', { name: /2\s?[x×]\s?400/ })
      .first()
      .click();
    await page.getByRole('table').first().waitFor();
    await button(page, 'Export').waitFor();
  });
});

it('yesterday’s workout runs after two taps from Home', async () => {
  const profile = await makeProfile();
  const first = await profile.open({ at: '#/setup' });
  await startShortSession(first.page);
  await tap(first.page);
  await endSession(first.page);
  await first.context.close();

  const { page } = await profile.open();
  const presses = await page.evaluateHandle(() => {
    const made: string[] = [];
    addEventListener('click', ({ target }) => made.push(String(target)), { capture: true });
    return made;
  });
  const again = page.getByRole('link', { name: 'Run it again' });
  await again.tap();
  await button(page, 'Start session').tap();
  await clock(page).waitFor();
  expect(await presses.evaluate((made) => made.length)).toBe(2);
  await expect.poll(() => said(page)).toMatch(/Rep 1/);
  await endSession(page);
});
