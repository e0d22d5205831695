import type { Quantity } from '../pace/target.ts';
import { drawFartlek } from '../workout/library/draw-fartlek.ts';
import type { Block, Item, Pause, Step, Workout } from '../workout/model.ts';
import type { Setup } from './plan.ts';

/** A block whose count is one number. */
export type ChosenBlock = Omit<Block, 'count' | 'items'> & {
  readonly count: number;
  readonly items: readonly ChosenItem[];
};

/** An item with every choice made: one count, no brackets, the fartlek drawn. */
export type ChosenItem = Step | Pause | ChosenBlock;

/** The length that is planned where the coach wrote two: the first, as typed. */
export const firstOf = (quantity: Quantity): number =>
  typeof quantity === 'number' ? quantity : quantity.from || quantity.to;

/** A chosen count stays within what the coach wrote; without a choice, the first number. */
const countOf = ({ count }: Block, chosen: number | undefined): number => {
  if (typeof count === 'number') return count;
  const low = Math.min(count.from, count.to);
  const high = Math.max(count.from, count.to);
  return Math.min(high, Math.max(low, chosen ?? count.from));
};

/**
 * Makes every choice that a workout leaves open, from `setup`: counts in reading order, optional
 * steps, and surges drawn from the seed, so that the same setup always gives the same session.
 */
export const makeChoices = (workout: Workout, setup: Setup): readonly ChosenItem[] => {
  let ranges = 0;
  let draws = 0;
  const choose = (item: Item): readonly ChosenItem[] => {
    if (item.kind === 'pause') return [item];
    if (item.kind === 'step') return item.optional && !setup.includeOptional ? [] : [item];
    if (item.kind === 'fartlek') return drawFartlek(item, (setup.seed ?? 1) + draws++);
    const chosen = typeof item.count === 'number' ? undefined : setup.counts?.[ranges++];
    const count = countOf(item, chosen);
    return [{ ...item, count, items: item.items.flatMap(choose) }];
  };
  return workout.items.flatMap(choose);
};
