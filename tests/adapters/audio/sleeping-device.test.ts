import { beforeEach, describe, expect, it } from 'vitest';
import { makeAudioEngine } from '../../../src/adapters/audio/audio-engine.ts';
import { makeFakeTicker } from '../../../src/adapters/clock/fake-ticker.ts';
import { makeSystemClock } from '../../../src/adapters/clock/system-clock.ts';
import { later } from '../../../src/domain/units.ts';
import type { CueReport } from '../../../src/machine/ports.ts';
import { makeVirtualDevice } from './virtual-device.ts';

/** The engine with the real clock adapter, on a device whose wall clock can go its own way. */
const makeSleeper = () => {
  const virtual = makeVirtualDevice();
  const ticker = makeFakeTicker();
  let aheadMs = Date.UTC(2026, 5, 6, 9);
  let isVisible = true;
  const pageListeners = new Set<(change: 'left' | 'back') => void>();
  const clock = makeSystemClock({
    performanceNow: virtual.nowMs,
    dateNow: () => Math.floor(virtual.nowMs() + aheadMs),
    ticker,
    isVisible: () => isVisible,
    onPageChange: (listener) => {
      pageListeners.add(listener);
      return () => pageListeners.delete(listener);
    },
    skew: { load: () => undefined, save: () => undefined },
  });
  const audio = makeAudioEngine({ device: virtual.device, ticker, after: virtual.after });
  const reports: CueReport[] = [];
  audio.onCue((report) => reports.push(report));
  const show = (change: 'left' | 'back'): void => {
    isVisible = change === 'back';
    for (const listener of [...pageListeners]) listener(change);
  };
  let tickedMs = virtual.nowMs();
  return {
    virtual,
    clock,
    audio,
    outcome: (id: string) => reports.filter((r) => r.id === id).map((r) => r.outcome),
    advance: (ms: number): void =>
      virtual.advance(ms, () => {
        if (virtual.nowMs() - tickedMs < 250) return;
        tickedMs = virtual.nowMs();
        ticker.tick();
      }),
    /** The lid closes: `performance.now()` and the audio clock stand still, the wall clock does not. */
    sleep: (ms: number): void => {
      show('left');
      aheadMs += ms;
      show('back');
    },
    setWallClock: (byMs: number): void => {
      aheadMs += byMs;
    },
  };
};

describe('A device that sleeps', () => {
  let sleeper: ReturnType<typeof makeSleeper>;
  beforeEach(async () => {
    sleeper = makeSleeper();
    await sleeper.audio.load();
    sleeper.audio.unlock();
    sleeper.audio.begin(sleeper.clock);
    sleeper.advance(2000);
  });

  it('plays nothing that fell due in its sleep, and the next cue on time', () => {
    const start = sleeper.clock.now();
    sleeper.audio.sync([
      { id: 'asleep', sound: 'beep', at: later(start, 60_000) },
      { id: 'awake', sound: 'beep', at: later(start, 95_000) },
    ]);
    sleeper.sleep(90_000);
    sleeper.advance(8000);
    expect(sleeper.outcome('asleep')).toEqual(['dropped']);
    expect(sleeper.outcome('awake')).toEqual(['played']);
    expect(sleeper.virtual.emitted).toHaveLength(1);
    const heardAt = sleeper.virtual.emitted[0]?.atMs ?? Number.NaN;
    expect(heardAt).toBeCloseTo(sleeper.clock.performanceMsAt(later(start, 95_000)), 0);
  });

  it.each([3_600_000, -3_600_000, 700])(
    'leaves cues alone when the wall clock jumps by %i ms',
    (byMs) => {
      const start = sleeper.clock.now();
      sleeper.audio.sync([{ id: 'a', sound: 'beep', at: later(start, 5000) }]);
      const before = sleeper.virtual.nodes();
      sleeper.setWallClock(byMs);
      sleeper.advance(4000);
      expect(sleeper.virtual.nodes()[0]).toBe(before[0]);
      sleeper.advance(2000);
      expect(sleeper.outcome('a')).toEqual(['played']);
    },
  );
});
