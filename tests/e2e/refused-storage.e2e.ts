import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeProfile } from '../support/phone.ts';
import { clock, clockMs, said, tap } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';

/** The browser's own setting "block all cookies", under which it refuses IndexedDB and local storage. */
const blockStorage = async (profile: string): Promise<void> => {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
};

it('runs a session that it cannot keep, and says so', async () => {
  const profile = await makeProfile();
  await blockStorage(profile.folder);
  const { page } = await profile.open({ at: '#/setup' });
  const refused = await page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const request = indexedDB.open('probe');
        request.onsuccess = () => resolve(false);
        request.onerror = () => resolve(true);
      }),
  );
  expect(refused).toBe(true);
  await startShortSession(page);
  await clock(page).waitFor();
  await expect.poll(() => clockMs(page)).toBeGreaterThan(1500);
  await tap(page);
  expect(await said(page)).toMatch(/nothing can be kept/i);
});
