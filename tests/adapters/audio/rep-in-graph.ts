import { Howler } from 'howler';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeHowlerAudio } from '../../../src/adapters/audio/howler-audio.ts';
import { browserClockDevice } from '../../../src/adapters/clock/clock-device.ts';
import { makeSystemClock } from '../../../src/adapters/clock/system-clock.ts';
import { makeWorkerTicker } from '../../../src/adapters/clock/worker-ticker.ts';
import { later } from '../../../src/domain/units.ts';
import type { AudioOut, Clock, CueReport, TimedCue } from '../../../src/machine/ports.ts';
import { stayBusy } from './busy-page.ts';
import { recordMasterBus, watchCard } from './graph-recorder.ts';

const LIMIT_MS = 3;

/** Has Howler make its contexts at `sampleRate`, whatever the sound card has. */
const forceSampleRate = (sampleRate: number): void => {
  globalThis.AudioContext = class extends AudioContext {
    constructor() {
      super({ sampleRate });
    }
  };
};

/** A rep of eight checkpoints at uneven distances, after its count-in. */
const rep = (clock: Clock): readonly TimedCue[] => {
  const at = (ms: number) => later(clock.now(), ms);
  const beeps = [800, 1277.5, 1700, 2133.3, 2650, 3100, 3550, 4000];
  return [
    { id: 'count', sound: 'count', at: at(1300) },
    { id: 'start', sound: 'start', at: at(1700) },
    ...beeps.map((ms, i) => ({ id: `beep ${i}`, sound: 'beep' as const, at: at(1700 + ms) })),
  ];
};

/** DESIGN "Sound is scheduled ahead": what the audio graph renders, with the main thread blocked 40 %. */
export const describeRepInGraph = (sampleRate: number): void => {
  describe(`A rep's beeps at ${sampleRate} Hz`, () => {
    const ticker = makeWorkerTicker(250);
    let audio: AudioOut;
    let clock: Clock;

    beforeAll(async () => {
      forceSampleRate(sampleRate);
      audio = makeHowlerAudio({ ticker });
      clock = makeSystemClock(
        browserClockDevice(ticker, { load: () => undefined, save: () => undefined }),
      );
      await audio.load();
      await userEvent.click(document.body);
      audio.unlock();
      await vi.waitFor(() => expect(audio.health()).toBe('ok'), 5000);
    });
    afterAll(() => {
      audio.dispose();
      clock.dispose();
    });

    it('keep their spacing within 3 ms of the plan on a busy page', async () => {
      const reports: CueReport[] = [];
      audio.onCue((report) => reports.push(report));
      audio.begin(clock);
      const recorder = await recordMasterBus();
      const card = watchCard();
      const cues = rep(clock);
      audio.sync(cues);
      await stayBusy(6200);
      const slips = card.stop();
      recorder.stop();
      audio.end();

      expect(Howler.ctx.sampleRate).toBe(sampleRate);
      expect(reports.filter(({ outcome }) => outcome === 'played')).toHaveLength(cues.length);
      expect(recorder.onsets).toHaveLength(cues.length);
      const [, startCue, ...beeps] = cues;
      const [, startOnset = Number.NaN, ...onsets] = recorder.onsets;
      const errors = beeps.map(({ at }, i) => {
        const heardMs = ((onsets[i] ?? Number.NaN) - startOnset) * 1000;
        const offMs = heardMs - (at - (startCue?.at ?? 0));
        return Math.min(...slips.map((slip) => Math.abs(offMs - slip)));
      });
      expect(Math.max(...errors)).toBeLessThan(LIMIT_MS);
    });
  });
};
