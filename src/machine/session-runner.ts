import { createActor } from 'xstate';
import { dueCues } from '../domain/cues/schedule.ts';
import { standingOf } from '../domain/review/standing.ts';
import { advance } from '../domain/session/advance.ts';
import type { Command, CommandName, Entry, SessionHeader } from '../domain/session/log.ts';
import { splitDeltaMs } from '../domain/session/splits.ts';
import type { EpochMs } from '../domain/units.ts';
import type {
  AudioOut,
  CaptureSource,
  Clock,
  Dispose,
  RawCapture,
  SessionStore,
  Ticker,
  WakeLock,
} from './ports.ts';
import type { Answer, RunnerSnapshot, SessionRunner } from './services.ts';
import { sessionMachine } from './session.machine.ts';
import { makeLogWriter } from './session-log-writer.ts';

export type RunnerPorts = {
  readonly clock: Clock;
  readonly ticker: Ticker;
  readonly audio: AudioOut;
  readonly wake: WakeLock;
  readonly store: SessionStore;
};

export type RunnerInput = {
  readonly header: SessionHeader;
  /** The log so far: empty for a new session. */
  readonly log: readonly Entry[];
  readonly isNew: boolean;
};

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
  const { clock, audio, wake } = ports;
  const listeners = new Set<(snapshot: RunnerSnapshot) => void>();
  const disposals: Dispose[] = [];
  const tell = (): void => {
    for (const listener of listeners) listener(snapshot());
  };
  const writer = makeLogWriter(ports.store, input.header, input.isNew, tell);
  const actor = createActor(sessionMachine, { input: { header: input.header, log: input.log } });
  let answer: Answer = { ok: false, refusal: 'notStarted' };
  let lastAnswer: RunnerSnapshot['lastAnswer'];
  let sounding = false;
  let planned = '';

  const live = () => actor.getSnapshot().context.live;

  const snapshot = (): RunnerSnapshot => {
    const error = writer.error();
    return {
      state: advance(live(), clock.now()),
      pending: writer.pending(),
      ...(error ? { storeError: error } : {}),
      sound: audio.health(),
      wake: wake.state(),
      ...(lastAnswer ? { lastAnswer } : {}),
    };
  };

  /** Sound and screen lock follow the session's status; cues follow its future. */
  const follow = (): void => {
    const state = live();
    const active = state.status === 'running' || state.status === 'paused';
    if (active !== sounding) {
      sounding = active;
      wake.want(active);
      if (active) audio.begin(clock);
      else audio.end();
    }
    const key = `${state.status}:${state.runs.length}:${actor.getSnapshot().context.log.length}`;
    if (key === planned) return;
    planned = key;
    if (active) audio.sync(dueCues(state));
    tell();
  };

  const wakeUp = (): void => {
    actor.send({ type: 'tick', at: clock.now() });
    follow();
  };

  const send = (command: Command): Answer => {
    answer = { ok: false, refusal: 'notStarted' };
    const taken = actor.getSnapshot().can(command);
    actor.send(taken ? command : { type: 'refuse', at: command.at, command });
    lastAnswer = { command: command.type, answer, at: command.at };
    follow();
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
    const deltaMs = splitDeltaMs(live(), seq);
    audio.play(deltaMs === undefined ? 'confirm' : standingOf(deltaMs));
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
      actor.send({ type: 'gap', at, lostMs, cause: 'sleep' });
      wakeUp();
    }),
    audio.onHealth(tell),
    wake.onState(tell),
  );
  actor.start();
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
    can: (name) => actor.getSnapshot().can(commandNamed(name, clock.now())),
    listenTo: (source) => {
      disposals.push(source.listen(capture));
    },
    settled: writer.settled,
    dispose: () => {
      for (const undo of disposals.splice(0)) undo();
      if (sounding) {
        wake.want(false);
        audio.end();
      }
      actor.stop();
      listeners.clear();
    },
  };
};

/** A repair asks about a lap that is named with it: the chart alone cannot tell. */
const commandNamed = (name: Exclude<CommandName, 'repair'>, at: EpochMs): Command =>
  name === 'capture' ? { type: name, at, source: 'screen' } : { type: name, at };
