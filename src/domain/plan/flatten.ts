import type { Recovery, Step } from '../workout/model.ts';
import type { ChosenBlock, ChosenItem } from './choices.ts';
import { isRep } from './roles.ts';

export type SetPlace = { readonly index: number; readonly count: number };

/** One step of the running order. `index` of `count` is its place in its block, for targets given per rep. */
export type StepLeaf = {
  readonly kind: 'step';
  readonly step: Step;
  readonly index: number;
  readonly count: number;
  /** Inside a block that repeats reps: easy running there is a recovery, wherever the round ends. */
  readonly looped: boolean;
  readonly set?: SetPlace;
};

export type RecoveryLeaf = {
  readonly kind: 'recovery';
  readonly recovery: Recovery;
  /** Which of the lengths given per rep. */
  readonly index: number;
  /** Stands by itself between two items: replaces the recovery before it. */
  readonly alone: boolean;
  readonly label?: string;
};

export type Leaf = StepLeaf | RecoveryLeaf;

type Around = Omit<StepLeaf, 'kind' | 'step'>;

/** The items in running order, blocks unrolled, with a block's own rest in place of the last inner one. */
export const flatten = (items: readonly ChosenItem[]): readonly Leaf[] =>
  flattenItems(items, { index: 0, count: 1, looped: false });

const flattenItems = (items: readonly ChosenItem[], around: Around): readonly Leaf[] =>
  items.flatMap((item, place): readonly Leaf[] => {
    if (item.kind === 'block') return flattenBlock(item, around);
    if (item.kind === 'pause') {
      return [{ kind: 'recovery', recovery: item.recovery, index: around.index, alone: true }];
    }
    return flattenStep(item, { ...around, ...seriesOf(items, place) });
  });

const flattenStep = (step: Step, around: Around): readonly Leaf[] => [
  { kind: 'step', step, ...around },
  ...(step.recovery
    ? [
        {
          kind: 'recovery' as const,
          recovery: step.recovery,
          index: around.index,
          alone: false,
        },
      ]
    : []),
];

const flattenBlock = (block: ChosenBlock, around: Around): readonly Leaf[] => {
  if (block.count === 1) return flattenItems(block.items, around);
  const reps = repsIn(block.items);
  return Array.from({ length: block.count }, (_, index) => {
    const set = around.set ?? (reps > 1 ? { index, count: block.count } : undefined);
    const round = flattenItems(block.items, {
      index,
      count: block.count,
      looped: around.looped || reps > 0,
      ...(set ? { set } : {}),
    });
    const isLast = index === block.count - 1;
    return block.between && !isLast ? [...withoutRest(round), restOf(block.between, index)] : round;
  }).flat();
};

const restOf = (recovery: Recovery, index: number): RecoveryLeaf => ({
  kind: 'recovery',
  recovery,
  index,
  alone: false,
});

const withoutRest = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.slice(0, leaves.findLastIndex((leaf) => leaf.kind === 'step') + 1);

const repsIn = (items: readonly ChosenItem[]): number =>
  items.reduce((sum, item) => {
    if (item.kind === 'block') return sum + item.count * repsIn(item.items);
    return sum + (item.kind === 'step' && isRep(item) ? 1 : 0);
  }, 0);

/** A cut-down or a list of targets over unlike steps ("1600, 800, 400, each faster") counts along the list. */
const seriesOf = (
  items: readonly ChosenItem[],
  place: number,
): { readonly index: number; readonly count: number } | undefined => {
  const key = seriesKey(items[place]);
  if (key === undefined) return undefined;
  const isOther = (item: ChosenItem): boolean => seriesKey(item) !== key;
  const first = items.slice(0, place).findLastIndex(isOther) + 1;
  const after = items.slice(place).findIndex(isOther);
  const end = after === -1 ? items.length : place + after;
  return end - first > 1 ? { index: place - first, count: end - first } : undefined;
};

const seriesKey = (item: ChosenItem | undefined): string | undefined =>
  item?.kind === 'step' && (item.target?.kind === 'perRep' || item.target?.kind === 'cutDown')
    ? JSON.stringify(item.target)
    : undefined;

/** An upper bound of the leaves that `flatten` would make, without making them. */
export const sizeOf = (items: readonly ChosenItem[]): number =>
  items.reduce((sum, item) => {
    if (item.kind === 'block') {
      return sum + item.count * (sizeOf(item.items) + (item.between ? 1 : 0));
    }
    return sum + (item.kind === 'step' && item.recovery ? 2 : 1);
  }, 0);
