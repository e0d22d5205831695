import { Howler } from 'howler';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeHowlerAudio } from '../../../src/adapters/audio/howler-audio.ts';
import { browserClockDevice } from '../../../src/adapters/clock/clock-device.ts';
import { makeSystemClock } from '../../../src/adapters/clock/system-clock.ts';
import { makeWorkerTicker } from '../../../src/adapters/clock/worker-ticker.ts';
import { makeBrowserVoice } from '../../../src/adapters/voice/browser-voice.ts';
import { later } from '../../../src/domain/units.ts';
import type { AudioOut, Clock } from '../../../src/machine/ports.ts';
import { recordMasterBus } from './graph-recorder.ts';

const ticker = makeWorkerTicker(250);
const voice = makeBrowserVoice();
let audio: AudioOut;
let clock: Clock;

beforeAll(async () => {
  const skew = { load: () => undefined, save: () => undefined };
  clock = makeSystemClock(browserClockDevice(ticker, skew));
  audio = makeHowlerAudio({ ticker });
  await Promise.all([audio.load(), voice.load()]);
  await userEvent.click(document.body);
  audio.unlock();
  await vi.waitFor(() => expect(audio.health()).toBe('ok'), 5000);
});
afterAll(() => {
  audio.dispose();
  clock.dispose();
});

const words = 'Rep three of six, eight hundred, three twenty';

/** Ms into a 16-bit file at which it is first as loud as the recorder hears. */
const firstHeardMs = (file: ArrayBuffer, loud: number): number =>
  new Int16Array(file.slice(44)).findIndex((x) => Math.abs(x) / 32_768 >= loud) / 16;

it('recorded words sound when they are due, and leave the next beep in silence', async () => {
  const recorded = voice.recorded(words);
  if (!recorded) throw new Error('not recorded');
  expect(recorded.lengthMs).toBeGreaterThan(2500);
  expect(await audio.learn(`say ${words}`, recorded.file)).toBe(true);
  audio.begin(clock);
  const recorder = await recordMasterBus();
  const start = later(clock.now(), 1000);
  const beepAfterMs = 1000 + recorded.lengthMs + 150;
  audio.sync([
    { id: 'start', sound: 'start', at: start },
    { id: 'beep', sound: 'beep', at: later(start, beepAfterMs) },
  ]);
  audio.say([{ id: 'words', sound: `say ${words}`, at: later(start, 1000), volume: 0.7 }]);
  await vi.waitFor(
    () =>
      expect(recorder.onsets.at(-1)).toBeGreaterThan(
        (recorder.onsets[0] ?? Number.POSITIVE_INFINITY) + beepAfterMs / 1000 - 0.05,
      ),
    12_000,
  );
  recorder.stop();
  audio.end();
  const [startAt = Number.NaN, wordsAt = Number.NaN] = recorder.onsets;
  const expectedMs = 1000 + firstHeardMs(recorded.file, 0.01 / 0.7);
  expect(Math.abs((wordsAt - startAt) * 1000 - expectedMs)).toBeLessThan(8);
  expect(recorder.onsets.length).toBeGreaterThan(3);
  expect(((recorder.onsets.at(-1) ?? 0) - startAt) * 1000).toBeCloseTo(beepAfterMs, -1);
  expect(recorder.quiets.at(-1)).toBeGreaterThanOrEqual(0.149);
});

it('words that are forgotten cannot be played, and those known survive a new context', async () => {
  const file = voice.recorded('go')?.file;
  expect(await audio.learn('say go', undefined)).toBe(false);
  expect(await audio.learn('say nothing', new ArrayBuffer(8))).toBe(false);
  expect(await audio.learn('say go', file)).toBe(true);
  audio.begin(clock);
  const old = Howler.ctx;
  await old.close();
  await vi.waitFor(() => expect(Howler.ctx).not.toBe(old), 4000);
  await vi.waitFor(() => expect(audio.health()).toBe('ok'), 4000);
  const recorder = await recordMasterBus();
  audio.play('say go', 0.7);
  await vi.waitFor(() => expect(recorder.onsets.length).toBeGreaterThan(0), 3000);
  recorder.stop();
  audio.end();
});
