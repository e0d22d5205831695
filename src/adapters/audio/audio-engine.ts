import type {
  AudioOut,
  CueReport,
  Dispose,
  SoundHealth,
  Ticker,
  TimedCue,
  Tuning,
} from '../../machine/ports.ts';
import type { After, AudioDevice } from './audio-device.ts';
import { makeHealer } from './healing.ts';
import { makeListeners } from './listeners.ts';
import { makeSessionCues, type SessionCues } from './session-cues.ts';

const UNLOCK_WAIT_MS = 1000;
/** Longer than any sound: the last one is heard to its end before the device is given back. */
const LAST_SOUND_MS = 4000;

type Parts = { readonly device: AudioDevice; readonly ticker: Ticker; readonly after: After };

/** The audio port on any device: a real context or a virtual one. */
export const makeAudioEngine = ({ device, ticker, after }: Parts): AudioOut => {
  const healthListeners = makeListeners<SoundHealth>();
  const cueListeners = makeListeners<CueReport>();
  let loaded: 'loading' | 'loaded' | 'failed' = 'loading';
  let loading: ReturnType<AudioOut['load']> | undefined;
  let session: SessionCues | undefined;
  let planned: readonly TimedCue[] = [];
  let said: readonly TimedCue[] = [];
  let tuning: Tuning = { volume: 1, mixing: 'loud', leadMs: 0 };
  let greeting: { readonly play: () => void; readonly until: number } | undefined;
  let unlockingUntil = Number.NEGATIVE_INFINITY;
  let told: SoundHealth = 'loading';
  let stopGivingBack: Dispose = () => undefined;

  const health = (): SoundHealth => {
    if (loaded === 'loading') return 'loading';
    if (loaded === 'failed') return 'unavailable';
    if (!healer.isAlive()) return healer.hasRun() ? 'lost' : 'locked';
    return session && !session.isSettled() ? 'drifting' : 'ok';
  };
  const tellHealth = (): void => {
    const now = health();
    if (now === told) return;
    told = now;
    healthListeners.tell(now);
  };
  const canPlay = (): boolean => healer.isAlive() && loaded !== 'loading';
  const greet = (): void => {
    if (greeting && device.performanceNow() < greeting.until) greeting.play();
    greeting = undefined;
  };
  const healer = makeHealer(device, after, {
    onAlive: () => onAlive(),
    onLost: () => {
      session?.onLost();
      tellHealth();
    },
  });
  const onAlive = (): void => {
    if (canPlay()) {
      session?.onAlive();
      greet();
    }
    tellHealth();
  };
  /** What failed may be tried again: the next screen that asks does. */
  const loadOnce = async (): ReturnType<AudioOut['load']> => {
    const result = await device.load();
    loaded = result.ok ? 'loaded' : 'failed';
    if (!result.ok) loading = undefined;
    onAlive();
    return result;
  };
  const syncAll = (): void => session?.sync([...planned, ...said]);
  const giveBack = (): void => {
    device.keepAlive(false);
    device.claimSession(undefined);
  };
  const end = (): void => {
    if (!session) return;
    session.dispose();
    session = undefined;
    stopGivingBack = after(LAST_SOUND_MS, giveBack);
    tellHealth();
  };

  return {
    load: () => {
      loading ??= loadOnce();
      return loading;
    },
    unlock: () => {
      unlockingUntil = device.performanceNow() + UNLOCK_WAIT_MS;
      device.resume();
      after(UNLOCK_WAIT_MS, tellHealth);
    },
    begin: (clock) => {
      end();
      stopGivingBack();
      planned = [];
      said = [];
      device.claimSession(tuning.mixing);
      device.keepAlive(true);
      session = makeSessionCues({
        device,
        after,
        ticker,
        clock,
        canPlay,
        report: cueListeners.tell,
        leadMs: () => tuning.leadMs,
        onWatch: () => {
          healer.check();
          tellHealth();
        },
      });
    },
    end,
    sync: (cues) => {
      planned = cues;
      syncAll();
    },
    say: (cues) => {
      said = cues;
      syncAll();
    },
    learn: device.learn,
    play: (sound, volume) => {
      const play = (): void => device.playNow(sound, volume);
      // Never towards a context that does not run: Howler would keep it and play it on resume.
      if (canPlay()) play();
      else greeting = { play, until: unlockingUntil };
    },
    tune: (next) => {
      tuning = next;
      device.setVolume(next.volume);
      if (!session) return;
      device.claimSession(next.mixing);
      session.retune();
    },
    health,
    latencyMs: () => Math.round(1000 * device.outputLatency()) || 0,
    anchorMs: () => {
      const offset = session?.offset();
      return offset === undefined ? undefined : offset * 1000;
    },
    onHealth: healthListeners.add,
    onCue: cueListeners.add,
    dispose: () => {
      end();
      stopGivingBack();
      giveBack();
      healer.dispose();
      healthListeners.clear();
      cueListeners.clear();
      device.dispose();
    },
  };
};
