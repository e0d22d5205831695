import type { Quantity } from '../pace/target.ts';
import type { Block, Extent, Item, Recovery, RecoveryLength, Step, Workout } from './model.ts';

/** What a workout comes to as it is written: metres and ms, without a runner's paces. */
export type Totals = {
  /** Run on purpose. */
  readonly work: Sum;
  /** Easy running, warm-up and cool-down. */
  readonly easy: Sum;
  readonly recovery: Sum;
  /** Something lasts until the runner taps, or as long as a rep whose time is not written. */
  readonly open: boolean;
};

/** Stretches by distance in m, stretches by time in ms: neither is turned into the other. */
export type Sum = { readonly m: number; readonly ms: number };

type Kind = 'work' | 'easy' | 'recovery';
type Length = { readonly m?: number; readonly ms?: number };

/** A stretch, or several taken together. A rest at the end may still be replaced or fall away. */
type Part = Totals & { readonly isRest: boolean };

/**
 * Totals of distance (m) and time (ms) as written. Of a range the first number counts, as it is the
 * one planned; optional steps do not count; nor does a recovery after the last rep. A fartlek counts
 * as work by its whole length.
 */
export const totalsOf = (workout: Workout): Totals => {
  const { isRest: _, ...totals } = total(withoutRest(partsOf(workout.items)));
  return totals;
};

const nothing: Sum = { m: 0, ms: 0 };
const empty: Part = { work: nothing, easy: nothing, recovery: nothing, open: false, isRest: false };

const partOf = (kind: Kind, { m, ms }: Length): Part => ({
  ...empty,
  [kind]: { m: m ?? 0, ms: ms ?? 0 },
  open: m === undefined && ms === undefined,
  isRest: kind === 'recovery',
});

const add = (a: Sum, b: Sum): Sum => ({ m: a.m + b.m, ms: a.ms + b.ms });

const total = (parts: readonly Part[]): Part =>
  parts.reduce(
    (sum, each) => ({
      work: add(sum.work, each.work),
      easy: add(sum.easy, each.easy),
      recovery: add(sum.recovery, each.recovery),
      open: sum.open || each.open,
      isRest: false,
    }),
    empty,
  );

const withoutRest = (parts: readonly Part[]): readonly Part[] =>
  parts.at(-1)?.isRest ? parts.slice(0, -1) : parts;

/** All parts but a rest at the end as one, so that nested rounds are never unrolled. */
const gathered = (parts: readonly Part[]): readonly Part[] => {
  const last = parts.at(-1);
  return last?.isRest ? [total(parts.slice(0, -1)), last] : [total(parts)];
};

const first = (quantity: Quantity): number =>
  typeof quantity === 'number' ? quantity : quantity.from;

/** `blocks` holds what the blocks among the items come to, where that is known already. */
const partsOf = (
  items: readonly Item[],
  round = 0,
  blocks: readonly (readonly Part[] | undefined)[] = [],
): readonly Part[] => {
  let parts: readonly Part[] = [];
  for (const [i, item] of items.entries()) {
    const before = item.kind === 'pause' ? withoutRest(parts) : parts;
    parts = gathered(before.concat(blocks[i] ?? partsOfItem(item, round)));
  }
  return parts;
};

const partsOfItem = (item: Item, round: number): readonly Part[] => {
  switch (item.kind) {
    case 'step':
      return stepParts(item, round);
    case 'block':
      return blockParts(item);
    case 'fartlek':
      return [partOf('work', { ms: item.totalMs })];
    case 'pause':
      return [restPart(item.recovery, undefined, round)];
  }
};

const stepParts = (step: Step, round: number): readonly Part[] => {
  if (step.optional) return [];
  const run = partOf(isEasy(step) ? 'easy' : 'work', lengthOf(step.extent));
  return step.recovery ? [run, restPart(step.recovery, step.extent, round)] : [run];
};

const isEasy = ({ role, target }: Step): boolean =>
  role === 'easy' ||
  role === 'warmUp' ||
  role === 'coolDown' ||
  role === 'drill' ||
  (role === undefined && target?.kind === 'zone' && target.zone === 'easy');

const lengthOf = (extent: Extent): Length => {
  if (extent.kind === 'open') return {};
  return extent.kind === 'time' ? { ms: first(extent.ms) } : { m: first(extent.m) };
};

/** More rounds than this are refused by `planSession`. */
const mostRounds = 1000;

const blockParts = (block: Block): readonly Part[] => {
  const rounds = Math.min(first(block.count), mostRounds);
  // Only lists of recoveries differ from round to round, and they stand on the block's own steps.
  const blocks = block.items.map((item) => (item.kind === 'block' ? blockParts(item) : undefined));
  let parts: readonly Part[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const own = partsOf(block.items, round, blocks);
    const rest = block.between && round < rounds - 1 ? block.between : undefined;
    const ended = rest ? [...withoutRest(own), restPart(rest, undefined, round)] : own;
    parts = gathered(parts.concat(ended));
  }
  return parts;
};

const restPart = ({ length }: Recovery, work: Extent | undefined, round: number): Part =>
  partOf('recovery', recoveryLength(length, work, round));

const recoveryLength = (
  length: RecoveryLength,
  work: Extent | undefined,
  round: number,
): Length => {
  switch (length.kind) {
    case 'distance':
      return { m: first(length.m) };
    case 'time':
      return { ms: first(length.ms) };
    case 'ratio':
      return share(length, work);
    case 'perRep': {
      const own = length.lengths[Math.min(round, length.lengths.length - 1)];
      return own ? recoveryLength(own, work, round) : {};
    }
    default:
      return {};
  }
};

/** A share of a rep is known where the rep is written in the same measure. */
const share = (
  { ratio, of }: Extract<RecoveryLength, { kind: 'ratio' }>,
  work: Extent | undefined,
): Length => {
  if (work?.kind === 'time' && of === 'time') return { ms: Math.round(first(work.ms) * ratio) };
  if (work?.kind === 'distance' && of === 'distance') return { m: first(work.m) * ratio };
  return {};
};
