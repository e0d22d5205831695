import { makeFakeAudio } from '../../src/adapters/audio/fake-audio.ts';
import { makeFakeHandsFree } from '../../src/adapters/capture/fake-hands-free.ts';
import { makeFakeClock } from '../../src/adapters/clock/fake-clock.ts';
import { type FakeTicker, makeFakeTicker } from '../../src/adapters/clock/fake-ticker.ts';
import { makeFakeOffline } from '../../src/adapters/offline/fake-offline.ts';
import { makeFakeShare } from '../../src/adapters/share/fake-share.ts';
import { makeMemoryStores } from '../../src/adapters/storage/memory-stores.ts';
import { makeFakeTabs } from '../../src/adapters/tabs/fake-tabs.ts';
import { makeFakeVibration } from '../../src/adapters/vibration/fake-vibration.ts';
import { makeFakeWakeLock } from '../../src/adapters/wake/fake-wake-lock.ts';
import { dueEnd } from '../../src/domain/session/timing.ts';
import { type EpochMs, epochMs } from '../../src/domain/units.ts';
import { makePreferences } from '../../src/machine/preferences.ts';
import type { Services, SessionDraft, SessionRunner } from '../../src/machine/services.ts';
import { makeSessionHost } from '../../src/machine/session-host.ts';
import { headerOf, t0, threeReps } from '../support/sample-session.ts';

const tickMs = 2000;

const nextEnd = (runner: SessionRunner | undefined): EpochMs | undefined =>
  runner && dueEnd(runner.snapshot().state);

/** One phone: its disk and its clock outlive the pages that are opened on it. */
export const makePhone = () => {
  const clock = makeFakeClock(t0);
  const stores = makeMemoryStores();
  const tabs = makeFakeTabs();
  const open = new Set<{ readonly ticker: FakeTicker; readonly host: Services }>();
  let made = 0;

  const openPage = async (options: { readonly hears?: boolean } = {}) => {
    const ticker = makeFakeTicker();
    const audio = makeFakeAudio({ ticker });
    const wake = makeFakeWakeLock();
    await audio.load();
    audio.unlock();
    const host = makeSessionHost({
      clock,
      ticker,
      audio,
      wake,
      sessions: stores.sessions,
      settings: stores.settings,
      preferences: makePreferences(stores.settings),
      workouts: stores.workouts,
      share: makeFakeShare(),
      qrCode: async () => ({ ok: false, error: 'tooLong' }),
      speech: async () => undefined,
      vibration: async () => makeFakeVibration(),
      facts: async () => ({ system: 'other', canPassMuteSwitch: false }),
      notation: () => import('../../src/domain/workout/notation/notation.ts'),
      sessionFile: async () => () => ({ ok: false, error: 'notOurs' }),
      handsFree: async () => makeFakeHandsFree(),
      offline: makeFakeOffline(),
      screenCapture: () => ({ listen: () => () => undefined }),
      writerLock: tabs.tab(options),
      captures: () => [],
      demo: { clock: (base) => base, runner: async () => ({ listen: () => () => undefined }) },
      newId: () => {
        made += 1;
        return `session-${made}`;
      },
    });
    const page = { ticker, host };
    open.add(page);
    await host.restore();
    const session = (): SessionRunner => {
      const runner = host.current();
      if (!runner) throw new Error('No session on this page');
      return runner;
    };
    return {
      host,
      audio,
      wake,
      session,
      /** The page is gone from one moment to the next: it says and writes nothing more. */
      crash: (): void => {
        open.delete(page);
        session().dispose();
      },
    };
  };
  return {
    clock,
    stores,
    openPage,
    /** A tick every two seconds on every page that is open, where a phase ends, and at the very end. */
    until: (when: EpochMs): void => {
      while (open.size > 0 && clock.now() < when) {
        const ends = [...open].flatMap(({ host }) => nextEnd(host.current()) ?? []);
        const next = [clock.now() + tickMs, when, ...ends].filter((each) => each > clock.now());
        clock.advanceTo(epochMs(Math.min(...next)));
        for (const { ticker } of open) ticker.tick();
      }
      clock.advanceTo(when);
    },
    storedLog: async (id = 'session-1') => {
      const stored = await stores.sessions.load(id);
      return (stored.ok && stored.value?.entries) || [];
    },
  };
};

export const draft: SessionDraft = (({ title, workoutText, setup, plan, options }) => ({
  ...{ title, workoutText, setup, plan, options },
}))(headerOf(threeReps));

/** Lets everything happen that is already under way. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};
