import { createActor } from 'xstate';
import { standingOf } from '../domain/review/standing.ts';
import { advance } from '../domain/session/advance.ts';
import type { Command, CommandName, Entry, SessionHeader } from '../domain/session/log.ts';
import { splitDeltaMs } from '../domain/session/splits.ts';
import { dueEnd } from '../domain/session/timing.ts';
import type { EpochMs } from '../domain/units.ts';
import { absence } from './absence.ts';
import { makeCueReports } from './cue-reports.ts';
import { makeHeartbeat } from './heartbeat.ts';
import { makePen } from './pen.ts';
import type {
  AudioOut,
  CaptureSource,
  Clock,
  Dispose,
  RawCapture,
  SessionStore,
  SettingsStore,
  Ticker,
  WakeLock,
  WriterClaim,
} from './ports.ts';
import { type PreferencesHolder, usualPreferences } from './preferences.ts';
import type { Answer, RunnerSnapshot, SessionRunner } from './services.ts';
import { sessionMachine } from './session.machine.ts';
import { makeLogWriter } from './session-log-writer.ts';
import { makePresence } from './session-presence.ts';

export type RunnerPorts = {
  readonly clock: Clock;
  readonly ticker: Ticker;
  readonly audio: AudioOut;
  readonly wake: WakeLock;
  readonly store: SessionStore;
  /** Remembers when the page was last alive; without it a gap counts from the last entry. */
  readonly settings?: SettingsStore;
  /** Which cues sound, and how loud; the usual ones without it. */
  readonly preferences?: PreferencesHolder;
  /** Does it when what has just been told is on the screen; without it, at once. */
  readonly afterPaint?: ((task: () => void) => void) | undefined;
};

export type RunnerInput = {
  readonly header: SessionHeader;
  /** The log so far: empty for a new session. */
  readonly log: readonly Entry[];
  readonly isNew: boolean;
  /** Who may write this session; absent where no other page can. Disposed of with the runner. */
  readonly claim?: WriterClaim;
  /** When this session was last seen alive, if that was in another life of the page. */
  readonly aliveAt?: EpochMs;
  /** Opened to be looked at: nothing but a command writes. */
  readonly isReview?: true;
};

/** The state that the chart follows is never older, ms of real time. */
const stillMs = 1000;

/** What could not be written is tried again this often, ms of real time. */
const retryMs = 5000;

/** One session: the chart, its log, its cues and the screen lock, held together. */
export const makeSessionRunner = (
  ports: RunnerPorts,
  input: RunnerInput,
): SessionRunner & {
  /** Takes captures from a source until the runner is disposed of. */
  listenTo(source: CaptureSource): void;
  /** Everything written so far is kept, or has failed. */
  settled(): Promise<void>;
} => {
  const { clock, audio, wake, store } = ports;
  const { header } = input;
  const listeners = new Set<(snapshot: RunnerSnapshot) => void>();
  const disposals: Dispose[] = [];
  const tell = (): void => {
    for (const listener of listeners) listener(snapshot());
  };
  const actor = createActor(sessionMachine, { input: { header, log: input.log } });
  const preferences = () => ports.preferences?.now() ?? usualPreferences;
  const live = () => actor.getSnapshot().context.live;
  const log = () => actor.getSnapshot().context.log;
  const showLog = (entries: readonly Entry[]): void =>
    actor.send({ type: 'follow', at: clock.now(), log: entries });
  const writer = makeLogWriter({
    store,
    header,
    isNew: input.isNew,
    log,
    onChange: tell,
    onKept: () => input.claim?.grew(),
    onRebased: showLog,
  });
  const presence = makePresence(ports);
  const reports = makeCueReports(audio);
  const heartbeat = ports.settings && makeHeartbeat(ports.settings, clock, header.id);
  let answer: Answer = { ok: false, refusal: 'notStarted' };
  let lastAnswer: RunnerSnapshot['lastAnswer'];
  let triedAt = clock.now();
  const pen = makePen({
    claim: input.claim,
    isNew: input.isNew,
    readLog: async () => {
      const stored = await store.load(header.id);
      return stored.ok ? stored.value?.entries : undefined;
    },
    lastAlive: async () => heartbeat?.last(),
    finish: writer.settled,
    onLog: (entries) => {
      showLog(entries);
      follow();
      tell();
    },
    onTaken: (aliveAt) => {
      // It said that another page writes.
      lastAnswer = undefined;
      noteAbsence(aliveAt);
      wakeUp();
      tell();
    },
    onGiven: () => {
      heartbeat?.beat(true);
      follow();
      tell();
    },
  });

  const snapshot = (): RunnerSnapshot => {
    const error = writer.error();
    return {
      state: advance(live(), clock.now()),
      pending: writer.pending(),
      role: pen.isHeld() ? 'writer' : 'viewer',
      ...(error ? { storeError: error } : {}),
      cues: presence.cues(),
      sound: audio.health(),
      wake: wake.state(),
      ...(lastAnswer ? { lastAnswer } : {}),
    };
  };

  const plan = (): boolean => presence.follow(live(), pen.isHeld(), log().length, preferences());

  const follow = (): void => {
    if (plan()) tell();
  };

  /** Unless the runner is gone by then. */
  const followOn = (): void => {
    if (disposals.length > 0) follow();
  };

  /** What did not sound is in the log, as soon as the device says so. */
  const noteCues = (): void => {
    const { dropped, late, sounded } = reports.take();
    if (!pen.isHeld() || live().status === 'ready') return;
    if (dropped.length + late.length > 0)
      actor.send({ type: 'missedCues', at: clock.now(), cues: dropped, late });
    if (live().status !== 'finished') heartbeat?.beat(sounded);
  };

  const retry = (): void => {
    if (!writer.error() || clock.now() - triedAt < retryMs * clock.rate) return;
    triedAt = clock.now();
    writer.retry();
  };

  /** Of ten wake-ups a second most find nothing due: those do not wake the chart. */
  const isDue = (at: EpochMs): boolean =>
    (dueEnd(live()) ?? Number.POSITIVE_INFINITY) <= at || at - live().at >= stillMs * clock.rate;

  const tick = (): void => {
    const at = clock.now();
    if (isDue(at)) actor.send({ type: 'tick', at });
  };

  const wakeUp = (): void => {
    if (pen.isHeld() && !input.isReview) tick();
    else showLog(log());
    noteCues();
    retry();
    follow();
  };

  const noteAbsence = (aliveAt: EpochMs | undefined): void => {
    for (const event of absence(live(), log(), aliveAt, clock.now(), preferences()))
      actor.send(event);
  };

  const send = (command: Command): Answer => {
    answer = { ok: false, refusal: pen.isHeld() ? 'notStarted' : 'otherTab' };
    const { runs } = live();
    const due = dueEnd(live());
    if (pen.isHeld()) {
      const taken = actor.getSnapshot().can(command);
      actor.send(taken ? command : { type: 'refuse', at: command.at, command });
    }
    lastAnswer = { command: command.type, answer, at: command.at };
    // A lap that ends nothing moves no sound: it is seen before they are planned anew.
    const endsNothing = live().runs.length === runs.length && dueEnd(live()) === due;
    if (command.type === 'capture' && endsNothing && ports.afterPaint) ports.afterPaint(followOn);
    else plan();
    // Told once: whoever listens paints anew, and a lap waits for it.
    tell();
    return answer;
  };

  const capture = (raw: RawCapture): Answer => {
    const told = send({ type: 'capture', ...raw });
    if (told.ok) soundDelta(told.seq);
    return told;
  };

  /** Ahead and behind sound different, at once. */
  const soundDelta = (seq: number): void => {
    const { switches, volumes } = preferences();
    if (!switches.delta) return;
    const deltaMs = splitDeltaMs(live(), seq);
    audio.play(deltaMs === undefined ? 'confirm' : standingOf(deltaMs), volumes.delta);
  };

  disposals.push(
    actor.on('logged', ({ entries }) => {
      answer = { ok: true, seq: entries.at(-1)?.seq ?? 0 };
      writer.write(entries);
    }).unsubscribe,
    actor.on('refused', ({ refusal }) => {
      answer = { ok: false, refusal };
    }).unsubscribe,
    ports.ticker.start(wakeUp),
    clock.onGap(({ lostMs, at }) => {
      if (pen.isHeld() && !input.isReview) actor.send({ type: 'gap', at, lostMs, cause: 'sleep' });
      wakeUp();
    }),
    audio.onHealth(tell),
    wake.onState(tell),
    ports.preferences?.onChange(follow) ?? (() => undefined),
    reports.dispose,
    pen.dispose,
  );
  actor.start();
  if (pen.isHeld()) noteAbsence(input.aliveAt);
  wakeUp();

  return {
    clock,
    snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    command: (name, at) => send({ type: name, at }),
    capture,
    repair: (repair, at) => send({ type: 'repair', at, repair }),
    startHere: (startM, at) => send({ type: 'startHere', at, startM }),
    can: (name) => pen.isHeld() && actor.getSnapshot().can(commandNamed(name, clock.now())),
    takeOver: () => {
      if (pen.isHeld()) return;
      audio.unlock();
      pen.takeOver();
    },
    log: () => ({ header, entries: log() }),
    listenTo: (source) => {
      disposals.push(source.listen(capture));
    },
    settled: writer.settled,
    dispose: () => {
      for (const undo of disposals.splice(0)) undo();
      presence.leave();
      actor.stop();
      listeners.clear();
    },
  };
};

/** Repairs and starts ask about a place that is named with them: the chart alone cannot tell. */
const commandNamed = (name: Exclude<CommandName, 'repair' | 'startHere'>, at: EpochMs): Command =>
  name === 'capture' ? { type: name, at, source: 'screen' } : { type: name, at };
