import { soundLeadMs } from '../domain/cues/sound-lead.ts';
import type { SessionHeader } from '../domain/session/log.ts';
import type { EpochMs } from '../domain/units.ts';
import type { Notation } from '../domain/workout/notation/note.ts';
import { makeHeartbeat } from './heartbeat.ts';
import type {
  AudioOut,
  CaptureSource,
  Clock,
  Offline,
  SessionFileReader,
  SessionStore,
  SettingsStore,
  ShareOut,
  Ticker,
  WakeLock,
  WorkoutStore,
  WriterLock,
} from './ports.ts';
import type { PreferencesHolder } from './preferences.ts';
import { currentId, currentKey, restoreSession } from './restore-session.ts';
import type { Services, SessionDraft, SessionRunner } from './services.ts';
import { makeSessionRunner, type RunnerInput, type RunnerPorts } from './session-runner.ts';

export type HostPorts = {
  readonly clock: Clock;
  readonly ticker: Ticker;
  readonly audio: AudioOut;
  readonly wake: WakeLock;
  readonly sessions: SessionStore;
  readonly settings: SettingsStore;
  readonly preferences: PreferencesHolder;
  readonly afterPaint?: RunnerPorts['afterPaint'];
  /** Absent where there can be no second page. */
  readonly writerLock?: WriterLock;
  readonly share: ShareOut;
  readonly workouts: WorkoutStore;
  readonly qrCode: Services['qrCode'];
  readonly speech: Services['speech'];
  readonly vibration: Services['vibration'];
  readonly facts: Services['facts'];
  readonly notation: () => Promise<Notation>;
  readonly sessionFile: () => Promise<SessionFileReader>;
  readonly handsFree: Services['handsFree'];
  readonly offline: Offline;
  readonly screenCapture: Services['screenCapture'];
  /** Hands on the device that can say "passed", besides the screen. */
  readonly captures: (clock: Clock) => readonly CaptureSource[];
  /** The demo's two replacements: a faster clock, and a runner who never tires of it. */
  readonly demo: {
    clock(base: Clock, rate: number, anchor: EpochMs): Clock;
    /** Loaded when a demo is watched. */
    runner(clock: Clock, session: () => SessionRunner): Promise<CaptureSource>;
  };
  readonly newId: () => string;
};

type Listening = Pick<ReturnType<typeof makeSessionRunner>, 'listenTo'>;

/** Holds the one session on the Track screen and starts, resumes and closes it. */
export const makeSessionHost = (
  ports: HostPorts,
): Services & {
  restore(): Promise<void>;
  /** Whether a session was left running, known before it is read. */
  expectsSession(): Promise<boolean>;
} => {
  const listeners = new Set<(runner: SessionRunner | undefined) => void>();
  let current: SessionRunner | undefined;
  ports.preferences.onChange(({ volume, mixing, speakerDelayMs, airM }) =>
    ports.audio.tune({ volume, mixing, leadMs: soundLeadMs(speakerDelayMs, airM) }),
  );

  const clockFor = ({ demo }: SessionHeader): Clock =>
    demo ? ports.demo.clock(ports.clock, demo.rate, demo.anchor) : ports.clock;

  const setCurrent = (runner: SessionRunner | undefined, id: string | undefined): void => {
    // What another page still writes is that page's to leave.
    const isOurs = current?.snapshot().role !== 'viewer' || runner !== undefined;
    current?.dispose();
    if (current && current.clock !== ports.clock) current.clock.dispose();
    current = runner;
    if (isOurs) void ports.settings.set(currentKey, id);
    for (const listener of listeners) listener(runner);
  };

  const open = (input: RunnerInput): SessionRunner => {
    const { demo } = input.header;
    const clock = clockFor(input.header);
    const runner = makeSessionRunner(
      {
        clock,
        ticker: ports.ticker,
        audio: ports.audio,
        wake: ports.wake,
        store: ports.sessions,
        settings: ports.settings,
        preferences: ports.preferences,
        afterPaint: ports.afterPaint,
      },
      input,
    );
    for (const source of ports.captures(clock)) runner.listenTo(source);
    setCurrent(runner, input.header.id);
    if (demo) void addSimulatedRunner(runner);
    return runner;
  };

  const addSimulatedRunner = async (runner: SessionRunner & Listening): Promise<void> => {
    const source = await ports.demo.runner(runner.clock, () => runner);
    if (current === runner) runner.listenTo(source);
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
    const claim = ports.writerLock?.claim(header.id);
    const runner = open({ header, log: [], isNew: true, ...(claim ? { claim } : {}) });
    runner.command('start', at);
    return runner;
  };

  /** Asks for the pen before it reads the log: nothing is written in between. */
  const restore = async (): Promise<void> => {
    const preferences = ports.preferences.load();
    const id = await currentId(ports.settings);
    if (id === undefined || current) return preferences;
    const claim = ports.writerLock?.claim(id);
    await claim?.answered;
    const [stored, aliveAt] = await Promise.all([
      restoreSession(ports, id),
      makeHeartbeat(ports.settings, ports.clock, id).last(),
      preferences,
    ]);
    if (!stored || current) {
      claim?.dispose();
      return;
    }
    const { header, entries } = stored;
    open({
      ...{ header, log: entries, isNew: false },
      ...(claim ? { claim } : {}),
      aliveAt: aliveAt ?? entries.at(-1)?.at ?? header.createdAt,
    });
  };

  const openReview = async (id: string): Promise<SessionRunner | undefined> => {
    if (current?.snapshot().state.header.id === id) return { ...current, dispose: () => undefined };
    const canReopen = (): boolean => {
      const status = current?.snapshot().state.status;
      return status !== 'running' && status !== 'paused';
    };
    const onReopened = async (reopened: string): Promise<void> => {
      setCurrent(undefined, reopened);
      await ports.settings.set(currentKey, reopened);
      await restore();
    };
    const { openReviewRunner } = await import('./review-runner.ts');
    return openReviewRunner({ ...ports, clockFor, canReopen, onReopened }, id);
  };

  return {
    clock: ports.clock,
    audio: ports.audio,
    sessions: ports.sessions,
    settings: ports.settings,
    preferences: ports.preferences,
    share: ports.share,
    workouts: ports.workouts,
    qrCode: ports.qrCode,
    speech: ports.speech,
    vibration: ports.vibration,
    facts: ports.facts,
    notation: ports.notation,
    handsFree: ports.handsFree,
    offline: ports.offline,
    screenCapture: ports.screenCapture,
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
    openReview,
    takeInSessions: async (text) => {
      const [{ takeInFile }, read] = await Promise.all([
        import('./session-file.ts'),
        ports.sessionFile(),
      ]);
      return takeInFile(ports.sessions, read, text);
    },
    restore,
    expectsSession: async () => (await currentId(ports.settings)) !== undefined,
  };
};
