import { type Context, fail } from './context.ts';
import type { Element } from './element.ts';

/** "12x400, 200 jog, 600 jog between sets of four (three sets)": the twelve are three sets of four. */
export const parcel = (context: Context, element: Element): Element => {
  const rest = element.rests.find(({ scope }) => scope?.kind === 'set' && scope.of !== undefined);
  const of = rest?.scope?.kind === 'set' ? rest.scope.of : undefined;
  if (!rest || of === undefined) return element;
  const named = element.counts.filter(({ sets }) => sets);
  const [all, ...others] = element.counts.filter(({ sets }) => !sets);
  const [set, ...more] = named;
  const inner = all?.count;
  // "3 sets of 4x400, 3 min between sets of four" says it twice.
  if (set && inner === of && more.length + others.length === 0) return element;
  const sets = typeof inner === 'number' && others.length === 0 ? inner / of : undefined;
  const agrees = named.every(({ count }) => count === sets);
  if (!all || sets === undefined || !Number.isInteger(sets) || sets < 2 || !agrees) {
    const reason = 'notSetsOfSize';
    fail(context, rest, reason, 'threeSets');
    return element;
  }
  return {
    ...element,
    counts: [
      { ...all, count: sets, sets: true },
      { ...all, count: of },
    ],
  };
};
