import type { Page } from 'playwright';

const running = '[role=timer]:not([data-mode=ready])';

export const clockIsThere = (page: Page): Promise<void> =>
  page.locator(running).waitFor({ timeout: 120_000 });

/**
 * Runs in the page: the end of the first frame that shows a running clock. Asked from outside, the answer
 * would come later than the clock did.
 */
export const noteFirstClock = (): void => {
  const look = (): void => {
    const isThere = document.querySelector('[role=timer]:not([data-mode=ready])') !== null;
    if (!isThere) return void requestAnimationFrame(look);
    setTimeout(() => {
      document.documentElement.dataset.clockShownMs = String(performance.now());
    });
  };
  requestAnimationFrame(look);
};

/** From the setup screen into a running session, without a warm-up. */
export const startSession = async (page: Page, url: string, workout: string): Promise<void> => {
  await page.goto(`${url}#/setup`);
  await page.getByLabel('Race time', { exact: true }).fill('22:00');
  await page.getByLabel('Workout', { exact: true }).fill(workout);
  await page.getByRole('checkbox', { name: /^warm-up/i }).tap();
  // By a finger: a mouse left on the page is hit-tested after every layout.
  await page.getByRole('button', { name: 'Start session', exact: true }).tap();
  await clockIsThere(page);
};

/** Makes a demo of the stored session, and opens the page on it again: `rate` times as fast, with its runner. */
export const speedUp = async (page: Page, rate: number): Promise<void> => {
  await page.evaluate(async (asked) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('bell-lap'));
    const store = db.transaction('sessions', 'readwrite').objectStore('sessions');
    const [header] = await done(store.getAll());
    const demo = { rate: asked, anchor: header.createdAt };
    await done(store.put({ ...header, demo }, header.id));
    db.close();
  }, rate);
  await page.reload();
  await clockIsThere(page);
};
