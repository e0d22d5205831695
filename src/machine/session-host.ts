import type { SessionHeader } from '../domain/session/log.ts';
import type { EpochMs } from '../domain/units.ts';
import type {
  AudioOut,
  CaptureSource,
  Clock,
  SessionStore,
  SettingsStore,
  ShareOut,
  Ticker,
  WakeLock,
} from './ports.ts';
import { restoreSession } from './restore-session.ts';
import type { Services, SessionDraft, SessionRunner } from './services.ts';
import { makeSessionRunner, type RunnerInput } from './session-runner.ts';

export type HostPorts = {
  readonly clock: Clock;
  readonly ticker: Ticker;
  readonly audio: AudioOut;
  readonly wake: WakeLock;
  readonly sessions: SessionStore;
  readonly settings: SettingsStore;
  readonly share: ShareOut;
  /** Hands on the device that can say "passed", besides the screen. */
  readonly captures: (clock: Clock) => readonly CaptureSource[];
  /** The demo's two replacements: a faster clock, and a runner who never tires of it. */
  readonly demo: {
    clock(base: Clock, rate: number, anchor: EpochMs): Clock;
    runner(clock: Clock, session: () => SessionRunner): CaptureSource;
  };
  readonly newId: () => string;
};

/** The name under which the running session's id is remembered. */
const currentKey = 'currentSession';

/** Holds the one session on the Track screen and starts, resumes and closes it. */
export const makeSessionHost = (ports: HostPorts): Services & { restore(): Promise<void> } => {
  const listeners = new Set<(runner: SessionRunner | undefined) => void>();
  let current: SessionRunner | undefined;

  const setCurrent = (runner: SessionRunner | undefined, id: string | undefined): void => {
    current?.dispose();
    if (current && current.clock !== ports.clock) current.clock.dispose();
    current = runner;
    void ports.settings.set(currentKey, id);
    for (const listener of listeners) listener(runner);
  };

  const open = (input: RunnerInput): SessionRunner => {
    const { demo } = input.header;
    const clock = demo ? ports.demo.clock(ports.clock, demo.rate, demo.anchor) : ports.clock;
    const runner = makeSessionRunner(
      {
        clock,
        ticker: ports.ticker,
        audio: ports.audio,
        wake: ports.wake,
        store: ports.sessions,
      },
      input,
    );
    for (const source of ports.captures(clock)) runner.listenTo(source);
    if (demo) runner.listenTo(ports.demo.runner(clock, () => runner));
    setCurrent(runner, input.header.id);
    return runner;
  };

  const begin = (draft: SessionDraft, at: EpochMs, demo: SessionHeader['demo']): SessionRunner => {
    ports.audio.unlock();
    const header: SessionHeader = {
      v: 1,
      id: ports.newId(),
      runner: 'me',
      createdAt: at,
      ...draft,
      ...(demo ? { demo } : {}),
    };
    const runner = open({ header, log: [], isNew: true });
    runner.command('start', at);
    return runner;
  };

  return {
    clock: ports.clock,
    audio: ports.audio,
    sessions: ports.sessions,
    settings: ports.settings,
    share: ports.share,
    current: () => current,
    onCurrent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    startSession: (draft, at) => begin(draft, at, undefined),
    startDemo: (draft, rate) => {
      const anchor = ports.clock.now();
      return begin(draft, anchor, { rate, anchor });
    },
    closeSession: () => setCurrent(undefined, undefined),
    restore: async () => {
      const stored = await restoreSession(ports, currentKey);
      if (stored && !current) open({ ...stored, isNew: false });
    },
  };
};
