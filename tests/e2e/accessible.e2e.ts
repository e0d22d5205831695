import { describe, expect, it } from 'vitest';
import { phones } from '../support/phone.ts';
import { button, clock, endSession, field, setUp, sixByEight } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';
import { violations } from '../support/violations.ts';

const openPhone = phones();

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

  it('Settings, also with flash and a number that is none', async () => {
    const { page } = await openPhone({ at: '#/settings' });
    await page.getByRole('heading', { name: 'What you hear' }).waitFor();
    await page.getByRole('checkbox', { name: 'Flash the screen' }).check();
    await page.getByRole('checkbox', { name: 'Ticks on the way' }).check();
    await page.getByLabel('Runner is away by, metres').fill('far');
    await page.getByText('Write a number from 0 to 400.').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('Sound check, silent, playing and tapping along', async () => {
    const { page } = await openPhone({ at: '#/sound-check' });
    await button(page, 'Play every sound').waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, 'Play every sound').click();
    await page.locator('.check-rows [aria-current]').waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, 'Start the beeps').click();
    await button(page, /Tap with the beep/).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
