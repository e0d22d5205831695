import { type Context, choose } from './context.ts';
import type { Element, Rest } from './element.ts';

/**
 * `3x(3x(400 + 100)), 2:30 between reps, 6 min between sets`: of what is counted within sets the rep may be the
 * whole bracket or each length in it. Asks.
 */
export const restsOfBrackets = (context: Context, element: Element): Element => {
  const rest = repRest(element);
  const inner = rest && innerOf(element);
  if (!rest || !inner) return element;
  const joined = parts(inner)
    .slice(1)
    .every(({ join }) => join === '+');
  const text = joined ? 'restOfBracket' : 'restAfterEachRep';
  const doubt = { kind: 'ambiguity', rule: 'repsOfBracket', text } as const;
  if (!choose(context, rest, doubt, [joined, !joined])) return element;
  const ofBracket: Rest = { ...rest, scope: { kind: 'set' } };
  return {
    ...element,
    counts: element.counts.slice(0, 1),
    rests: element.rests.filter((each) => each !== rest),
    body: { kind: 'group', elements: [{ ...inner, rests: [ofBracket] }] },
  };
};

/** "between reps", and another rest between sets. */
const repRest = ({ rests }: Element): Rest | undefined => {
  const [rep, ...others] = rests.filter(({ scope }) => scope?.kind === 'rep');
  const sets = rests.some(({ scope }) => scope?.kind === 'set');
  return others.length === 0 && sets && rests.length === 2 ? rep : undefined;
};

const parts = ({ body }: Element): readonly Element[] =>
  body?.kind === 'group' ? body.elements : [];

/** What is repeated within the sets: a bracket with a count of its own, of two lengths and more without a rest. */
const innerOf = (element: Element): Element | undefined => {
  const { counts, start, end, line, body, manners, aims } = element;
  const [only, ...others] = parts(element);
  if (counts.length === 1 && only && others.length === 0)
    return only.counts.length === 1 && only.rests.length === 0 && isPlain(only) ? only : undefined;
  if (counts.length !== 2 || !body || !isPlain(element) || manners.length + aims.length > 0)
    return undefined;
  return { start, end, line, body, counts: counts.slice(1), aims: [], rests: [], manners: [] };
};

const isPlain = (element: Element): boolean => {
  const inside = parts(element);
  return (
    inside.length > 1 &&
    inside.every(
      ({ rests, counts, body }) => rests.length + counts.length === 0 && body?.kind === 'lengths',
    )
  );
};
