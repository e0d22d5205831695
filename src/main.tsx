import { render } from 'solid-js/web';
import { makeHowlerAudio } from './adapters/audio/howler-audio.ts';
import { whenPainted, whenQuiet } from './adapters/audio/when-quiet.ts';
import { makeKeyCapture } from './adapters/capture/key-capture.ts';
import { makeScreenCapture } from './adapters/capture/screen-capture.ts';
import { browserClockDevice } from './adapters/clock/clock-device.ts';
import { makeFastClock } from './adapters/clock/fast-clock.ts';
import { makeLocalSkewMemory } from './adapters/clock/skew-memory.ts';
import { makeSystemClock } from './adapters/clock/system-clock.ts';
import { makeWorkerTicker } from './adapters/clock/worker-ticker.ts';
import { registerOffline } from './adapters/offline/register-offline.ts';
import { browserShareDevice } from './adapters/share/share-device.ts';
import { makeShareOut } from './adapters/share/share-out.ts';
import { makeIdbStores } from './adapters/storage/idb-stores.ts';
import { newId } from './adapters/storage/new-id.ts';
import { makeSessionMark } from './adapters/storage/session-mark.ts';
import { makeWebWriterLock } from './adapters/tabs/web-writer-lock.ts';
import { makeNoSleepWakeLock } from './adapters/wake/nosleep-wake-lock.ts';
import { makePreferences } from './machine/preferences.ts';
import { makeSessionHost } from './machine/session-host.ts';
import { whenHandsFree } from './machine/when-hands-free.ts';
import { speechOnce, whenSpeaking } from './machine/when-speaking.ts';
import { App } from './ui/App.tsx';
import { en } from './words/en.ts';

/** Makes the adapters and the host, and asks for the stored session; the first screen is a task by itself. */
const open = (): void => {
  const isOnTrack = (): boolean => location.hash === '#/track';
  // Late by a fifth of a second, a phase still ends at its due instant; a voice would be heard to be late.
  const ticker = makeWorkerTicker(200);
  const quickTicker = makeWorkerTicker(100);
  const stores = makeIdbStores();
  const preferences = makePreferences(stores.settings);
  const handsFree = async () => (await import('./adapters/capture/hands-free.ts')).handsFree;
  const speech = speechOnce(async () => {
    const [{ makeSpeech }, { makeBrowserVoice }, { enSpoken }] = await Promise.all([
      import('./machine/speech.ts'),
      import('./adapters/voice/browser-voice.ts'),
      import('./words/en-spoken.ts'),
    ]);
    return makeSpeech({
      host: services,
      ticker: quickTicker,
      voice: makeBrowserVoice(),
      say: enSpoken.say,
    });
  });
  const services = makeSessionHost({
    clock: makeSystemClock(browserClockDevice(ticker, makeLocalSkewMemory())),
    ticker,
    audio: makeHowlerAudio({ ticker }),
    wake: makeNoSleepWakeLock(),
    ...stores,
    preferences,
    afterPaint: whenPainted,
    writerLock: makeWebWriterLock(),
    share: makeShareOut(browserShareDevice()),
    qrCode: async (text) => (await import('./adapters/share/qr-code.ts')).drawQrCode(text),
    speech,
    vibration: async () =>
      (await import('./adapters/vibration/browser-vibration.ts')).browserVibration(),
    facts: async () => (await import('./adapters/facts/browser-facts.ts')).browserFacts(),
    handsFree,
    offline: registerOffline(),
    screenCapture: (clock, target) => makeScreenCapture({ clock, target }),
    notation: () => import('./domain/workout/notation/notation.ts'),
    sessionFile: async () => (await import('./adapters/storage/read-sessions.ts')).readSessions,
    captures: (clock) => [makeKeyCapture({ clock, target: document, isActive: isOnTrack })],
    demo: {
      clock: makeFastClock,
      runner: async (clock, session) => {
        const { makeSimulatedRunner } = await import('./adapters/capture/simulated-runner.ts');
        return makeSimulatedRunner({
          ...{ clock, ticker: quickTicker },
          state: () => session().snapshot().state,
        });
      },
    },
    newId,
  });

  whenSpeaking(services, speech);
  whenHandsFree(preferences, async () => {
    const [devices, { followHandsFree }, { nowPlaying }] = await Promise.all([
      handsFree(),
      import('./machine/hands-free.ts'),
      import('./view/now-playing.ts'),
    ]);
    followHandsFree({
      host: services,
      devices,
      isOnTrack,
      nowPlaying: (snapshot) => nowPlaying(snapshot, en),
    });
  });

  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  const mark = makeSessionMark();
  const expected = mark.isSet() ? Promise.resolve(true) : services.expectsSession();
  services.onCurrent((runner) => mark.set(runner !== undefined));
  const opening = { restored: services.restore(), expected };
  setTimeout(() => {
    render(() => <App services={services} words={en} opening={opening} />, root);
    // A session that runs is shown first, and then needs its sounds at once; the first screen does not.
    const loadSounds = (): void => whenPainted(services.audio.load);
    void opening.restored.finally(() =>
      services.current() ? loadSounds() : whenQuiet(loadSounds),
    );
  });
};

// All modules stand: a finger gets its turn before they are put to work.
setTimeout(open);
