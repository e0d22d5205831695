import type { Phase } from '../plan/plan.ts';
import type { Split } from './state.ts';
import { expectedMs, finishOf, isCapturable } from './timing.ts';

/** Where taps are expected in a phase: indices into its marks, and the elapsed time at each, ms. */
export type ExpectedMarks = {
  readonly marks: readonly number[];
  readonly targets: readonly number[];
};

const worked = {
  inHand: new WeakMap<Phase, ExpectedMarks>(),
  alone: new WeakMap<Phase, ExpectedMarks>(),
};

/** Worked out once for each phase: a fold asks with every tap. */
export const expectedMarks = (phase: Phase, phoneInHand: boolean): ExpectedMarks => {
  const known = phoneInHand ? worked.inHand : worked.alone;
  const found = known.get(phase) ?? workOut(phase, phoneInHand);
  known.set(phase, found);
  return found;
};

const workOut = (phase: Phase, phoneInHand: boolean): ExpectedMarks => {
  const totalMs = expectedMs(phase) ?? 0;
  const totalM = finishOf(phase)?.distanceM ?? 1;
  const marks = [...phase.marks.keys()].filter((index) => {
    const mark = phase.marks[index];
    return mark !== undefined && isCapturable(mark, phoneInHand);
  });
  const targets = marks.map((index) => {
    const { targetMs, distanceM = 0 } = phase.marks[index] ?? {};
    return targetMs ?? (totalMs * distanceM) / totalM;
  });
  return { marks, targets };
};

/** A mark that was given to a split by hand is open to no other. */
export const withoutAssigned = (all: ExpectedMarks, splits: readonly Split[]): ExpectedMarks => {
  if (!splits.some(({ assigned }) => assigned)) return all;
  const taken = new Set(splits.flatMap(({ assigned, mark }) => (assigned ? (mark ?? []) : [])));
  const free = all.marks.flatMap((mark, index) => (taken.has(mark) ? [] : [index]));
  return {
    marks: free.map((index) => all.marks[index] ?? -1),
    targets: free.map((index) => all.targets[index] ?? 0),
  };
};
