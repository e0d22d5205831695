import { Howler } from 'howler';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeHowlerAudio } from '../../../src/adapters/audio/howler-audio.ts';
import { browserClockDevice } from '../../../src/adapters/clock/clock-device.ts';
import { makeSystemClock } from '../../../src/adapters/clock/system-clock.ts';
import { makeWorkerTicker } from '../../../src/adapters/clock/worker-ticker.ts';
import { later } from '../../../src/domain/units.ts';
import type { AudioOut, Clock, CueReport, TimedCue } from '../../../src/machine/ports.ts';
import { blockOnce, stayBusy } from './busy-page.ts';
import { recordMasterBus, watchCard } from './graph-recorder.ts';

const LIMIT_MS = 5;
const REP_MS = 4000;
const LEAD_MS = 1700;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the page does meanwhile. Hidden pages and a minute of silence are in `tests/e2e/hidden-sound.e2e.ts`. */
const conditions: readonly (readonly [name: string, meanwhile: (ms: number) => Promise<void>])[] = [
  ['an idle page', wait],
  ['a page that is blocked 40 % of the time', stayBusy],
  [
    'a page that freezes',
    async (ms) => {
      await wait(LEAD_MS + 600);
      blockOnce(2600);
      await wait(ms - LEAD_MS - 3200);
    },
  ],
];

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
  const beeps = [800, 1277.5, 1700, 2133.3, 2650, 3100, 3550, REP_MS];
  return [
    { id: 'count', sound: 'count', at: at(LEAD_MS - 400) },
    { id: 'start', sound: 'start', at: at(LEAD_MS) },
    ...beeps.map((ms, i) => ({ id: `beep ${i}`, sound: 'beep' as const, at: at(LEAD_MS + ms) })),
  ];
};

/** With eight beeps, the 99th percentile is the worst. */
const p99 = (errors: readonly number[]): number => Math.max(...errors);

/** DESIGN "Sound is scheduled ahead": what the audio graph renders, laid on the clock on the wall. */
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

    it.each(conditions)('on %s all sound, once, within 5 ms of the plan', async (_, meanwhile) => {
      const reports: CueReport[] = [];
      const leave = audio.onCue((report) => reports.push(report));
      audio.begin(clock);
      const recorder = await recordMasterBus();
      const card = watchCard();
      const cues = rep(clock);
      audio.sync(cues);
      await meanwhile(LEAD_MS + REP_MS + 700);
      await wait(100);
      const slipsBetween = card.stop();
      recorder.stop();
      audio.end();
      leave();

      expect(Howler.ctx.sampleRate).toBe(sampleRate);
      expect(reports.filter(({ outcome }) => outcome === 'played')).toHaveLength(cues.length);
      expect(recorder.onsets).toHaveLength(cues.length);
      const [, start, ...beeps] = cues;
      const [, startOnset = Number.NaN, ...onsets] = recorder.onsets;
      const measured = beeps.map(({ at }, i) => {
        const onset = onsets[i] ?? Number.NaN;
        const slips = slipsBetween(startOnset, onset);
        const plannedMs = at - (start?.at ?? Number.NaN);
        return {
          app: Math.min(
            ...slips.map((slip) => Math.abs((onset - startOnset) * 1000 - plannedMs - slip)),
          ),
          // A bare page that queues everything at the start is off by just what the machine lost.
          control: Math.min(...slips.map(Math.abs)),
        };
      });
      const control = p99(measured.map((each) => each.control));
      expect(p99(measured.map((each) => each.app))).toBeLessThanOrEqual(
        Math.max(LIMIT_MS, control + 1),
      );
    });
  });
};
