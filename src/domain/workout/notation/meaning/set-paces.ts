import { assume, type Context, fail } from './context.ts';
import type { Aim, Element } from './element.ts';

const mostSets = 20;

/**
 * "5 sets of 4x400 … first set at 65, second set at 64, last set 58": each set by itself, with the recovery
 * between them. Refused where what is said of the sets does not fit.
 */
export const splitSets = (context: Context, element: Element): readonly Element[] => {
  const said = element.aims.filter(({ set }) => set !== undefined);
  const [first] = said;
  if (!first) return [element];
  const [sets, ...counts] = element.counts;
  const count = sets?.count;
  const all = typeof count === 'number' && count <= mostSets ? pacesOf(said, count) : undefined;
  const scoped = element.rests.every(({ scope }) => scope?.kind === 'set' || scope?.kind === 'rep');
  const paired = element.rests.length === 2 && element.rests.every(({ scope }) => !scope);
  if (
    !all ||
    (counts.length !== 1 && !isInBrackets(element)) ||
    said.length < element.aims.length ||
    !(scoped || paired)
  ) {
    fail(context, first, 'whichSets');
    return [element];
  }
  const missing = all.flatMap((aim, i) => (aim ? [] : [i + 1]));
  if (missing.length > 0)
    assume(context, first, 'setPace', { code: 'noPaceForSets', sets: missing });
  const between = element.rests.find(({ scope }) => scope?.kind === 'set');
  // "60s/4 min": the second stands between sets.
  const pause = between ?? (paired ? element.rests[1] : undefined);
  const rests = element.rests.filter((rest) => rest !== pause);
  return all.map((aim, i): Element => {
    const aims = aim ? [aim] : [];
    if (i === 0) return { ...element, counts, aims, rests };
    return { ...element, counts, aims, rests, join: '+', ...(pause && { pause }) };
  });
};

/** "2x(4x400), first set @5K, second set @3K": without a pace inside the brackets. */
const isInBrackets = ({ counts, body }: Element): boolean =>
  counts.length === 1 &&
  body?.kind === 'group' &&
  body.elements.every(({ aims }) => aims.length === 0);

/** The pace of each set; undefined where one is named twice or is beyond the last. */
const pacesOf = (said: readonly Aim[], count: number): readonly (Aim | undefined)[] | undefined => {
  const all: (Aim | undefined)[] = Array.from({ length: count });
  for (const { set, join: _, ...aim } of said) {
    const at = set === 0 ? count - 1 : (set ?? 0) - 1;
    if (at < 0 || at >= count || all[at]) return undefined;
    all[at] = aim;
  }
  return all;
};
