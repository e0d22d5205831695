import { assertNever } from '../result.ts';
import { type EpochMs, later } from '../units.ts';
import { alignRun } from './capture.ts';
import type { Repair } from './log.ts';
import type { Capture, PhaseRun, SessionState, Split } from './state.ts';
import { pausedMs } from './timing.ts';

/**
 * Repairs of laps, during the session and after it. Each is an entry of the log, so that Undo takes
 * it back; none touches a raw capture, and none moves a phase that has been run: what was heard
 * beside the track stays as it was, only the splits are read anew.
 */
export const applyRepair = (state: SessionState, seq: number, repair: Repair): SessionState => {
  switch (repair.kind) {
    case 'drop':
      return drop(state, repair.capture);
    case 'add':
      return add(state, seq, repair);
    case 'move':
      return changeSplit(state, repair.capture, (run, split) => ({
        ...split,
        elapsedMs: repair.elapsedMs,
        at: instantOf(run, repair.elapsedMs),
        byHand: split.byHand ?? 'moved',
      }));
    case 'assign':
      return assign(state, repair.capture, repair.mark);
    case 'keep':
      return changeSplit(state, repair.capture, (_run, split) => ({ ...split, kept: true }));
    default:
      return assertNever(repair);
  }
};

/** The instant at which `elapsedMs` of the run were reached, pauses left out. */
const instantOf = (run: PhaseRun, elapsedMs: number): EpochMs =>
  run.pauses.reduce(
    (at, pause) => {
      const before = pause.from - run.startedAt - pausedMs(run, pause.from);
      return before < elapsedMs && pause.to !== undefined ? later(at, pause.to - pause.from) : at;
    },
    later(run.startedAt, elapsedMs),
  );

const withRun = (state: SessionState, index: number, run: PhaseRun): SessionState => ({
  ...state,
  runs: state.runs.with(index, alignRun(state, run)),
});

const judgedAs = (
  state: SessionState,
  capture: number,
  verdict: Capture['verdict'],
): SessionState => {
  const found = state.captures[capture];
  return found
    ? { ...state, captures: state.captures.with(capture, { ...found, verdict }) }
    : state;
};

const drop = (state: SessionState, seq: number): SessionState => {
  const capture = state.captures.findIndex((each) => each.seq === seq);
  const index = state.runs.findIndex((run) =>
    run.splits.some((split) => split.capture === capture),
  );
  const run = state.runs[index];
  if (!run) return state;
  const splits = run.splits.filter((split) => split.capture !== capture);
  return judgedAs(withRun(state, index, { ...run, splits }), capture, { kind: 'dropped' });
};

const add = (
  state: SessionState,
  seq: number,
  repair: Extract<Repair, { kind: 'add' }>,
): SessionState => {
  const run = state.runs[repair.run];
  if (!run) return state;
  const at = instantOf(run, repair.elapsedMs);
  const split: Split = {
    capture: state.captures.length,
    at,
    elapsedMs: repair.elapsedMs,
    byHand: 'added',
    ...(repair.estimated ? { estimated: true } : {}),
  };
  const verdict = { kind: 'split', run: repair.run } as const;
  const noted = {
    ...state,
    captures: [...state.captures, { seq, at, verdict, added: true as const }],
  };
  return withRun(noted, repair.run, { ...run, splits: inOrder([...run.splits, split]) });
};

/** A mark has one lap: whoever stood there by hand before finds a place anew. */
const assign = (state: SessionState, seq: number, mark: number): SessionState => {
  const freed: SessionState = {
    ...state,
    runs: state.runs.map((run) =>
      splitOf(state, run, seq) && run.splits.some((split) => isAt(split, mark))
        ? { ...run, splits: run.splits.map((split) => (isAt(split, mark) ? letGo(split) : split)) }
        : run,
    ),
  };
  return changeSplit(freed, seq, (run, split) =>
    state.phases[run.phase]?.marks[mark] ? { ...split, mark, assigned: true } : split,
  );
};

const isAt = (split: Split, mark: number): boolean =>
  split.assigned === true && split.mark === mark;

const letGo = ({ assigned: _by, ...split }: Split): Split => split;

const splitOf = (state: SessionState, run: PhaseRun, seq: number): Split | undefined =>
  run.splits.find((split) => state.captures[split.capture]?.seq === seq);

const changeSplit = (
  state: SessionState,
  seq: number,
  change: (run: PhaseRun, split: Split) => Split,
): SessionState => {
  const capture = state.captures.findIndex((each) => each.seq === seq);
  const index = state.runs.findIndex((run) =>
    run.splits.some((split) => split.capture === capture),
  );
  const run = state.runs[index];
  if (!run) return state;
  const splits = run.splits.map((split) =>
    split.capture === capture ? change(run, split) : split,
  );
  return withRun(state, index, { ...run, splits: inOrder(splits) });
};

const inOrder = (splits: readonly Split[]): readonly Split[] =>
  splits.toSorted((a, b) => a.elapsedMs - b.elapsedMs);
