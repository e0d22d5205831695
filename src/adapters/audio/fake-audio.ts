import { ok } from '../../domain/result.ts';
import { type EpochMs, later } from '../../domain/units.ts';
import type {
  AudioOut,
  Clock,
  CueReport,
  SoundHealth,
  SpokenName,
  Ticker,
  TimedCue,
} from '../../machine/ports.ts';
import { sortLate } from './late-policy.ts';
import { makeListeners } from './listeners.ts';

/** `id` is absent for untimed sounds, `at` when no session's clock tells the time. */
export type Heard = {
  readonly sound: TimedCue['sound'];
  readonly at: EpochMs | undefined;
  readonly id?: string;
};

export type FakeAudio = AudioOut & {
  /** Everything that would have sounded by now, in order. */
  heard(): readonly Heard[];
  /** What is still to come. */
  queued(): readonly TimedCue[];
  /** An interruption from outside; what falls due meanwhile is lost. */
  interrupt(): void;
  recover(): void;
  /** The sounds made here that it knows. */
  learned(): readonly SpokenName[];
};

/** Plays nothing and writes down what it would have played, on the clock that the session brings. */
export const makeFakeAudio = ({ ticker }: { readonly ticker?: Ticker } = {}): FakeAudio => {
  const healthListeners = makeListeners<SoundHealth>();
  const cueListeners = makeListeners<CueReport>();
  const over = new Map<string, TimedCue>();
  const heard: Heard[] = [];
  const learned = new Map<SpokenName, ArrayBuffer>();
  let planned: readonly TimedCue[] = [];
  let said: readonly TimedCue[] = [];
  let waiting: readonly TimedCue[] = [];
  let session: { readonly clock: Clock; readonly stop: () => void } | undefined;
  let leadMs = 0;
  let health: SoundHealth = 'loading';

  const setHealth = (next: SoundHealth): void => {
    if (health === next) return;
    health = next;
    healthListeners.tell(next);
  };
  const finish = (cue: TimedCue, outcome: CueReport['outcome'], lateMs: number): void => {
    over.set(cue.id, cue);
    if (outcome !== 'dropped') heard.push({ id: cue.id, sound: cue.sound, at: cue.at });
    cueListeners.tell({ id: cue.id, outcome, lateMs });
  };
  /** Takes out what is due by now. */
  const takeDue = (clock: Clock): readonly TimedCue[] => {
    const leaving = later(clock.now(), leadMs * clock.rate);
    const due = waiting.filter((cue) => cue.at <= leaving).sort((a, b) => a.at - b.at);
    waiting = waiting.filter((cue) => cue.at > leaving);
    return due;
  };
  const settle = (): void => {
    if (!session || health !== 'ok') return;
    for (const cue of takeDue(session.clock)) finish(cue, 'played', 0);
  };
  /** What is due already when it is planned is late. */
  const catchUp = (): void => {
    if (!session || health !== 'ok') return;
    const { clock } = session;
    const late = takeDue(clock).map((cue) => ({
      cue,
      lateMs: clock.performanceMsAt(clock.now()) + leadMs - clock.performanceMsAt(cue.at),
    }));
    const { play, drop } = sortLate(late);
    for (const { cue, lateMs } of drop) finish(cue, 'dropped', lateMs);
    for (const { cue, lateMs } of play) finish(cue, 'late', lateMs);
  };
  const isOver = (cue: TimedCue, now: EpochMs): boolean => {
    const earlier = over.get(cue.id);
    return earlier !== undefined && (earlier.at === cue.at || cue.at <= now);
  };
  const syncAll = (): void => {
    if (!session) return;
    settle();
    const now = session.clock.now();
    waiting = [...planned, ...said].filter((cue) => !isOver(cue, now));
    catchUp();
  };
  const end = (): void => {
    settle();
    session?.stop();
    session = undefined;
    waiting = [];
    planned = [];
    said = [];
    over.clear();
  };

  return {
    load: async () => {
      setHealth('locked');
      return ok(undefined);
    },
    unlock: () => {
      if (health === 'locked' || health === 'lost') setHealth('ok');
    },
    begin: (clock) => {
      end();
      const stopTicker = ticker?.start(settle);
      const stopGaps = clock.onGap(catchUp);
      session = {
        clock,
        stop: () => {
          stopTicker?.();
          stopGaps();
        },
      };
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
    learn: async (name, file) => {
      learned.delete(name);
      if (file) learned.set(name, file);
      return file !== undefined;
    },
    play: (sound) => {
      settle();
      if (health === 'ok') heard.push({ sound, at: session?.clock.now() });
    },
    tune: (tuning) => {
      leadMs = tuning.leadMs;
      catchUp();
    },
    health: () => health,
    latencyMs: () => 12,
    anchorMs: () => (session && health === 'ok' ? 0 : undefined),
    onHealth: healthListeners.add,
    onCue: cueListeners.add,
    dispose: () => {
      end();
      healthListeners.clear();
      cueListeners.clear();
    },
    heard: () => {
      settle();
      return [...heard];
    },
    learned: () => [...learned.keys()],
    queued: () => {
      settle();
      return [...waiting].sort((a, b) => a.at - b.at);
    },
    interrupt: () => {
      settle();
      setHealth('lost');
    },
    recover: () => {
      setHealth('ok');
      catchUp();
    },
  };
};
