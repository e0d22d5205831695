import { addRep, dropRep } from '../plan/extend.ts';
import { startRepAt } from '../plan/start-here.ts';
import { type EpochMs, later } from '../units.ts';
import { advance, endRun, enter, withCurrentRun } from './advance.ts';
import { alignRun, applyCapture, endAfterCountIn } from './capture.ts';
import type { Entry } from './log.ts';
import { applyRepair } from './repair.ts';
import { untilStartMs } from './start-commands.ts';
import type { PhaseRun, SessionState } from './state.ts';
import { currentRun, phaseOf, repAtHand } from './timing.ts';

/** The state after one entry of the log. Entries are taken as logged: `decide` has judged them before. */
export const apply = (before: SessionState, entry: Entry): SessionState => {
  const state = advance(before, entry.at);
  switch (entry.type) {
    case 'start':
      return start(state, entry.at);
    case 'capture':
      return applyCapture(state, entry.seq, entry.at);
    case 'pause':
      return pause(state, entry.at);
    case 'resume':
      return resume(state, entry.at);
    case 'skip':
      return skip(state, entry.at);
    case 'back':
      return back(state, entry.at);
    case 'addRep':
      return { ...state, phases: addRep(state.phases, state.header.setup) };
    case 'dropRep':
      return { ...state, phases: dropRep(state.phases, currentRun(state)?.phase ?? -1) };
    case 'end':
      return end(state, entry.at);
    case 'reopen':
      return reopen(state, entry.at);
    case 'repair':
      return applyRepair(state, entry.seq, entry.repair);
    case 'startHere':
      return startHere(state, entry.startM);
    default:
      return state;
  }
};

/** A tap that starts a rep is followed by a count-in; a warm-up starts at once. */
const startOf = (state: SessionState, phase: number, at: EpochMs): EpochMs =>
  state.phases[phase]?.kind === 'rep' ? later(at, untilStartMs(state)) : at;

const start = (state: SessionState, at: EpochMs): SessionState =>
  enter({ ...state, status: 'running', startedAt: at }, 0, startOf(state, 0, at), at);

const pause = (state: SessionState, at: EpochMs): SessionState => {
  const run = currentRun(state);
  if (!run) return state;
  return {
    ...withCurrentRun(state, { ...run, pauses: [...run.pauses, { from: at }] }),
    status: 'paused',
  };
};

/** Adds exactly the pause's length to whatever was still ahead. */
const resume = (state: SessionState, at: EpochMs): SessionState => {
  const run = currentRun(state);
  const open = run?.pauses.at(-1);
  if (!run || !open) return state;
  const { endsAt, ...rest } = run;
  const shifted = endsAt === undefined ? rest : { ...rest, endsAt: later(endsAt, at - open.from) };
  const earlier = run.pauses.slice(0, -1);
  const inCountIn = open.from < run.startedAt;
  const resumed: PhaseRun = inCountIn
    ? { ...shifted, startedAt: later(run.startedAt, at - open.from), pauses: earlier }
    : { ...shifted, pauses: [...earlier, { from: open.from, to: at }] };
  return { ...withCurrentRun(state, resumed), status: 'running' };
};

/** Ends the phase now; a rep that follows gets its count-in, a second skip starts it at once. */
const skip = (state: SessionState, at: EpochMs): SessionState => {
  const run = currentRun(state);
  if (!run) return state;
  if (run.startedAt > at) return withCurrentRun(state, { ...run, startedAt: at });
  if (run.endsAt !== undefined) return endRun(state, at, 'skip');
  const kind = phaseOf(state, run)?.kind;
  return kind === 'rep'
    ? endRun(state, at, 'skip', startOf(state, run.phase + 1, at))
    : endAfterCountIn(state, at, 'skip');
};

/** The phase before, from its beginning. The run that is left stays in the log and in `runs`. */
const back = (state: SessionState, at: EpochMs): SessionState => {
  const run = currentRun(state);
  if (!run) return state;
  const { endsAt: _planned, endsBy: _by, ...rest } = run;
  const left = withCurrentRun(state, { ...rest, endedAt: at, endedBy: 'back' });
  return enter(left, run.phase - 1, startOf(state, run.phase - 1, at), at);
};

const end = (state: SessionState, at: EpochMs): SessionState => {
  const run = currentRun(state);
  if (!run) return { ...state, status: 'finished', endedAt: at };
  const { endsAt: _planned, endsBy: _by, ...rest } = run;
  const pauses = rest.pauses.map((each) => ({ from: each.from, to: each.to ?? at }));
  return {
    ...withCurrentRun(state, { ...rest, pauses, endedAt: at, endedBy: 'end' }),
    status: 'finished',
    endedAt: at,
  };
};

/** Moves the rep at hand to where the runner stands; its splits find their marks anew. */
const startHere = (state: SessionState, startM: number): SessionState => {
  const rep = repAtHand(state);
  if (rep === undefined) return state;
  const phases = startRepAt(state.phases, rep, startM, state.header.setup);
  const run = currentRun(state);
  const moved = { ...state, phases };
  return run?.phase === rep ? withCurrentRun(moved, alignRun(moved, run)) : moved;
};

/** Goes on where End was pressed, the time between counting as a pause; after the last phase, runs that phase again. */
const reopen = (state: SessionState, at: EpochMs): SessionState => {
  const run = currentRun(state);
  const { endedAt: sessionEnd, ...open } = state;
  if (!run || sessionEnd === undefined) return state;
  if (run.endedBy !== 'end')
    return enter({ ...open, status: 'running' }, run.phase, startOf(state, run.phase, at), at);
  const { endedAt: _at, endedBy: _by, ...going } = run;
  const resumed = { ...going, pauses: [...going.pauses, { from: sessionEnd, to: at }] };
  return { ...withCurrentRun(open, resumed), status: 'running' };
};
