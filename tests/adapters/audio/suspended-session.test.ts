import { expect, it } from 'vitest';
import { makeMemoryStores } from '../../../src/adapters/storage/memory-stores.ts';
import { makeFakeWakeLock } from '../../../src/adapters/wake/fake-wake-lock.ts';
import { later } from '../../../src/domain/units.ts';
import { makeSessionRunner } from '../../../src/machine/session-runner.ts';
import { planOf, race5k, rest, run, sendOff, times } from '../../domain/plan/build.ts';
import { headerOf } from '../../support/sample-session.ts';
import { makeVirtualSession } from './virtual-session.ts';

/** A whole session on the engine, in virtual time. */
const makeRun = async (recovery = rest(60_000), ending: 'clock' | 'tap' = 'clock') => {
  const session = makeVirtualSession();
  const { audio, clock, ticker } = session;
  await audio.load();
  audio.unlock();
  const runner = makeSessionRunner(
    { clock, ticker, audio, wake: makeFakeWakeLock(), store: makeMemoryStores().sessions },
    {
      header: {
        ...headerOf(planOf([times(3, [run(400, { target: race5k })], recovery)]), { ending }),
        createdAt: clock.now(),
      },
      log: [],
      isNew: true,
    },
  );
  const startedAt = clock.now();
  runner.command('start', startedAt);
  /** What was heard, in ms after the start, by the speed of the session. */
  const heard = () =>
    session.virtual.emitted.map(({ sound, atMs }) => [
      sound,
      Math.round(atMs - clock.performanceMsAt(startedAt)),
    ]);
  return { ...session, runner, startedAt, heard };
};

it('after 90 s without sound nothing old is played, the next cue is on time, and the log names the lost', async () => {
  const { virtual, runner, advance, heard } = await makeRun();
  advance(20_000);
  const before = heard().length;
  virtual.hangResume(true);
  virtual.setState('suspended');
  advance(90_000);
  expect(runner.snapshot().sound).toBe('lost');
  expect(heard()).toHaveLength(before);
  virtual.setState('running');
  // The rep ends by the clock at 115.6 s: its finish tone is the next cue.
  advance(5000);
  expect(heard()).toHaveLength(before);
  advance(2000);
  expect(heard().slice(before)).toEqual([['finish', 115_600]]);
  expect(runner.snapshot().sound).toBe('ok');
});

it('cues that fell into the silence are in the log, once', async () => {
  const { virtual, runner, advance } = await makeRun();
  advance(100_000);
  virtual.hangResume(true);
  virtual.setState('interrupted');
  advance(90_000);
  virtual.setState('running');
  advance(5000);
  const missed = runner
    .log()
    .entries.flatMap((entry) => (entry.type === 'missedCues' ? entry.cues : []));
  expect(missed).toEqual([...new Set(missed)]);
  expect(missed.map((id) => id.split(':')[1])).toEqual(
    expect.arrayContaining(['finish', 'half', 'last10', 'count3', 'count2', 'count1', 'start']),
  );
});

it('a missed send-off starts the next rep at once, with a warning instead of a late start tone', async () => {
  const { runner, clock, advance, startedAt, heard } = await makeRun(sendOff(100_000), 'tap');
  advance(10_000 + 104_000);
  // The runner comes in at 104 s, four seconds after the next rep was due.
  runner.capture({ at: clock.now(), source: 'screen' });
  expect(clock.now() - startedAt).toBe(114_000);
  const { state } = runner.snapshot();
  expect(state.phases[state.runs.at(-1)?.phase ?? -1]?.kind).toBe('rep');
  advance(1000);
  const [sound, at = Number.NaN] = heard().at(-1) ?? [];
  expect(sound).toBe('warning');
  expect(Number(at) - 114_000).toBeLessThan(60);
  expect(later(startedAt, 114_000)).toBe(state.runs.at(-1)?.startedAt);
});
