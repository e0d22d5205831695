import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { makeIdbStores } from '../../../src/adapters/storage/idb-stores.ts';
import type { Entry } from '../../../src/domain/session/log.ts';
import { header, start } from './samples.ts';

const NAME = 'bell-lap-test-full';

const setQuota = (quotaSize?: number): Promise<unknown> =>
  cdp().send('Storage.overrideQuotaForOrigin', {
    origin: location.origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  });

afterEach(async () => {
  await setQuota();
  await deleteDB(NAME);
});

/** Cannot be compressed: about 500 kB. */
const noise = (): string[] =>
  Array.from({ length: 3 }, () => crypto.getRandomValues(new Uint32Array(16_000)).join());

const heavy = (seq: number): Entry => ({
  ...start,
  seq,
  type: 'missedCues',
  cues: noise(),
});

it('says full when the browser has no more room, and keeps what was kept', async () => {
  // First, because Chromium remembers for half a minute how much room a database had.
  await setQuota(2_000_000);
  const { sessions } = makeIdbStores({ dbName: NAME });
  await sessions.create(header('a'));
  await sessions.append('a', [start]);
  let kept = 1;
  for (; kept < 20; kept += 1) {
    const appended = await sessions.append('a', [heavy(kept)]);
    if (appended.ok) continue;
    expect(appended.error.kind).toBe('full');
    break;
  }
  expect(kept).toBeLessThan(20);
  await setQuota();
  const loaded = await sessions.load('a');
  expect(loaded.ok && loaded.value?.entries).toHaveLength(kept);
  expect((await sessions.append('a', [{ ...start, seq: kept }])).ok).toBe(true);
  sessions.dispose();
});
