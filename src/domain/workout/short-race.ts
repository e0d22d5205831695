import type { Item, Workout } from './model.ts';

/** World Athletics TR16.2: up to and including 400 m a start is "On your marks", "Set" and the gun. */
const LONGEST_M = 400;

/** Whether something in it is run as a race is, over 400 m or less: the 400 race model. */
export const isShortRace = (workout: Workout | undefined): boolean =>
  workout !== undefined && hasShortRace(workout.items);

const hasShortRace = (items: readonly Item[]): boolean =>
  items.some((item) => {
    if (item.kind === 'block') return hasShortRace(item.items);
    if (item.kind !== 'step' || item.strategy !== 'race') return false;
    const { extent } = item;
    return extent.kind === 'distance' && typeof extent.m === 'number' && extent.m <= LONGEST_M;
  });
