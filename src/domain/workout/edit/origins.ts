import { makeChoices } from '../../plan/choices.ts';
import { classify, type Placed } from '../../plan/classify.ts';
import { flatten } from '../../plan/flatten.ts';
import type { Plan, Setup } from '../../plan/plan.ts';
import type { Item, Recovery, Workout } from '../model.ts';
import type { Path } from './tree.ts';

/** Objects that a plan is laid out from, and the item that each belongs to. */
type Owners = Map<object, Path>;

const tracked = (recovery: Recovery, path: Path, owners: Owners): Recovery => {
  const copy = { ...recovery, length: { ...recovery.length } };
  owners.set(copy, path);
  return copy;
};

/** A copy in which no two items share an object, with each object's owner noted. */
const trackedItem = (item: Item, path: Path, owners: Owners): Item => {
  switch (item.kind) {
    case 'step': {
      const { recovery, ...step } = item;
      const copy = {
        ...step,
        extent: { ...step.extent },
        ...(recovery ? { recovery: tracked(recovery, path, owners) } : {}),
      };
      owners.set(copy, path).set(copy.extent, path);
      return copy;
    }
    case 'pause':
      return { ...item, recovery: tracked(item.recovery, path, owners) };
    case 'block': {
      const items = item.items.map((each, index) => trackedItem(each, [...path, index], owners));
      const between = item.between ? { between: tracked(item.between, path, owners) } : {};
      return { ...item, items, ...between };
    }
    case 'fartlek':
      return item;
  }
};

const pathOf = (placed: Placed, owners: Owners): Path | undefined => {
  const { leaf } = placed;
  if (leaf.kind === 'step') return owners.get(leaf.step);
  // Easy running between reps becomes a recovery whose length is the step's own extent.
  return owners.get(leaf.recovery) ?? owners.get(leaf.recovery.length);
};

/**
 * For each phase of a plan, the item of the workout that it comes from. `plan` has to be what
 * `planSession(workout, setup)` gives without open ends; undefined where the two do not match, and
 * for the surges of a fartlek, which no item holds.
 */
export const originsOf = (
  workout: Workout,
  setup: Setup,
  plan: Plan,
): readonly (Path | undefined)[] | undefined => {
  const owners: Owners = new Map();
  const items = workout.items.map((item, index) => trackedItem(item, [index], owners));
  const placed = classify(flatten(makeChoices({ items }, setup)));
  if (placed.length !== plan.phases.length) return undefined;
  return placed.map((each) => pathOf(each, owners));
};
