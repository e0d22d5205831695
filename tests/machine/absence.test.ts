import { beforeEach, expect, test } from 'vitest';
import type { EntryBody } from '../../src/domain/session/log.ts';
import { at } from '../support/sample-session.ts';
import { draft, makePhone, settle } from './pages.ts';

let phone: ReturnType<typeof makePhone>;
beforeEach(() => {
  phone = makePhone();
});

const notes: readonly EntryBody['type'][] = ['gap', 'missedCues'];
const noted = async () =>
  (await phone.storedLog())
    .filter(({ type }) => notes.includes(type))
    .map(({ v: _v, seq: _seq, ...entry }) => entry);

/** `seconds`, as exact as a beat every two seconds allows. */
const about = (seconds: number) =>
  expect.toSatisfy((ms: number) => ms >= seconds * 1000 && ms <= seconds * 1000 + 2000);

/** In the first rep, begun at second 610: bell at 715.6, finish at 821.2; a beat every two seconds. */
const runUntil = async (second: number) => {
  const page = await phone.openPage();
  page.host.startSession(draft, at(0));
  phone.until(at(600));
  page.session().capture({ at: at(600), source: 'screen' });
  phone.until(at(second));
  await settle();
  return page;
};

test('after a crash the log says for how long nobody was there, and which cues nobody heard', async () => {
  const page = await runUntil(700);
  page.crash();
  phone.until(at(750));
  await phone.openPage();
  await settle();
  expect(await noted()).toEqual([
    { type: 'gap', at: at(750), lostMs: about(50), cause: 'closed' },
    { type: 'missedCues', at: at(750), cues: ['1:bell'] },
  ]);
});

test('what was missed never sounds, and what comes does', async () => {
  const page = await runUntil(700);
  page.crash();
  phone.until(at(950));
  const again = await phone.openPage();
  await settle();
  expect(again.audio.heard()).toEqual([]);
  const [gap, missed] = await noted();
  expect(gap).toMatchObject({ type: 'gap', lostMs: about(250) });
  expect(missed).toMatchObject({ type: 'missedCues' });
  const cues = missed?.type === 'missedCues' ? missed.cues : [];
  expect(cues.slice(0, 2)).toEqual(['1:bell', '1:finish']);
  expect(cues).toContain('3:start');
  expect(again.audio.queued().every((cue) => cue.at > at(950))).toBe(true);
});

test('a reload is no gap', async () => {
  const page = await runUntil(700);
  page.crash();
  phone.until(at(701));
  await phone.openPage();
  await settle();
  expect(await noted()).toEqual([]);
});

test('a cue that sounded just before the crash is not called missed', async () => {
  const page = await runUntil(714);
  phone.until(at(716));
  await settle();
  expect(page.audio.heard().at(-1)).toMatchObject({ sound: 'bell' });
  page.crash();
  phone.until(at(730));
  await phone.openPage();
  await settle();
  expect(await noted()).toEqual([{ type: 'gap', at: at(730), lostMs: about(14), cause: 'closed' }]);
});

test('a crash in a pause misses no cue', async () => {
  const page = await runUntil(700);
  page.session().command('pause', at(700));
  await settle();
  page.crash();
  phone.until(at(900));
  const again = await phone.openPage();
  await settle();
  expect(await noted()).toEqual([{ type: 'gap', at: at(900), lostMs: 200_000, cause: 'closed' }]);
  expect(again.session().snapshot().state.status).toBe('paused');
});

test('a cue that the device dropped is in the log, and one that was late', async () => {
  const page = await runUntil(700);
  page.audio.interrupt();
  phone.until(at(715.7));
  page.audio.recover();
  phone.until(at(716));
  await settle();
  expect(await noted()).toEqual([{ type: 'missedCues', at: at(716), cues: [], late: ['1:bell'] }]);
  page.audio.interrupt();
  phone.until(at(830));
  page.audio.recover();
  phone.until(at(831));
  await settle();
  expect((await noted()).at(-1)).toEqual({
    type: 'missedCues',
    at: at(831),
    cues: ['1:finish'],
  });
});
