import type { Item, Step } from '../../model.ts';

/** Run on purpose, so that what is said of reps is meant for it. */
export const isRun = ({ role }: Step): boolean =>
  role === undefined || role === 'hill' || role === 'stride';

/** Every step, however deep, changed. */
export const mapSteps = (items: readonly Item[], change: (step: Step) => Step): readonly Item[] =>
  items.map((item) => {
    if (item.kind === 'step') return change(item);
    return item.kind === 'block' ? { ...item, items: mapSteps(item.items, change) } : item;
  });
