import { beforeEach, expect, test } from 'vitest';
import { at } from '../support/sample-session.ts';
import { draft, makePhone, settle } from './pages.ts';

let phone: ReturnType<typeof makePhone>;
let page: Awaited<ReturnType<ReturnType<typeof makePhone>['openPage']>>;

/** Two laps of the first rep, ended at second 900 and put away. */
beforeEach(async () => {
  phone = makePhone();
  page = await phone.openPage();
  const session = page.host.startSession(draft, at(0));
  for (const second of [600, 715, 821]) {
    phone.until(at(second));
    session.capture({ at: at(second), source: 'screen' });
  }
  phone.until(at(900));
  session.command('end', at(900));
  await settle();
  page.host.closeSession();
  phone.until(at(5000));
});

const openReview = async (id = 'session-1') => {
  const runner = await page.host.openReview(id);
  if (!runner) throw new Error('It is not there');
  return runner;
};

test('a lap is put right hours later, and taken back, durably', async () => {
  const runner = await openReview();
  const splits = () => runner.snapshot().state.runs[1]?.splits.map(({ elapsedMs }) => elapsedMs);
  expect(splits()).toEqual([105_000, 211_000]);
  const move = { kind: 'move', capture: 2, elapsedMs: 104_000 } as const;
  expect(runner.repair(move, at(5000)).ok).toBe(true);
  expect(splits()).toEqual([104_000, 211_000]);
  runner.command('undo', at(5001));
  expect(splits()).toEqual([105_000, 211_000]);
  runner.command('redo', at(5002));
  await settle();
  expect((await phone.storedLog()).slice(-3).map(({ type }) => type)).toEqual([
    'repair',
    'undo',
    'redo',
  ]);
  runner.dispose();
  const again = await openReview();
  expect(again.snapshot().state).toEqual(runner.snapshot().state);
});

test('looking at it neither sounds, nor writes, nor keeps the screen on', async () => {
  const log = await phone.storedLog();
  const runner = await openReview();
  phone.until(at(5100));
  await settle();
  expect(await phone.storedLog()).toEqual(log);
  expect(page.audio.queued()).toEqual([]);
  expect(page.wake.state()).toBe('off');
  runner.dispose();
});

test('reopened, it is the session on the Track screen, with its sounds', async () => {
  const runner = await openReview();
  expect(runner.command('reopen', at(5000)).ok).toBe(true);
  await settle();
  expect(page.session().snapshot()).toMatchObject({ role: 'writer', state: { status: 'running' } });
  expect(page.audio.queued().length).toBeGreaterThan(0);
  phone.until(at(5010));
  expect(page.session().command('pause', at(5010)).ok).toBe(true);
});

test('it cannot be reopened beside a session that runs', async () => {
  page.host.startSession(draft, at(5000));
  const runner = await openReview();
  expect(runner.can('reopen')).toBe(false);
  expect(runner.command('reopen', at(5001))).toEqual({ ok: false, refusal: 'alreadyStarted' });
});

test('of the running session it is the running session, and does not end with the review', async () => {
  page.host.startSession(draft, at(5000));
  const runner = await openReview('session-2');
  runner.dispose();
  expect(page.session().command('pause', at(5001)).ok).toBe(true);
  expect(runner.snapshot().state.status).toBe('paused');
});

test('a session that is not there cannot be opened', async () => {
  expect(await page.host.openReview('banana')).toBeUndefined();
});

test('two pages do not put the same session right at once', async () => {
  const other = await phone.openPage();
  const first = await openReview();
  const second = await other.host.openReview('session-1');
  const drop = { kind: 'drop', capture: 2 } as const;
  expect(second?.repair(drop, at(5000))).toEqual({ ok: false, refusal: 'otherTab' });
  expect(first.repair(drop, at(5000)).ok).toBe(true);
  await settle();
  expect(second?.snapshot().state).toEqual(first.snapshot().state);
});
