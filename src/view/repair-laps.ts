import { approx, clock, distance, NO_VALUE, parseTime } from '../domain/format.ts';
import type { Phase } from '../domain/plan/plan.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type ReviewRow, reviewRows } from '../domain/review/rows.ts';
import type { Repair } from '../domain/session/log.ts';
import { repairOffers } from '../domain/session/offers.ts';
import type { PhaseRun, SessionState, Split } from '../domain/session/state.ts';
import { elapsedMs, isCapturable } from '../domain/session/timing.ts';
import type { RepairWords } from '../words/repair-words.ts';

/** A lap that can be put right: what it says, and what each press would write. */
export type LapToRepair = {
  readonly lap: number;
  readonly name: string;
  readonly time: string;
  readonly passed: string;
  readonly remark: string;
  /** The pass at its end, as it stands in a field. */
  readonly elapsed: string;
  readonly capture: number;
  readonly place: number | undefined;
  readonly split: Repair;
  readonly drop: Repair;
  readonly hasNext: boolean;
};

export type RepToRepair = {
  readonly run: number;
  readonly rep: number;
  readonly name: string;
  readonly time: string;
  readonly passes: string;
  readonly laps: readonly LapToRepair[];
  /** Where a pass of this rep can be; empty where there is no choice. */
  readonly places: readonly { readonly mark: number; readonly name: string }[];
};

const tenths = (ms: number): string => clock(ms, { tenths: true });

/** Where the pass that nobody tapped most likely was: an offer knows the targets, else half-way. */
const splitAt = (state: SessionState, from: number, split: Split, seq: number): number => {
  const offer = repairOffers(state).find(
    (each) => each.kind === 'missedTap' && each.capture === seq,
  );
  return offer?.kind === 'missedTap' ? offer.elapsedMs : Math.round((from + split.elapsedMs) / 2);
};

const remarkOf = (
  state: SessionState,
  phase: Phase,
  split: Split,
  { remarks }: RepairWords,
): string => {
  const capture = state.captures[split.capture];
  if (split.estimated) return remarks.estimated;
  if (capture?.added) return remarks.added;
  if (capture && capture.at !== split.at) return remarks.moved;
  return split.mark === undefined && phase.marks.length > 0 ? remarks.noPlace : '';
};

const lapOf = (
  state: SessionState,
  index: number,
  { run, phase, runIndex }: { run: PhaseRun; phase: Phase; runIndex: number },
  words: RepairWords,
): readonly LapToRepair[] => {
  const split = run.splits[index];
  const capture = split && state.captures[split.capture]?.seq;
  if (!split || capture === undefined) return [];
  const before = run.splits[index - 1];
  const from = before?.elapsedMs ?? 0;
  const place = split.mark === undefined ? undefined : phase.marks[split.mark];
  const lapMs = tenths(split.elapsedMs - from);
  return [
    {
      lap: index + 1,
      name: [words.lap(index + 1), ...(place ? [words.passedAt(distance(place.distanceM))] : [])]
        .join(' ')
        .trim(),
      time: split.estimated || before?.estimated ? approx(lapMs) : lapMs,
      passed: words.after(tenths(split.elapsedMs)),
      remark: remarkOf(state, phase, split, words),
      elapsed: tenths(split.elapsedMs),
      capture,
      place: split.mark,
      split: {
        kind: 'add',
        run: runIndex,
        elapsedMs: splitAt(state, from, split, capture),
        estimated: true,
      },
      drop: { kind: 'drop', capture },
      hasNext: index < run.splits.length - 1,
    },
  ];
};

const timeOf = (row: ReviewRow): string => {
  if (row.timeMs === undefined) return NO_VALUE;
  return row.outcome === 'computed' ? approx(tenths(row.timeMs)) : tenths(row.timeMs);
};

const repOf = (state: SessionState, row: ReviewRow, words: RepairWords): readonly RepToRepair[] => {
  const run = state.runs[row.run];
  const phase = run && state.phases[run.phase];
  if (!run || !phase) return [];
  const places = phase.marks.flatMap((mark, index) =>
    isCapturable(mark, state.header.setup.phoneInHand)
      ? [{ mark: index, name: distance(mark.distanceM) }]
      : [],
  );
  return [
    {
      run: row.run,
      rep: row.rep,
      name: words.rep(row.rep),
      time: timeOf(row),
      passes: words.passes(run.splits.length),
      laps: run.splits.flatMap((_, index) =>
        lapOf(state, index, { run, phase, runIndex: row.run }, words),
      ),
      places: places.length > 1 ? places : [],
    },
  ];
};

/** Every rep that was begun, lap by lap, as it can be put right. */
export const repsToRepair = (state: SessionState, words: RepairWords): readonly RepToRepair[] =>
  reviewRows(state).flatMap((row) => repOf(state, row, words));

/**
 * A pass as typed: ms since the rep began, to the whole ms.
 * `notYet`: the rep that runs has not lasted that long.
 */
export const readPass = (
  text: string,
  state: SessionState,
  run: number,
): Result<number, 'badTime' | 'notYet'> => {
  const read = parseTime(text);
  const found = state.runs[run];
  if (!read.ok || !found) return err('badTime');
  const isOn = found.endedAt === undefined;
  return isOn && read.value > elapsedMs(found, state.at) ? err('notYet') : ok(read.value);
};
