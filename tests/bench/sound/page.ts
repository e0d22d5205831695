import { makeHowlerAudio } from '../../../src/adapters/audio/howler-audio.ts';
import { browserClockDevice } from '../../../src/adapters/clock/clock-device.ts';
import { makeSystemClock } from '../../../src/adapters/clock/system-clock.ts';
import { makeWorkerTicker } from '../../../src/adapters/clock/worker-ticker.ts';
import { later } from '../../../src/domain/units.ts';
import type { SoundHealth, TimedCue } from '../../../src/machine/ports.ts';
import { playControl } from './control.ts';
import type { Voice } from './hearing.ts';
import { blockOnce, stayBusy } from './stalls.ts';

/** What the bench asks of this page: `beepsMs` after the start tone, which sounds `leadMs` from now. */
export type Job = {
  readonly who: 'app' | 'control';
  readonly voice: Voice;
  readonly leadMs: number;
  readonly beepsMs: readonly number[];
  readonly stall: 'none' | 'jank' | 'freeze';
  readonly totalMs: number;
};

declare global {
  interface Window {
    bench: { run(job: Job): Promise<void>; health(): SoundHealth };
  }
}

const ticker = makeWorkerTicker(100);
const skew = { load: () => undefined, save: () => undefined };
const clock = makeSystemClock(browserClockDevice(ticker, skew));
const audio = makeHowlerAudio({ ticker });
await audio.load();

const playApp = ({ leadMs, beepsMs }: Job): void => {
  const start = later(clock.now(), leadMs);
  const beeps = beepsMs.map(
    (ms, i): TimedCue => ({ id: `beep ${i}`, sound: 'beep', at: later(start, ms) }),
  );
  audio.unlock();
  audio.begin(clock);
  audio.sync([{ id: 'start', sound: 'start', at: start }, ...beeps]);
};

const stall = ({ stall: kind, leadMs, totalMs }: Job): void => {
  if (kind === 'jank') void stayBusy(totalMs);
  if (kind === 'freeze') setTimeout(() => blockOnce(8000), leadMs + 9000);
};

/** A context that has not come alive yet would wait for the stalls to end: they are for what is planned. */
const soundIsOn = async (): Promise<void> => {
  const until = performance.now() + 3000;
  while (audio.health() !== 'ok' && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Called by the bench right after its click, which unlocks sound. */
const run = async (job: Job): Promise<void> => {
  if (job.who === 'control') return playControl(job);
  playApp(job);
  await soundIsOn();
  stall(job);
};

window.bench = { run, health: audio.health };
document.body.dataset.ready = 'yes';
