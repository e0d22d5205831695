import { describe, expect, inject, it } from 'vitest';
import { phones } from '../support/phone.ts';
import { button, clock, said, setUp, sixByEight } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';

// Without a network the browser itself reports what it could not ask; nothing else may go wrong.
const openPhone = phones();

/** The service worker is asked for some seconds after the first screen, and holds everything once it is active. */
const oneVisit = async (page: Awaited<ReturnType<typeof openPhone>>['page']): Promise<void> => {
  const state = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.active?.state;
    });
  await expect.poll(state, { timeout: 30_000 }).toBe('activated');
};

describe('after one visit, without a network', () => {
  it('the app opens, plans, and runs a session', async () => {
    const { page, context } = await openPhone();
    await oneVisit(page);
    await context.setOffline(true);
    await page.reload();
    await page.goto(`${inject('appUrl')}#/setup`);
    await setUp(page, sixByEight);
    await expect.poll(() => said(page)).toContain('3:31.2');
    await startShortSession(page);
    await clock(page).waitFor();
  });

  it('every screen and every sound is there', async () => {
    const { page, context } = await openPhone();
    await oneVisit(page);
    await context.setOffline(true);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return caught.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept.filter((path) => path.endsWith('.html')).length).toBeGreaterThan(0);
    expect(kept.filter((path) => /\.(wav|m4a|mp3|webm)$/.test(path)).length).toBeGreaterThanOrEqual(
      11,
    );
    expect(kept.filter((path) => path.endsWith('.woff2')).length).toBeGreaterThan(0);
    await page.reload();
    await button(page, 'Watch the demo').waitFor();
  });
});
