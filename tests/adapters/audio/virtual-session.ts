import { makeAudioEngine } from '../../../src/adapters/audio/audio-engine.ts';
import { makeFakeTicker } from '../../../src/adapters/clock/fake-ticker.ts';
import type { SoundName } from '../../../src/domain/cues/cue.ts';
import { type EpochMs, epochMs, later } from '../../../src/domain/units.ts';
import type { Clock, CueReport, TimedCue } from '../../../src/machine/ports.ts';
import { makeVirtualDevice } from './virtual-device.ts';

const EPOCH = Date.UTC(2026, 5, 6, 9);
const TICK_MS = 250;

/** The engine on a virtual device, with a clock that can be corrected and a ticker of four a second. */
export const makeVirtualSession = (rate = 1) => {
  const virtual = makeVirtualDevice();
  const ticker = makeFakeTicker();
  const gapListeners = new Set<Parameters<Clock['onGap']>[0]>();
  let sleptMs = 0;
  let tickedMs = virtual.nowMs();

  const sessionMs = (): number => EPOCH + virtual.nowMs() * rate + sleptMs;
  const clock: Clock = {
    rate,
    now: () => epochMs(sessionMs()),
    stampOf: (ms) => epochMs(EPOCH + ms * rate + sleptMs),
    performanceMsAt: (at) => (at - EPOCH - sleptMs) / rate,
    onGap: (listener) => {
      gapListeners.add(listener);
      return () => gapListeners.delete(listener);
    },
    dispose: () => undefined,
  };
  const audio = makeAudioEngine({ device: virtual.device, ticker, after: virtual.after });
  const reports: CueReport[] = [];
  audio.onCue((report) => reports.push(report));

  return {
    virtual,
    clock,
    audio,
    reports,
    ticker,
    advance: (ms: number): void =>
      virtual.advance(ms, () => {
        if (virtual.nowMs() - tickedMs < TICK_MS) return;
        tickedMs = virtual.nowMs();
        ticker.tick();
      }),
    /** Session time has gone on by `lostMs` while the `performance.now()` line stood still. */
    sleep: (lostMs: number): void => {
      sleptMs += lostMs;
      for (const listener of [...gapListeners]) listener({ lostMs, at: clock.now() });
    },
    begin: async (): Promise<void> => {
      await audio.load();
      audio.unlock();
      audio.begin(clock);
    },
    in: (ms: number): EpochMs => later(clock.now(), ms * rate),
    outcome: (id: string) => reports.filter((r) => r.id === id).map((r) => r.outcome),
  };
};

export type VirtualSession = ReturnType<typeof makeVirtualSession>;

export const cueAt = (id: string, at: EpochMs, sound: SoundName = 'beep'): TimedCue => ({
  id,
  at,
  sound,
});

/** Ten beeps, one each `everyMs`, the first in `firstMs`. */
export const train = (
  session: VirtualSession,
  firstMs: number,
  everyMs: number,
  count = 10,
): readonly TimedCue[] =>
  Array.from({ length: count }, (_, i) => cueAt(`beep ${i}`, session.in(firstMs + i * everyMs)));
