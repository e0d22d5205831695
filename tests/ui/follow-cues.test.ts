import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeFakeAudio } from '../../src/adapters/audio/fake-audio.ts';
import { makeFakeClock } from '../../src/adapters/clock/fake-clock.ts';
import { makeFakeTicker } from '../../src/adapters/clock/fake-ticker.ts';
import { makeMemoryStores } from '../../src/adapters/storage/memory-stores.ts';
import { makeFakeWakeLock } from '../../src/adapters/wake/fake-wake-lock.ts';
import type { SignalKind } from '../../src/domain/cues/signals.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { makeSessionRunner } from '../../src/machine/session-runner.ts';
import { followCues } from '../../src/ui/follow-cues.ts';
import { at, headerOf, jog, repFromFarSide, repFromPhone, t0 } from '../support/sample-session.ts';
import { makeVirtualAfter } from '../support/virtual-after.ts';

const twoReps: Plan = { phases: [repFromPhone, jog, repFromFarSide] };

const makeTrackside = (tellsDelta = true) => {
  const clock = makeFakeClock(t0);
  const ticker = makeFakeTicker();
  const { after, pass, waiting } = makeVirtualAfter(clock);
  const runner = makeSessionRunner(
    {
      clock,
      ticker,
      audio: makeFakeAudio({ ticker }),
      wake: makeFakeWakeLock(),
      store: makeMemoryStores().sessions,
    },
    { header: headerOf(twoReps), log: [], isNew: true },
  );
  const given: (readonly [number, SignalKind])[] = [];
  const stop = followCues({
    runner,
    after,
    give: (kind) => given.push([(clock.now() - t0) / 1000, kind]),
    tellsDelta: () => tellsDelta,
  });
  onTestFinished(() => {
    stop();
    runner.dispose();
  });
  return { clock, runner, ticker, pass, given, stop, waiting };
};

describe('Each cue of a session is given as a signal', () => {
  let side: ReturnType<typeof makeTrackside>;
  beforeEach(() => {
    side = makeTrackside();
    side.runner.command('start', at(0));
  });

  it('at its very instant, with a shape of its own', () => {
    side.pass(320_000);
    expect(side.given).toEqual([
      [7, 'three'],
      [8, 'two'],
      [9, 'one'],
      [10, 'start'],
      [115.6, 'bell'],
      [221.2, 'finish'],
      [263.7, 'warning'],
      [296.2, 'warning'],
      [303.2, 'three'],
      [304.2, 'two'],
      [305.2, 'one'],
      [306.2, 'start'],
    ]);
  });

  it('once, however often the session tells of itself', () => {
    side.pass(8000);
    for (let tick = 0; tick < 50; tick += 1) {
      side.ticker.tick();
      side.pass(100);
    }
    expect(side.given.map(([, kind]) => kind)).toEqual(['three', 'two', 'one', 'start']);
  });

  it('at the new instant after a pause, and never during one', () => {
    side.pass(8500);
    side.runner.command('pause', at(8.5));
    side.pass(20_000);
    expect(side.given).toHaveLength(2);
    side.runner.command('resume', at(28.5));
    side.pass(2000);
    expect(side.given.slice(2)).toEqual([
      [29, 'one'],
      [30, 'start'],
    ]);
  });

  it('and not afterwards, if the device slept over it', () => {
    side.pass(9500);
    side.clock.sleep(120_000);
    side.pass(1000);
    expect(side.given.map(([, kind]) => kind)).toEqual(['three', 'two', 'one']);
  });

  it('until it is stopped', () => {
    side.pass(7500);
    side.stop();
    expect(side.waiting()).toBe(0);
    side.pass(5000);
    expect(side.given).toHaveLength(1);
  });
});

describe('A capture is given as a signal', () => {
  const capture = (tellsDelta: boolean) => {
    const side = makeTrackside(tellsDelta);
    side.runner.command('start', at(0));
    side.pass(117_000);
    side.given.splice(0);
    side.runner.capture({ at: at(117), source: 'screen' });
    side.runner.command('undo', at(117));
    side.pass(2000);
    return side.given;
  };

  it('at once, ahead or behind, and only once', () => {
    expect(capture(true)).toEqual([[117, 'behind']]);
  });

  it('unless its sound is switched off', () => {
    expect(capture(false)).toEqual([]);
  });
});
