import { advance } from './advance.ts';
import { apply } from './apply.ts';
import type { Command, Entry, EntryBody, PlainCommandName, Refusal, Repair } from './log.ts';
import { nextSeq } from './renumber.ts';
import type { PhaseRun, SessionState } from './state.ts';
import { currentRun, elapsedMs, phaseOf, repAtHand } from './timing.ts';
import { historyOf } from './undo.ts';

/** What to write for a command, and the refusal it is answered with. Refused captures are written all the same. */
export type Decision =
  | { readonly ok: true; readonly body: EntryBody }
  | { readonly ok: false; readonly refusal: Refusal; readonly body?: EntryBody };

const refuse = (refusal: Refusal): Decision => ({ ok: false, refusal });

/**
 * Judges a command against the log. Total: every command in every status has an answer.
 * @param state the fold of `entries`, not later than the command where that can be helped
 */
export const decide = (
  state: SessionState,
  entries: readonly Entry[],
  command: Command,
): Decision => {
  if (command.type === 'capture') return decideCapture(state, entries, command);
  if (command.type === 'repair') return decideRepair(state, command);
  if (command.type === 'startHere') return decideStart(state, command);
  const now = advance(state, command.at);
  const refusal = refusalOf(now, command.type);
  if (refusal) return refuse(refusal);
  if (command.type === 'undo' || command.type === 'redo')
    return decideHistory(entries, command.type);
  return { ok: true, body: { type: command.type } };
};

const decideCapture = (
  state: SessionState,
  entries: readonly Entry[],
  command: Extract<Command, { type: 'capture' }>,
): Decision => {
  const body: EntryBody = {
    type: 'capture',
    source: command.source,
    ...(command.uncertaintyMs === undefined ? {} : { uncertaintyMs: command.uncertaintyMs }),
  };
  const trial = apply(state, { v: 1, seq: nextSeq(entries), at: command.at, ...body });
  const verdict = trial.captures.at(-1)?.verdict;
  return verdict?.kind === 'refused'
    ? { ok: false, refusal: verdict.reason, body: { ...body, refused: verdict.reason } }
    : { ok: true, body };
};

const decideRepair = (
  state: SessionState,
  { at, repair }: Extract<Command, { type: 'repair' }>,
): Decision => {
  if (state.status === 'ready') return refuse('notStarted');
  const now = advance(state, at);
  const isThere =
    repair.kind === 'add'
      ? canBePassed(now, now.runs[repair.run], repair.elapsedMs)
      : now.captures.some(({ seq, verdict }) => seq === repair.capture && verdict.kind === 'split');
  if (isThere && repair.kind === 'move') {
    const run = runOf(now, repair.capture);
    if (!hasLasted(now, run, repair.elapsedMs)) return refuse('noSuchLap');
  }
  if (isThere && repair.kind === 'assign' && !hasMark(now, repair)) return refuse('noSuchPlace');
  return isThere ? { ok: true, body: { type: 'repair', repair } } : refuse('noSuchLap');
};

const runOf = (state: SessionState, seq: number): PhaseRun | undefined => {
  const capture = state.captures.findIndex((each) => each.seq === seq);
  return state.runs.find(({ splits }) => splits.some((split) => split.capture === capture));
};

const hasMark = (state: SessionState, repair: Extract<Repair, { kind: 'assign' }>): boolean =>
  state.phases[runOf(state, repair.capture)?.phase ?? -1]?.marks[repair.mark] !== undefined;

/** A rep that runs has no pass in its future. */
const hasLasted = (state: SessionState, run: PhaseRun | undefined, ms: number): boolean =>
  run !== undefined && ms > 0 && (run.endedAt !== undefined || ms <= elapsedMs(run, state.at));

/** Nobody passes anything in a recovery, for a lap to be told of it. */
const canBePassed = (state: SessionState, run: PhaseRun | undefined, ms: number): boolean =>
  phaseOf(state, run)?.kind === 'rep' && hasLasted(state, run, ms);

const decideStart = (
  state: SessionState,
  { at, startM }: Extract<Command, { type: 'startHere' }>,
): Decision => {
  if (state.status === 'ready') return refuse('notStarted');
  const now = advance(state, at);
  if (now.status === 'finished') return refuse('afterTheEnd');
  if (!Number.isFinite(startM)) return refuse('noSuchPlace');
  return repAtHand(now) === undefined
    ? refuse('pastTheReps')
    : { ok: true, body: { type: 'startHere', startM } };
};

const decideHistory = (entries: readonly Entry[], type: 'undo' | 'redo'): Decision => {
  const history = historyOf(entries);
  const of = (type === 'undo' ? history.done : history.undone).at(-1);
  if (of !== undefined) return { ok: true, body: { type, of } };
  return refuse(type === 'undo' ? 'nothingToUndo' : 'nothingToRedo');
};

const refusalOf = (state: SessionState, command: PlainCommandName): Refusal | undefined => {
  if (command === 'start') return refusalOfStart(state);
  if (state.status === 'ready') return 'notStarted';
  if (command === 'undo' || command === 'redo') return undefined;
  if (command === 'reopen') return state.status === 'finished' ? undefined : 'notFinished';
  if (state.status === 'finished') return 'afterTheEnd';
  if (command === 'resume') return state.status === 'paused' ? undefined : 'notPaused';
  if (command === 'end') return undefined;
  if (command === 'addRep' || command === 'dropRep') return refusalOfReps(state, command);
  if (state.status === 'paused') return 'paused';
  return command === 'back' && currentRun(state)?.phase === 0 ? 'nothingBefore' : undefined;
};

const refusalOfStart = (state: SessionState): Refusal | undefined => {
  if (state.status !== 'ready') return 'alreadyStarted';
  return state.phases.length === 0 ? 'emptyPlan' : undefined;
};

/** Reps can be added until the last has ended, and dropped until they have begun. */
const refusalOfReps = (state: SessionState, command: 'addRep' | 'dropRep'): Refusal | undefined => {
  const current = currentRun(state)?.phase ?? 0;
  const lastRep = state.phases.findLastIndex((phase) => phase.kind === 'rep');
  if (command === 'addRep') return current > lastRep ? 'pastTheReps' : undefined;
  return lastRep > current ? undefined : 'noRepToDrop';
};
