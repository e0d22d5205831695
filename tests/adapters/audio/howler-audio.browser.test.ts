import { Howler } from 'howler';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeHowlerAudio } from '../../../src/adapters/audio/howler-audio.ts';
import { soundUrls } from '../../../src/adapters/audio/sounds.ts';
import { browserClockDevice } from '../../../src/adapters/clock/clock-device.ts';
import { makeSystemClock } from '../../../src/adapters/clock/system-clock.ts';
import { makeWorkerTicker } from '../../../src/adapters/clock/worker-ticker.ts';
import { later } from '../../../src/domain/units.ts';
import type { AudioOut, Clock, CueReport } from '../../../src/machine/ports.ts';
import { describeAudioContract } from './contract.ts';
import { recordMasterBus } from './graph-recorder.ts';

const ticker = makeWorkerTicker(250);
let clock: Clock;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  const skew = { load: () => undefined, save: () => undefined };
  clock = makeSystemClock(browserClockDevice(ticker, skew));
  await userEvent.click(document.body);
});
afterAll(() => clock.dispose());

describeAudioContract('Howler', async () => ({ audio: makeHowlerAudio({ ticker }), clock, wait }));

describe('Howler in a browser', () => {
  let audio: AudioOut;
  beforeAll(async () => {
    audio = makeHowlerAudio({ ticker });
    await audio.load();
    audio.unlock();
    await vi.waitFor(() => expect(audio.health()).toBe('ok'), 3000);
  });
  afterAll(() => audio.dispose());

  it('never suspends the context under cues it cannot see', () => {
    expect(Howler.autoSuspend).toBe(false);
    expect(Howler.html5PoolSize).toBe(0);
  });

  it('decodes every sound', async () => {
    for (const url of Object.values(soundUrls)) {
      const response = await fetch(url);
      const sound = await Howler.ctx.decodeAudioData(await response.arrayBuffer());
      expect(sound.duration, url).toBeGreaterThan(0.03);
    }
  });

  it('plays an untimed sound at once', async () => {
    const recorder = await recordMasterBus();
    audio.play('confirm');
    await wait(250);
    recorder.stop();
    expect(recorder.onsets).toHaveLength(1);
  });

  it('plays nothing old after a suspension, and the next cue', async () => {
    const reports: CueReport[] = [];
    const leave = audio.onCue((report) => reports.push(report));
    const recorder = await recordMasterBus();
    audio.begin(clock);
    const now = clock.now();
    audio.sync([
      { id: 'old', sound: 'beep', at: later(now, 200) },
      { id: 'next', sound: 'beep', at: later(now, 2200) },
    ]);
    await Howler.ctx.suspend();
    await vi.waitFor(() => expect(audio.health()).toBe('lost'), 3000);
    // Within a second of the session's begin it resumes by itself.
    await vi.waitFor(() => expect(reports).toHaveLength(2), 6000);
    leave();
    recorder.stop();
    audio.end();
    expect(recorder.onsets).toHaveLength(1);
    expect(reports.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'old dropped',
      'next played',
    ]);
  });

  it('goes on when its context is thrown away and made anew', async () => {
    audio.begin(clock);
    const old = Howler.ctx;
    audio.sync([{ id: 'a', sound: 'beep', at: later(clock.now(), 3000) }]);
    await old.close();
    await vi.waitFor(() => expect(Howler.ctx).not.toBe(old), 4000);
    await vi.waitFor(() => expect(audio.health()).toBe('ok'), 4000);
    const recorder = await recordMasterBus();
    await vi.waitFor(() => expect(recorder.onsets).toHaveLength(1), 6000);
    recorder.stop();
    audio.end();
  });

  it('sets the master volume for timed and untimed sounds alike', async () => {
    audio.tune({ volume: 0.25, mixing: 'loud', leadMs: 0 });
    await vi.waitFor(() => expect(Howler.masterGain.gain.value).toBeCloseTo(0.25, 3));
    audio.tune({ volume: 1, mixing: 'loud', leadMs: 0 });
  });
});

describe('A system that refuses to resume', () => {
  const { resume } = AudioContext.prototype;
  const rejections: unknown[] = [];
  const onRejection = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    rejections.push(event.reason);
  };
  beforeAll(() => {
    addEventListener('unhandledrejection', onRejection);
    // As iOS does while Siri listens (howler #1559).
    AudioContext.prototype.resume = () =>
      Promise.reject(new DOMException('Failed to start the audio device', 'InvalidStateError'));
  });
  afterAll(() => {
    AudioContext.prototype.resume = resume;
    removeEventListener('unhandledrejection', onRejection);
  });

  it('leaves no rejection unhandled, from us or from Howler', async () => {
    const audio = makeHowlerAudio({ ticker });
    await audio.load();
    await Howler.ctx.suspend();
    audio.begin(clock);
    audio.unlock();
    Object.assign(Howler, { state: 'suspended' });
    Howler.volume(0.5);
    (Howler as unknown as { _autoResume(): void })._autoResume();
    await userEvent.click(document.body);
    await wait(1200);
    expect(rejections).toEqual([]);
    expect(Howler.ctx.state).toBe('suspended');
    audio.dispose();
  });
});
