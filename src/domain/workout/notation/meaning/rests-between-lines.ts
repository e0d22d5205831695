import { type Context, choose } from './context.ts';
import type { Element } from './element.ts';
import { give, isCounted, isStrides, isWork } from './forms.ts';

/**
 * "4x400", "3 min rest" and "4x200" on lines of their own: the recovery after each rep, or once between the two
 * lines? Asks; undefined where it is taken after each.
 */
export const restBetweenLines = (
  context: Context,
  elements: readonly Element[],
  at: number,
): readonly Element[] | undefined => {
  const [element, next] = [elements[at], elements[at + 1]];
  const [rest, ...others] = element?.rests ?? [];
  if (!element || !next || !rest) return undefined;
  if (others.length > 0) return secondBetween(elements, at);
  if (rest.join !== 'newline' || rest.scope || rest.part || rest.rest.marker) return undefined;
  if (rest.rest.what.kind !== 'length' || !isRepeated(element)) return undefined;
  const follows = next.join === 'newline' && isCounted(next) && isWork(next) && !isStrides(next);
  if (!follows) return undefined;
  const doubt = { kind: 'ambiguity', rule: 'restBetweenLines', text: 'restAfterEachRep' } as const;
  if (choose(context, rest, doubt, [true, false])) return undefined;
  const apart = give(elements, [at], (each) => ({ ...each, rests: [] }));
  return give(apart, [at + 1], (each) => ({ ...each, pause: rest }));
};

const isRepeated = ({ counts }: Element): boolean =>
  counts.length === 1 && counts.every(({ count }) => typeof count !== 'number' || count > 1);

/** Where the reps have a recovery of their own, another one on a line of its own can only stand between the lines. */
const secondBetween = (
  elements: readonly Element[],
  at: number,
): readonly Element[] | undefined => {
  const [element, next] = [elements[at], elements[at + 1]];
  const [first, second, ...others] = element?.rests ?? [];
  if (!first || !second || others.length > 0 || next?.join !== 'newline' || !isWork(next))
    return undefined;
  const placed = [first, second].some(({ scope, part, rest }) => scope || part || rest.marker);
  if (placed || first.join === 'newline' || second.join !== 'newline') return undefined;
  if (second.rest.what.kind !== 'length' || next.pause) return undefined;
  const own = give(elements, [at], (each) => ({ ...each, rests: [first] }));
  return give(own, [at + 1], (each) => ({ ...each, pause: second }));
};
