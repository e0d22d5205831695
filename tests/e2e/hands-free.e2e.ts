import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { keptCaptures, keptEntries } from '../support/kept.ts';
import { phones } from '../support/phone.ts';
import { button } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';

const openPhone = phones();

/** From Settings into the first rep, in the same life of the page. */
const runFirstRep = async (page: Page): Promise<void> => {
  await page.goto(`${inject('appUrl')}#/setup`);
  await startShortSession(page);
};

const lastCapture = async (page: Page): Promise<unknown> => (await keptCaptures(page)).at(-1);

describe('hands free', () => {
  it('learns the key of a page turner, and takes a lap whatever has the focus', async () => {
    const { page } = await openPhone({ at: '#/settings' });
    await button(page, 'Learn a button').click();
    await page.keyboard.press('PageDown');
    await page.getByText('That was Page down.').waitFor();
    await button(page, 'Keep it').click();
    await runFirstRep(page);
    await button(page, 'Pause').focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => lastCapture(page)).toMatchObject({ source: 'remote' });
  });

  it('takes laps from Space and Enter, Undo from Backspace and Z, Pause from P', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await startShortSession(page, '2x400 in 90, 60s rest');
    const verdicts = async () => (await keptEntries(page)).map(({ type }) => type);
    for (const key of ['Space', 'Backspace', 'Enter', 'z', 'p', 'P']) {
      // Within a second of the last tap the log takes a lap for a bounce.
      if (key === 'Enter') await page.waitForTimeout(1200);
      const before = (await verdicts()).length;
      await page.keyboard.press(key);
      await expect.poll(async () => (await verdicts()).length).toBeGreaterThan(before);
    }
    expect((await verdicts()).slice(-6)).toEqual([
      'capture',
      'undo',
      'capture',
      'undo',
      'pause',
      'resume',
    ]);
  });

  it('knows the button after the app was opened again', async () => {
    const { page } = await openPhone({ at: '#/settings' });
    await button(page, 'Learn a button').click();
    await page.keyboard.press('F8');
    await button(page, 'Keep it').click();
    await page.reload();
    await page.getByRole('list', { name: 'Learned buttons' }).waitFor();
    await runFirstRep(page);
    await page.keyboard.press('F8');
    await expect.poll(() => lastCapture(page)).toMatchObject({ source: 'remote' });
  });

  it('takes laps from a game controller, stamped by the controller', async () => {
    const { page } = await openPhone({ at: '#/settings' });
    await page.getByRole('checkbox', { name: 'Game controllers' }).check();
    // A browser without hands has no controller to plug in: this one is what its page would see.
    await page.evaluate(() => {
      const pad = { index: 0, id: 'Pad', connected: true, timestamp: 0, buttons: [] };
      Object.assign(window, { pad });
      Object.defineProperty(navigator, 'getGamepads', { value: () => [pad, null] });
    });
    await runFirstRep(page);
    await page.evaluate(() => {
      const { pad } = window as unknown as { pad: object };
      Object.assign(pad, { timestamp: performance.now(), buttons: [{ pressed: true }] });
    });
    await expect.poll(() => lastCapture(page)).toMatchObject({ source: 'gamepad' });
    expect(await lastCapture(page)).not.toHaveProperty('uncertaintyMs');
  });

  it('takes laps from a headset, and gives the music back when the session is left', async () => {
    const { page } = await openPhone({ at: '#/settings' });
    // Nothing outside the page can press a headset's button: its handlers are called as the browser would.
    await page.evaluate(() => {
      const handlers = new Map<string, MediaSessionActionHandler>();
      Object.assign(window, { handlers });
      navigator.mediaSession.setActionHandler = (action, handler) => {
        if (handler) handlers.set(action, handler);
        else handlers.delete(action);
      };
    });
    const playing = () =>
      page.evaluate(() => {
        const { playbackState, metadata } = navigator.mediaSession;
        return [playbackState, metadata?.title];
      });
    await page.getByRole('checkbox', { name: 'The button of a headset is a lap' }).check();
    await runFirstRep(page);
    expect(await playing()).toEqual(['playing', expect.stringMatching(/^Rep 1 of/)]);
    await page.evaluate(() => {
      const { handlers } = window as unknown as { handlers: Map<string, () => void> };
      handlers.get('pause')?.();
    });
    await expect
      .poll(() => lastCapture(page))
      .toMatchObject({ source: 'headset', uncertaintyMs: 300 });
    await page.goto(`${inject('appUrl')}#/settings`);
    await page.getByRole('checkbox', { name: 'The button of a headset is a lap' }).uncheck();
    await expect.poll(playing).toEqual(['none', undefined]);
  });
});
