import { err, ok, type Result } from '../../result.ts';
import type { Block, Item, Step, Workout } from '../model.ts';

/** Where an item stands: its place in the workout, then in each block on the way down. */
export type Path = readonly number[];

export type EditError =
  | 'noSuchItem'
  | 'noSuchPlace'
  /** A set cannot be put into itself. */
  | 'intoItself'
  | 'badCount'
  /** A drawn fartlek has no recovery of its own. */
  | 'noRecovery'
  /** Only a set can be taken apart. */
  | 'notASet';

export type Edited = Result<Workout, EditError>;

/** A block of one step and nothing more: "6x800, 200 jog". */
export type Repeat = Block & { readonly items: readonly [Step] };

export const isRepeat = (item: Item): item is Repeat =>
  item.kind === 'block' &&
  item.items.length === 1 &&
  item.items[0]?.kind === 'step' &&
  item.between === undefined;

/** The item at `path`, if there is one. */
export const itemAt = ({ items }: Pick<Workout, 'items'>, path: Path): Item | undefined => {
  const [index, ...rest] = path;
  const item = index === undefined ? undefined : items[index];
  if (!item || rest.length === 0) return item;
  return item.kind === 'block' ? itemAt(item, rest) : undefined;
};

type Change = (items: readonly Item[], index: number) => readonly Item[] | undefined;

const changeIn = (
  items: readonly Item[],
  path: Path,
  change: Change,
): readonly Item[] | undefined => {
  const [index, ...rest] = path;
  if (index === undefined) return undefined;
  if (rest.length === 0) return change(items, index);
  const block = items[index];
  if (block?.kind !== 'block') return undefined;
  const inner = changeIn(block.items, rest, change);
  return inner && items.with(index, { ...block, items: inner });
};

const isPlaceIn = (items: readonly Item[], index: number): boolean =>
  Number.isInteger(index) && index >= 0 && index <= items.length;

/** Puts items in so that the first of them stands at `place`, which may be one past the end of a list. */
export const insertAt = (workout: Workout, place: Path, added: readonly Item[]): Edited => {
  const items = changeIn(workout.items, place, (list, index) =>
    isPlaceIn(list, index) ? list.toSpliced(index, 0, ...added) : undefined,
  );
  return items ? ok({ ...workout, items }) : err('noSuchPlace');
};

/** Puts any number of items in the place of one; sets that become empty go. */
export const replaceAt = (
  workout: Workout,
  path: Path,
  change: (item: Item) => readonly Item[],
): Edited => {
  const items = changeIn(workout.items, path, (list, index) => {
    const item = list[index];
    return item && list.toSpliced(index, 1, ...change(item));
  });
  return items ? ok({ ...workout, items: withoutEmptySets(items) }) : err('noSuchItem');
};

const withoutEmptySets = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item): readonly Item[] => {
    if (item.kind !== 'block') return [item];
    const inner = withoutEmptySets(item.items);
    if (inner.length === 0) return [];
    return [inner.length === item.items.length ? item : { ...item, items: inner }];
  });
