import { advance } from '../domain/session/advance.ts';
import { type Decision, decide } from '../domain/session/decide.ts';
import { fold, foldOne } from '../domain/session/fold.ts';
import type { Command, Entry, EntryBody, SessionHeader } from '../domain/session/log.ts';
import { nextSeq } from '../domain/session/renumber.ts';
import type { SessionState } from '../domain/session/state.ts';
import { currentRun, phaseOf } from '../domain/session/timing.ts';
import { type EpochMs, epochMs } from '../domain/units.ts';
import type { SessionEmitted, SessionEvent } from './session.events.ts';

/** The bodies behind the chart's names: pure functions from context and event to context and news. */

export type SessionContext = {
  readonly log: readonly Entry[];
  /** The fold of the log: true up to its last entry. */
  readonly base: SessionState;
  /** `base`, advanced to the last wake-up: what the screen shows and the chart follows. */
  readonly live: SessionState;
};

export type SessionInput = { readonly header: SessionHeader; readonly log: readonly Entry[] };

export type Step = {
  readonly context: SessionContext;
  readonly emitted: readonly SessionEmitted[];
};

export type Place = 'ready' | 'warmUp' | 'rep' | 'recovery' | 'coolDown' | 'paused' | 'finished';

/** A wake-up later than this closed something too late to be called punctual. */
const lateTickMs = 250;

export const restored = ({ header, log }: SessionInput): SessionContext => {
  const base = fold(header, log);
  return { log, base, live: base };
};

export const placeOf = (state: SessionState): Place =>
  state.status === 'running'
    ? (phaseOf(state, currentRun(state))?.kind ?? 'finished')
    : state.status;

const isCommand = (event: SessionEvent): event is Command => !notes.has(event.type);

const notes: ReadonlySet<SessionEvent['type']> = new Set([
  'tick',
  'gap',
  'missedCues',
  'refuse',
  'follow',
]);

const judged = new WeakMap<Command, { readonly base: SessionState; readonly decision: Decision }>();

/** Asked three times about a command (may it be taken, is it, what is written), and worked out once. */
const judge = ({ base, log }: SessionContext, command: Command): Decision => {
  const known = judged.get(command);
  // Every entry makes another base.
  if (known?.base === base) return known.decision;
  const decision = decide(base, log, command);
  judged.set(command, { base, decision });
  return decision;
};

export const isAllowed = (context: SessionContext, event: SessionEvent): boolean =>
  isCommand(event) && judge(context, event).ok;

/** Writes what a command amounts to. */
export const record = (context: SessionContext, event: SessionEvent): Step => {
  if (!isCommand(event)) return { context, emitted: [] };
  const { body } = judge(context, event);
  return body ? append(context, event.at, body) : { context, emitted: [] };
};

/** Answers with the reason. Captures are never lost: a refused one is written with its reason. */
export const refuse = (context: SessionContext, event: SessionEvent): Step => {
  if (event.type !== 'refuse') return { context, emitted: [] };
  const { command } = event;
  const decision = judge(context, command);
  if (decision.ok) return { context, emitted: [] };
  const written = decision.body
    ? append(context, command.at, decision.body)
    : { context, emitted: [] };
  const news = { type: 'refused', command, refusal: decision.refusal } as const;
  return { context: written.context, emitted: [...written.emitted, news] };
};

/** Closes what is due; a wake-up that comes late says so in the log instead of inventing data. */
export const wake = (context: SessionContext, event: SessionEvent): Step => {
  const live = advance(context.live, event.at);
  const woken = { ...context, live };
  const closed = live.runs.findIndex(
    (run, index) => run.endedAt !== undefined && context.live.runs[index]?.endedAt !== run.endedAt,
  );
  const run = live.runs[closed];
  if (!run || run.endedAt === undefined) return { context: woken, emitted: [] };
  const lateMs = event.at - run.endedAt;
  if (lateMs <= lateTickMs) return { context: woken, emitted: [] };
  return append(woken, event.at, { type: 'lateTick', lateMs, phase: run.phase });
};

export const note = (context: SessionContext, event: SessionEvent): Step => {
  switch (event.type) {
    case 'gap':
      return append(context, event.at, { type: 'gap', lostMs: event.lostMs, cause: event.cause });
    case 'missedCues':
      return append(context, event.at, {
        type: 'missedCues',
        cues: event.cues,
        ...(event.late && event.late.length > 0 ? { late: event.late } : {}),
      });
    default:
      return { context, emitted: [] };
  }
};

/** Shows what another page wrote. */
export const follow = (context: SessionContext, event: SessionEvent): Step => {
  if (event.type !== 'follow') return { context, emitted: [] };
  const { log, at } = event;
  const base = log === context.log ? context.base : fold(context.base.header, log);
  return { context: { log, base, live: advance(base, at) }, emitted: [] };
};

const append = (context: SessionContext, at: EpochMs, body: EntryBody): Step => {
  const entry: Entry = { v: 1, seq: nextSeq(context.log), at, ...body };
  const base = foldOne(context.base, context.log, entry);
  const live = advance(base, epochMs(Math.max(context.live.at, at)));
  return {
    context: { log: [...context.log, entry], base, live },
    emitted: [{ type: 'logged', entries: [entry] }],
  };
};
