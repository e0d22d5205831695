import { Howler } from 'howler';
import type { AudioDevice, ContextState, QueuedSound } from './audio-device.ts';
import { setAudioSession } from './audio-session.ts';
import { listenForGestures } from './gestures.ts';
import { makeKeepAlive } from './keep-alive.ts';
import { makeListeners } from './listeners.ts';
import { makeSoundBank } from './sound-bank.ts';

// `ctx` is null until the first Howl, and replaced at any time: never kept, always asked for.
const context = (): AudioContext | undefined => Howler.ctx ?? undefined;

const ignore = (): void => undefined;

/** Howler compares its own `state`, and goes silent when the context changed behind its back (#1355). */
const healHowlerState = (): void => {
  const state = context()?.state === 'running' ? 'running' : 'suspended';
  Object.assign(Howler, { state });
};

/**
 * Howler leaves a refused `resume()` unhandled (#1559: on iOS while Siri listens). Never settled, it is
 * neither an error nor taken for a success.
 */
const quietResume = (ctx: AudioContext): void => {
  const resume = ctx.resume.bind(ctx);
  ctx.resume = () => new Promise((resolve) => void resume().then(resolve, ignore));
};

const gainOn = (ctx: AudioContext, volume: number): AudioNode => {
  const gain = ctx.createGain();
  gain.gain.value = volume;
  gain.connect(Howler.masterGain);
  return gain;
};

const queueOn = (
  ctx: AudioContext,
  buffer: AudioBuffer,
  when: number,
  volume: number,
): QueuedSound => {
  const source = ctx.createBufferSource();
  source.buffer = buffer;
  source.connect(volume < 1 ? gainOn(ctx, volume) : Howler.masterGain);
  source.start(when);
  return {
    cancel: () => {
      // Stopped before its start, a source never sounds.
      source.stop();
      source.disconnect();
    },
  };
};

/** Frees all Howls; a new context takes the old one's place. */
const unloadHowler = (): void => {
  const ctx = context();
  // Howler closes without asking, and a context that is closed refuses with an unhandled rejection.
  if (ctx?.state === 'closed') Object.assign(ctx, { close: () => Promise.resolve() });
  Howler.unload();
};

/**
 * Howler loads, checks, unlocks and owns the master bus; timed cues are buffer sources on its clock,
 * because `Howl.play()` knows only "now".
 */
export const makeHowlerDevice = (): AudioDevice => {
  // Before the first Howl: auto-suspend would stop the context under cues it cannot see.
  Howler.autoSuspend = false;
  Howler.html5PoolSize = 0;
  const bank = makeSoundBank();
  const states = makeListeners<void>();
  const keepAlive = makeKeepAlive(context);
  let watched: AudioContext | undefined;
  const state = (): ContextState => (context()?.state as ContextState | undefined) ?? 'suspended';
  const onStateChange = (): void => {
    healHowlerState();
    states.tell();
  };
  const watchContext = (): void => {
    const ctx = context();
    if (ctx === watched) return;
    watched?.removeEventListener('statechange', onStateChange);
    watched = ctx;
    if (ctx) quietResume(ctx);
    ctx?.addEventListener('statechange', onStateChange);
    keepAlive.follow();
  };
  const fill = async () => {
    const filling = bank.fill();
    watchContext();
    const result = await filling;
    onStateChange();
    return result;
  };
  const resume = (): void => {
    const ctx = context();
    if (ctx && ctx.state !== 'running') void ctx.resume().then(onStateChange);
  };
  const stopGestures = listenForGestures(resume);
  const queue: AudioDevice['queue'] = (sound, when, volume = 1) => {
    const ctx = context();
    const buffer = bank.buffer(sound);
    return ctx && buffer ? queueOn(ctx, buffer, when, volume) : undefined;
  };

  return {
    load: fill,
    state,
    contextTime: () => context()?.currentTime ?? 0,
    performanceNow: () => performance.now(),
    outputTimestamp: () => {
      const { contextTime, performanceTime } = context()?.getOutputTimestamp?.() ?? {};
      if (contextTime === undefined || performanceTime === undefined) return undefined;
      return { contextTime, performanceTime };
    },
    outputLatency: () => context()?.outputLatency || context()?.baseLatency || 0.04,
    queue,
    playNow: (sound, volume = 1) => {
      const howl = bank.howl(sound);
      if (howl) howl.volume(volume, howl.play());
      else queue(sound, 0, volume);
    },
    learn: bank.learn,
    onState: states.add,
    resume,
    restart: () => {
      void context()?.suspend().then(resume, resume);
    },
    rebuild: async () => {
      unloadHowler();
      await fill();
    },
    keepAlive: keepAlive.want,
    claimSession: setAudioSession,
    setVolume: (volume) => {
      Howler.volume(volume);
    },
    dispose: () => {
      stopGestures();
      watched?.removeEventListener('statechange', onStateChange);
      states.clear();
      unloadHowler();
    },
  };
};
