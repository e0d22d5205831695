import { beforeEach, expect, test } from 'vitest';
import { sessionAsJson } from '../../src/domain/review/export.ts';
import { at } from '../support/sample-session.ts';
import { draft, makePhone, settle } from './pages.ts';

let phone: ReturnType<typeof makePhone>;
let page: Awaited<ReturnType<ReturnType<typeof makePhone>['openPage']>>;
beforeEach(async () => {
  phone = makePhone();
  page = await phone.openPage();
});

const tapAt = (seconds: number) => {
  phone.until(at(seconds));
  return page.session().capture({ at: at(seconds), source: 'screen' });
};

test.each(['full', 'unavailable', 'failed'] as const)(
  'storage that is %s: the session goes on, says so, and can be saved as a file',
  async (kind) => {
    page.host.startSession(draft, at(0));
    await settle();
    phone.stores.fail({ kind, reason: 'test' });
    expect(tapAt(600).ok).toBe(true);
    expect(tapAt(715).ok).toBe(true);
    await settle();
    const snapshot = page.session().snapshot();
    expect(snapshot.storeError).toEqual({ kind, reason: 'test' });
    expect(snapshot.pending.size).toBe(2);
    const { header, entries } = page.session().log();
    expect(JSON.parse(sessionAsJson(header, entries))).toMatchObject({
      header: { id: 'session-1' },
      entries: [{ type: 'start' }, { type: 'capture' }, { type: 'capture' }],
    });
  },
);

test('it is tried again by itself, every five seconds', async () => {
  page.host.startSession(draft, at(0));
  await settle();
  phone.stores.fail({ kind: 'full', reason: 'test' });
  tapAt(600);
  await settle();
  phone.stores.fail(undefined);
  phone.until(at(603));
  phone.until(at(606));
  await settle();
  expect(page.session().snapshot().storeError).toBeUndefined();
  expect(await phone.storedLog()).toHaveLength(2);
});

test('a session that was evicted is written again, whole', async () => {
  page.host.startSession(draft, at(0));
  tapAt(600);
  await settle();
  await phone.stores.sessions.remove('session-1');
  tapAt(715);
  await settle();
  expect(page.session().snapshot()).toMatchObject({ pending: new Set() });
  expect(page.session().snapshot().storeError).toBeUndefined();
  expect(await phone.storedLog()).toEqual(page.session().log().entries);
});
