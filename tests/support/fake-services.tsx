import { makeFakeAudio } from '../../src/adapters/audio/fake-audio.ts';
import { makeFakeHandsFree } from '../../src/adapters/capture/fake-hands-free.ts';
import { makeScreenCapture } from '../../src/adapters/capture/screen-capture.ts';
import { makeFakeClock } from '../../src/adapters/clock/fake-clock.ts';
import { makeFakeTicker } from '../../src/adapters/clock/fake-ticker.ts';
import { makeFakeOffline } from '../../src/adapters/offline/fake-offline.ts';
import { makeFakeShare } from '../../src/adapters/share/fake-share.ts';
import { drawQrCode } from '../../src/adapters/share/qr-code.ts';
import { type MemoryStores, makeMemoryStores } from '../../src/adapters/storage/memory-stores.ts';
import { readSessions } from '../../src/adapters/storage/read-sessions.ts';
import { makeFakeVibration } from '../../src/adapters/vibration/fake-vibration.ts';
import { makeFakeWakeLock } from '../../src/adapters/wake/fake-wake-lock.ts';
import type { EpochMs } from '../../src/domain/units.ts';
import type {
  DeviceFacts,
  SessionStore,
  StoredSession,
  WriterLock,
} from '../../src/machine/ports.ts';
import { makePreferences } from '../../src/machine/preferences.ts';
import { makeSessionHost } from '../../src/machine/session-host.ts';
import { App } from '../../src/ui/App.tsx';
import { en } from '../../src/words/en.ts';
import type { FirstWords } from '../../src/words/words.ts';

/** The real host over fake devices: time stands still until the test moves it. */
export const makeFakeServices = (
  given: {
    at?: EpochMs;
    sessions?: SessionStore;
    facts?: DeviceFacts;
    /** Those of another page of the same browser. */
    stores?: MemoryStores;
    writerLock?: WriterLock;
  } = {},
) => {
  const clock = makeFakeClock(given.at, performance.now());
  const ticker = makeFakeTicker();
  const audio = makeFakeAudio({ ticker });
  const stores = given.stores ?? makeMemoryStores();
  const share = makeFakeShare();
  const vibration = makeFakeVibration();
  const preferences = makePreferences(stores.settings);
  const handsFree = makeFakeHandsFree();
  let made = 0;
  const services = makeSessionHost({
    clock,
    ticker,
    audio,
    wake: makeFakeWakeLock(),
    sessions: given.sessions ?? stores.sessions,
    settings: stores.settings,
    preferences,
    workouts: stores.workouts,
    ...(given.writerLock ? { writerLock: given.writerLock } : {}),
    share,
    qrCode: async (text) => drawQrCode(text),
    speech: async () => undefined,
    vibration: async () => vibration,
    facts: async () => given.facts ?? { system: 'other', canPassMuteSwitch: false },
    handsFree: async () => handsFree,
    offline: makeFakeOffline(),
    screenCapture: (from, target) => makeScreenCapture({ clock: from, target }),
    notation: () => import('../../src/domain/workout/notation/notation.ts'),
    sessionFile: async () => readSessions,
    captures: () => [],
    demo: { clock: (base) => base, runner: async () => ({ listen: () => () => undefined }) },
    newId: () => {
      made += 1;
      return `session-${made}`;
    },
  });
  return { services, clock, ticker, share, audio, vibration, stores, handsFree };
};

/** Keeps a session as if it had been run here before. */
export const keep = async (store: SessionStore, session: StoredSession): Promise<void> => {
  await store.create(session.header);
  await store.append(session.header.id, session.entries);
};

/** The whole app, opened at a route: `#/setup`. */
export const AppAt = (props: {
  readonly route: string;
  readonly services: ReturnType<typeof makeFakeServices>['services'];
  readonly words?: FirstWords;
}) => {
  location.hash = props.route;
  return <App services={props.services} words={props.words ?? en} />;
};
