import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSessions } from '../../src/adapters/storage/read-sessions.ts';
import { makeProfile } from '../support/phone.ts';
import { button, clock, clockMs, said, tap } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';

/** The browser's own setting "block all cookies", under which it refuses IndexedDB and local storage. */
const blockStorage = async (profile: string): Promise<void> => {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
};

it('runs a session that it cannot keep, says so, and gives its whole log as a file', async () => {
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
  const taps = 3;
  for (let made = 0; made < taps; made += 1) {
    await tap(page);
    // A second tap within a second is a bounce: kept too, but not what this is about.
    await page.waitForTimeout(1100);
  }
  expect(await said(page)).toMatch(/nothing can be kept/i);

  const saving = page.waitForEvent('download');
  await button(page, 'Save this session as a file').click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^bell-lap-.*\.json$/);
  const text = await readFile((await saved.path()) ?? '', 'utf8');
  const read = readSessions(text);
  const [session] = read.ok ? read.value.sessions : [];
  const types = session?.entries.map(({ type }) => type) ?? [];
  expect(types[0]).toBe('start');
  expect(types.filter((type) => type === 'capture')).toHaveLength(taps);
});
