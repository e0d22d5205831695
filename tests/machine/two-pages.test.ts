import { beforeEach, expect, test } from 'vitest';
import { at } from '../support/sample-session.ts';
import { draft, makePhone, settle } from './pages.ts';

let phone: ReturnType<typeof makePhone>;
beforeEach(() => {
  phone = makePhone();
});

/** One page in the first rep, begun at second 610, and another that was opened later. */
const openTwo = async (options: { readonly hears?: boolean } = {}) => {
  const first = await phone.openPage(options);
  first.host.startSession(draft, at(0));
  phone.until(at(600));
  first.session().capture({ at: at(600), source: 'screen' });
  await settle();
  const second = await phone.openPage();
  return { first, second };
};

test('the second page shows the session and writes nothing, whatever is pressed', async () => {
  const { first, second } = await openTwo();
  expect(first.session().snapshot().role).toBe('writer');
  expect(second.session().snapshot()).toMatchObject({
    role: 'viewer',
    state: { status: 'running', runs: [{ phase: 0 }] },
  });
  expect(second.session().capture({ at: at(620), source: 'screen' })).toEqual({
    ok: false,
    refusal: 'otherTab',
  });
  expect(second.session().can('pause')).toBe(false);
  expect(second.session().can('capture')).toBe(false);
  phone.until(at(700));
  await settle();
  expect((await phone.storedLog()).map(({ type }) => type)).toEqual(['start', 'capture']);
});

test('only the page that writes sounds and keeps the screen on', async () => {
  const { first, second } = await openTwo();
  expect(first.audio.queued().length).toBeGreaterThan(5);
  expect(second.audio.queued()).toEqual([]);
  expect([first.wake.state(), second.wake.state()]).toEqual(['held', 'off']);
});

test('the second page follows the first, lap by lap', async () => {
  const { first, second } = await openTwo();
  phone.until(at(715));
  const told: number[] = [];
  second.session().subscribe(({ state }) => told.push(state.captures.length));
  first.session().capture({ at: at(715), source: 'screen' });
  await settle();
  expect(told.at(-1)).toBe(2);
  expect(second.session().snapshot().state).toEqual(first.session().snapshot().state);
});

test('it takes over at one press: the sounds go with it, and nothing is lost or written twice', async () => {
  const { first, second } = await openTwo();
  phone.until(at(700));
  first.session().capture({ at: at(700), source: 'screen' });
  const queued = first.audio.queued();
  second.session().capture({ at: at(699), source: 'screen' });
  expect(second.session().snapshot().lastAnswer?.answer).toMatchObject({ refusal: 'otherTab' });
  second.session().takeOver();
  await settle();
  expect(first.session().snapshot().role).toBe('viewer');
  expect(second.session().snapshot().role).toBe('writer');
  expect(second.session().snapshot().lastAnswer).toBeUndefined();
  expect(first.audio.queued()).toEqual([]);
  expect(second.audio.queued()).toEqual(queued);
  expect([first.wake.state(), second.wake.state()]).toEqual(['off', 'held']);
  phone.until(at(715));
  expect(second.session().capture({ at: at(715), source: 'screen' }).ok).toBe(true);
  expect(first.session().capture({ at: at(716), source: 'screen' }).ok).toBe(false);
  await settle();
  const log = await phone.storedLog();
  expect(log.filter(({ type }) => type === 'capture')).toHaveLength(3);
  expect(log.filter(({ type }) => type === 'gap')).toEqual([]);
  expect(first.session().snapshot().state).toEqual(second.session().snapshot().state);
});

test('and the first page takes it back', async () => {
  const { first, second } = await openTwo();
  second.session().takeOver();
  await settle();
  first.session().takeOver();
  await settle();
  expect(second.session().snapshot().role).toBe('viewer');
  expect(first.session().command('pause', at(630)).ok).toBe(true);
});

test('a page that looks on goes on alone when the other one dies', async () => {
  const { first, second } = await openTwo();
  phone.until(at(700));
  await settle();
  first.crash();
  await settle();
  expect(second.session().snapshot().role).toBe('writer');
  expect(second.audio.queued()[0]).toMatchObject({ at: at(715.6), sound: 'bell' });
});

test('what a frozen page wrote after all comes first, and what was written since after it', async () => {
  const { second } = await openTwo({ hears: false });
  second.session().takeOver();
  await settle();
  // The frozen page had this under way when it was put aside.
  const log = await phone.storedLog();
  const frozen = { v: 1, seq: log.length, at: at(640), type: 'capture', source: 'screen' } as const;
  await phone.stores.sessions.append('session-1', [frozen]);
  phone.until(at(715));
  const mine = second.session().capture({ at: at(715), source: 'screen' });
  expect(mine).toEqual({ ok: true, seq: log.length });
  second.session().command('undo', at(716));
  await settle();
  const kept = await phone.storedLog();
  expect(kept.slice(log.length)).toEqual([
    frozen,
    { v: 1, seq: log.length + 1, at: at(715), type: 'capture', source: 'screen' },
    { v: 1, seq: log.length + 2, at: at(716), type: 'undo', of: log.length + 1 },
  ]);
  expect(second.session().log().entries).toEqual(kept);
  expect(second.session().snapshot().pending.size).toBe(0);
});

test('a viewer that leaves does not end the session of the page that writes', async () => {
  const { second } = await openTwo();
  second.host.closeSession();
  await settle();
  const third = await phone.openPage();
  expect(third.session().snapshot().role).toBe('viewer');
});
