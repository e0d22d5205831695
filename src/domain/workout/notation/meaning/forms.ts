import type { Element } from './element.ts';

/** Questions about an element's form that several rules ask. */

const restful: ReadonlySet<string> = new Set(['warmUp', 'coolDown', 'easy', 'drill']);

/** Something run on purpose: recoveries and paces given for all reps are meant for it. */
export const isWork = (element: Element): boolean => {
  if (
    element.body?.kind === 'fartlek' ||
    element.manners.some(({ kind }) => kind === 'pause' || kind === 'bothEnds')
  ) {
    return false;
  }
  return !element.manners.some((manner) => manner.kind === 'role' && restful.has(manner.role));
};

export const isCounted = (element: Element): boolean => element.counts.length > 0;

export const isList = ({ body }: Element): boolean =>
  body?.kind === 'lengths' && body.length.lengths.length > 1;

/** Strides go with a session; what is said of its reps is not meant for them. */
export const isStrides = ({ manners }: Element): boolean =>
  manners.some((manner) => manner.kind === 'role' && manner.role === 'stride');

/** It has reps within sets, so that a rest between sets has a place. */
export const isNested = (element: Element): boolean =>
  element.counts.length > 1 ||
  (isCounted(element) && (element.body?.kind === 'group' || isList(element)));

/** Part of the same list in commas as the element before it. */
export const isChained = ({ join }: Element): boolean => join === ',' || join === 'and';

/** The elements with those at the given places changed. */
export const give = (
  elements: readonly Element[],
  to: readonly number[],
  change: (element: Element) => Element,
): readonly Element[] => elements.map((each, i) => (to.includes(i) ? change(each) : each));
