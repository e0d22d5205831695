import { err } from '../../result.ts';
import type { Item, Recovery, Step, Workout } from '../model.ts';
import { type Edited, insertAt, isRepeat, itemAt, type Path, replaceAt } from './tree.ts';

/** Counts beyond this are slips of the keyboard: nobody runs a hundred rounds. */
const mostRounds = 99;

/** Puts `item` at `place`, before what stands there. */
export const addItem = (workout: Workout, place: Path, item: Item): Edited =>
  insertAt(workout, place, [item]);

export const deleteItem = (workout: Workout, path: Path): Edited =>
  replaceAt(workout, path, () => []);

export const replaceItem = (workout: Workout, path: Path, item: Item): Edited =>
  replaceAt(workout, path, () => [item]);

/** The same once more, right after it. */
export const duplicateItem = (workout: Workout, path: Path): Edited =>
  replaceAt(workout, path, (item) => [item, item]);

const isCount = (count: number): boolean =>
  Number.isInteger(count) && count >= 1 && count <= mostRounds;

/** Makes a set of one item, `count` times. Other items can then be moved into it. */
export const wrapInSet = (workout: Workout, path: Path, count: number): Edited =>
  isCount(count)
    ? replaceAt(workout, path, (item) => [{ kind: 'block', count, items: [item] }])
    : err('badCount');

/** Puts what is in a set in its place, once. */
export const unwrapSet = (workout: Workout, path: Path): Edited => {
  const item = itemAt(workout, path);
  if (item === undefined) return err('noSuchItem');
  return item.kind === 'block' ? replaceAt(workout, path, () => item.items) : err('notASet');
};

/** How often a set is run. A step becomes a repeat of itself, and a repeat run once is a step again. */
export const changeCount = (workout: Workout, path: Path, count: number): Edited => {
  if (!isCount(count)) return err('badCount');
  const item = itemAt(workout, path);
  if (item && count === 1 && isRepeat(item)) return replaceItem(workout, path, item.items[0]);
  if (item?.kind === 'step') return wrapInSet(workout, path, count);
  if (item?.kind !== 'block') return err(item ? 'notASet' : 'noSuchItem');
  return replaceItem(workout, path, { ...item, count });
};

const stepWith = ({ recovery: _, ...step }: Step, recovery: Recovery | undefined): Step => ({
  ...step,
  ...(recovery ? { recovery } : {}),
});

const itemWith = (item: Item, recovery: Recovery | undefined): readonly Item[] | undefined => {
  if (item.kind === 'step') return [stepWith(item, recovery)];
  if (item.kind === 'pause') return recovery ? [{ ...item, recovery }] : [];
  if (item.kind === 'fartlek') return undefined;
  if (isRepeat(item)) return [{ ...item, items: [stepWith(item.items[0], recovery)] }];
  const { between: _, ...set } = item;
  return [{ ...set, ...(recovery ? { between: recovery } : {}) }];
};

/** The rest that belongs to an item: after a step, after each rep of a repeat, between the rounds of a set. */
export const recoveryOf = (item: Item): Recovery | undefined => {
  if (item.kind === 'step' || item.kind === 'pause') return item.recovery;
  if (item.kind === 'fartlek') return undefined;
  return isRepeat(item) ? item.items[0].recovery : item.between;
};

/** Gives an item another rest, or none. A pause without a rest is gone. */
export const changeRecovery = (
  workout: Workout,
  path: Path,
  recovery: Recovery | undefined,
): Edited => {
  const item = itemAt(workout, path);
  if (item === undefined) return err('noSuchItem');
  const changed = itemWith(item, recovery);
  return changed ? replaceAt(workout, path, () => changed) : err('noRecovery');
};

/** An item like `item` whose own rest, where it has none, is that of `former`. */
export const keepRecovery = (item: Item, former: Item): Item => {
  const recovery = recoveryOf(former);
  if (recovery === undefined || recoveryOf(item) !== undefined) return item;
  const changed = changeRecovery({ items: [item] }, [0], recovery);
  return (changed.ok && changed.value.items[0]) || item;
};
