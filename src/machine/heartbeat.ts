import { type EpochMs, epochMs } from '../domain/units.ts';
import type { Clock, SettingsStore } from './ports.ts';

/** Notes now and then that somebody is there, so that a return can say for how long nobody was. */
export type Heartbeat = {
  /** At most every two seconds, unless there is something new to remember. */
  beat(isNews?: boolean): void;
  /** The instant at which this session was last seen alive. */
  last(): Promise<EpochMs | undefined>;
};

const key = 'lastAlive';
const everyMs = 2000;

const instantIn = (value: unknown, sessionId: string): EpochMs | undefined =>
  typeof value === 'object' &&
  value !== null &&
  'session' in value &&
  value.session === sessionId &&
  'at' in value &&
  typeof value.at === 'number' &&
  Number.isFinite(value.at)
    ? epochMs(value.at)
    : undefined;

export const makeHeartbeat = (
  settings: SettingsStore,
  clock: Clock,
  sessionId: string,
): Heartbeat => {
  let noted = Number.NEGATIVE_INFINITY;
  return {
    beat: (isNews = false) => {
      const at = clock.now();
      if (!isNews && at - noted < everyMs * clock.rate) return;
      noted = at;
      // Relaxed: a lap that is being written must not wait for it.
      void settings.set(key, { session: sessionId, at }, 'relaxed');
    },
    last: async () => {
      const stored = await settings.get(key);
      return stored.ok ? instantIn(stored.value, sessionId) : undefined;
    },
  };
};
