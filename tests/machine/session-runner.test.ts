import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFakeAudio } from '../../src/adapters/audio/fake-audio.ts';
import { makeFakeClock } from '../../src/adapters/clock/fake-clock.ts';
import { makeFakeTicker } from '../../src/adapters/clock/fake-ticker.ts';
import { makeMemoryStores } from '../../src/adapters/storage/memory-stores.ts';
import { makeFakeWakeLock } from '../../src/adapters/wake/fake-wake-lock.ts';
import type { EpochMs } from '../../src/domain/units.ts';
import { makeSessionRunner } from '../../src/machine/session-runner.ts';
import { at, headerOf, t0, threeReps } from '../support/sample-session.ts';

const makeTrackside = (afterPaint?: (task: () => void) => void) => {
  const clock = makeFakeClock(t0);
  const ticker = makeFakeTicker();
  const audio = makeFakeAudio({ ticker });
  const wake = makeFakeWakeLock();
  const stores = makeMemoryStores();
  const runner = makeSessionRunner(
    { clock, ticker, audio, wake, store: stores.sessions, afterPaint },
    { header: headerOf(threeReps), log: [], isNew: true },
  );
  const until = (when: EpochMs): void => {
    clock.advanceTo(when);
    ticker.tick();
  };
  return { clock, ticker, audio, wake, stores, runner, until };
};

let side: ReturnType<typeof makeTrackside>;
beforeEach(async () => {
  side = makeTrackside();
  await side.audio.load();
  side.audio.unlock();
});
afterEach(() => side.runner.dispose());

test('from the tap that ends the warm-up, every sound of the session is queued', () => {
  side.runner.command('start', at(0));
  side.until(at(600));
  expect(side.audio.queued()).toEqual([]);
  side.runner.capture({ at: at(600), source: 'screen' });
  const sounds = side.audio.queued().map((cue) => [(cue.at - t0) / 1000, cue.sound]);
  expect(sounds.slice(0, 6)).toEqual([
    [607, 'count'],
    [608, 'count'],
    [609, 'count'],
    [610, 'start'],
    [715.6, 'bell'],
    [821.2, 'finish'],
  ]);
  expect(sounds.at(-1)).toEqual([1413.6, 'finish']);
});

test('what is planned can be seen, with its class and volume', () => {
  side.runner.command('start', at(0));
  side.runner.capture({ at: at(600), source: 'screen' });
  const seen = side.runner.snapshot().cues ?? [];
  expect(seen.map(({ id }) => id)).toEqual(side.audio.queued().map(({ id }) => id));
  expect(seen.slice(3, 5).map((cue) => cue.class)).toEqual(['start', 'bell']);
});

test('a finish tapped late moves every later cue, and nothing sounds twice', () => {
  side.runner.command('start', at(0));
  side.until(at(600));
  side.runner.capture({ at: at(600), source: 'screen' });
  side.until(at(825));
  side.runner.capture({ at: at(825), source: 'screen' });
  const starts = side.audio.queued().filter((cue) => cue.sound === 'start');
  expect(starts.map((cue) => (cue.at - t0) / 1000)).toEqual([910, 1206.2]);
  side.until(at(2000));
  const ids = side.audio.heard().flatMap((heard) => heard.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a lap that ends nothing is told before the sounds are planned anew, one that does after', () => {
  const painted: (() => void)[] = [];
  const { runner, until } = makeTrackside((task) => painted.push(task));
  const told: number[] = [];
  runner.command('start', at(0));
  until(at(600));
  runner.capture({ at: at(600), source: 'screen' });
  expect(painted).toHaveLength(0);
  until(at(715));
  const { cues } = runner.snapshot();
  runner.subscribe(({ state }) => told.push(state.captures.length));
  runner.capture({ at: at(715), source: 'screen' });
  expect(told).toEqual([2]);
  expect(runner.snapshot().cues).toBe(cues);
  for (const paint of painted.splice(0)) paint();
  expect(runner.snapshot().cues).not.toBe(cues);
  until(at(820));
  runner.capture({ at: at(820), source: 'screen' });
  expect(painted).toHaveLength(0);
  expect(runner.snapshot().cues?.some(({ at: due }) => due === at(905))).toBe(true);
  runner.dispose();
});

test('what waits for a paint is not done for a runner that is gone', () => {
  const painted: (() => void)[] = [];
  const { runner, until, wake } = makeTrackside((task) => painted.push(task));
  runner.command('start', at(0));
  until(at(600));
  runner.capture({ at: at(600), source: 'screen' });
  until(at(715));
  runner.capture({ at: at(715), source: 'screen' });
  runner.dispose();
  for (const paint of painted) paint();
  expect(painted).toHaveLength(1);
  expect(wake.state()).not.toBe('held');
});

test('ahead and behind sound different, at once', () => {
  side.runner.command('start', at(0));
  side.until(at(600));
  side.runner.capture({ at: at(600), source: 'screen' });
  side.until(at(715));
  side.runner.capture({ at: at(715), source: 'screen' });
  side.until(at(823));
  side.runner.capture({ at: at(823), source: 'screen' });
  const untimed = side.audio.heard().filter((heard) => heard.id === undefined);
  expect(untimed.map((heard) => heard.sound)).toEqual(['confirm', 'ahead', 'behind']);
});

test('a capture is pending until its transaction is complete', async () => {
  side.runner.command('start', at(0));
  expect([...side.runner.snapshot().pending]).toEqual([0]);
  await side.runner.settled();
  expect(side.runner.snapshot().pending.size).toBe(0);
  const stored = await side.stores.sessions.load('sample');
  expect(stored.ok && stored.value?.entries.map((entry) => entry.type)).toEqual(['start']);
});

test('without storage the session runs, says so, and writes all of it once it can', async () => {
  side.stores.fail({ kind: 'unavailable', reason: 'private mode' });
  side.runner.command('start', at(0));
  await side.runner.settled();
  expect(side.runner.snapshot().storeError?.kind).toBe('unavailable');
  side.until(at(600));
  expect(side.runner.capture({ at: at(600), source: 'screen' }).ok).toBe(true);
  await side.runner.settled();
  side.stores.fail(undefined);
  side.until(at(610));
  side.until(at(700));
  side.runner.command('pause', at(700));
  await side.runner.settled();
  expect(side.runner.snapshot().storeError).toBeUndefined();
  const stored = await side.stores.sessions.load('sample');
  expect(stored.ok && stored.value?.entries.map((entry) => entry.type)).toEqual([
    'start',
    'capture',
    'pause',
  ]);
});

test('a session opened from its log runs on at the right second, with its cues', async () => {
  side.runner.command('start', at(0));
  side.until(at(600));
  side.runner.capture({ at: at(600), source: 'screen' });
  await side.runner.settled();
  const stored = await side.stores.sessions.load('sample');
  if (!stored.ok || !stored.value) throw new Error('not stored');
  side.runner.dispose();
  side.clock.advanceTo(at(700));
  const again = makeSessionRunner(
    { ...side, store: side.stores.sessions },
    { header: stored.value.header, log: stored.value.entries, isNew: false },
  );
  expect(again.snapshot().state).toMatchObject({ status: 'running', at: at(700) });
  expect(again.snapshot().state.runs.at(-1)).toMatchObject({ phase: 1, startedAt: at(610) });
  expect(side.audio.queued()[0]).toMatchObject({ at: at(715.6), sound: 'bell' });
  again.dispose();
});

test('sleep is in the log, and the phases that ended meanwhile ended at their due instants', async () => {
  side.runner.command('start', at(0));
  side.until(at(600));
  side.runner.capture({ at: at(600), source: 'screen' });
  side.clock.sleep(300_000);
  await side.runner.settled();
  const stored = await side.stores.sessions.load('sample');
  expect(stored.ok && stored.value?.entries.at(-1)).toMatchObject({ type: 'gap', lostMs: 300_000 });
  expect(side.runner.snapshot().state.runs.at(-1)).toMatchObject({
    phase: 2,
    startedAt: at(821.2),
  });
});

test('the screen stays awake from start to end, and not after', () => {
  expect(side.wake.state()).toBe('off');
  side.runner.command('start', at(0));
  expect(side.wake.state()).toBe('held');
  side.until(at(10));
  side.runner.command('end', at(10));
  expect(side.wake.state()).toBe('off');
  side.runner.command('reopen', at(10));
  expect(side.wake.state()).toBe('held');
});
