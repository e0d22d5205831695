import { err, ok, type Result } from '../../result.ts';
import type { Item, Workout } from '../model.ts';
import { type EditError, insertAt, isRepeat, itemAt, type Path, replaceAt } from './tree.ts';

/** Stands where the moved item stood, so that the place it goes to keeps its path. */
const gap = {
  kind: 'block',
  count: 1,
  items: [{ kind: 'pause', recovery: { length: { kind: 'open' } } }],
} as const satisfies Item;

const isWithin = (place: Path, path: Path): boolean =>
  place.length > path.length && path.every((index, depth) => place[depth] === index);

const pathOf = (items: readonly Item[], wanted: Item): Path | undefined => {
  for (const [index, item] of items.entries()) {
    if (item === wanted) return [index];
    const inner = item.kind === 'block' ? pathOf(item.items, wanted) : undefined;
    if (inner) return [index, ...inner];
  }
  return undefined;
};

/** The workout after a move, and where the item stands in it. */
export type Moved = { readonly workout: Workout; readonly path: Path };

/** Takes the item at `from` to `place`, both as paths in the workout as it is. Sets that become empty go. */
export const moveItem = (workout: Workout, from: Path, place: Path): Result<Moved, EditError> => {
  const found = itemAt(workout, from);
  if (!found) return err('noSuchItem');
  if (isWithin(place, from)) return err('intoItself');
  // A copy, so that it can be told from others that may be the same object.
  const item = { ...found };
  const taken = replaceAt(workout, from, () => [gap]);
  const put = taken.ok ? insertAt(taken.value, place, [item]) : taken;
  if (!put.ok) return put;
  const left = pathOf(put.value.items, gap);
  const moved = left ? replaceAt(put.value, left, () => []) : put;
  if (!moved.ok) return moved;
  return ok({ workout: moved.value, path: pathOf(moved.value.items, item) ?? from });
};

/** Every place in reading order that the item at `path` can be taken to; a repeat is one thing, not a list. */
export const placesFor = (workout: Workout, path: Path): readonly Path[] => {
  const placesIn = (items: readonly Item[], at: Path): readonly Path[] => [
    ...items.flatMap((item, index) => {
      const here = [...at, index];
      const opens = item.kind === 'block' && !isRepeat(item) && !isSame(here, path);
      return [here, ...(opens ? placesIn(item.items, here) : [])];
    }),
    [...at, items.length],
  ];
  return placesIn(workout.items, []);
};

const isSame = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((index, depth) => other[depth] === index);

/** Both sides of an item are the place where it is already. */
const isItsOwn = (place: Path, path: Path): boolean => {
  const last = path.at(-1);
  return isSame(place, path) || (last !== undefined && isSame(place, path.with(-1, last + 1)));
};

/**
 * Takes an item one place up (−1) or down (+1) in reading order: past a step, into a set, out of one.
 * At either end it stays where it is.
 */
export const moveBy = (workout: Workout, path: Path, steps: 1 | -1): Result<Moved, EditError> => {
  if (!itemAt(workout, path)) return err('noSuchItem');
  const places = placesFor(workout, path);
  const before = places.findIndex((place) => isSame(place, path));
  const onTheWay = steps < 0 ? places.slice(0, before).reverse() : places.slice(before);
  const place = onTheWay.find((each) => !isItsOwn(each, path));
  return place ? moveItem(workout, path, place) : ok({ workout, path });
};
