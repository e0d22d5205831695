import { type Context, choose, fail } from './context.ts';
import type { Element } from './element.ts';
import { isEqual } from './equal.ts';
import { kindOf, roughMetres } from './rough.ts';

/**
 * "16x100", and below it "sprint 100 m, then jog 100 m": the line below says how the reps above are
 * run. Asks, since it may also be one more.
 */
export const joinRestated = (
  context: Context,
  elements: readonly Element[],
): readonly Element[] => {
  const at = elements.findIndex((each, i) => explains(elements[i - 1], each));
  const [above, below] = [elements[at - 1], elements[at]];
  if (!above || !below) return elements;
  const text = 'restated';
  const doubt = { kind: 'ambiguity', rule: 'restated', text } as const;
  if (!choose(context, below, doubt, [true, false])) return elements;
  const { aims, rests, manners } = below;
  const both = { ...above, aims, rests, manners: [...above.manners, ...manners], end: below.end };
  return elements.flatMap((each, i) => (i === at - 1 ? [both] : i === at ? [] : [each]));
};

const explains = (above: Element | undefined, below: Element): boolean => {
  if (!above || above.counts.length === 0 || above.line >= below.line) return false;
  if (above.aims.length + above.rests.length > 0) return false;
  if (below.aims.length + below.rests.length === 0) return false;
  const counted = below.counts.length > 0;
  if (counted && !isEqual(above.counts.map(countOf), below.counts.map(countOf))) return false;
  return isSame(above, below);
};

const countOf = ({ count }: Element['counts'][number]): unknown => count;

const isSame = ({ body: a }: Element, { body: b }: Element): boolean => {
  if (a?.kind !== 'lengths' || b?.kind !== 'lengths') return false;
  const [one, two] = [a.length.lengths, b.length.lengths];
  return (
    one.length === two.length &&
    one.every((each, i) => {
      const other = two[i];
      return (
        other !== undefined &&
        kindOf(each) === kindOf(other) &&
        roughMetres(each) === roughMetres(other)
      );
    })
  );
};

/**
 * "400, 600, 800, 600, 400" and below it "400, 600 @5K": the same reps once more, with their paces,
 * or more reps? Refused, since nobody would see from the plan that it was taken twice.
 */
export const refuseRestated = (context: Context, [list, ...others]: readonly Element[]): void => {
  const lengths = list?.body?.kind === 'lengths' ? list.body.length.lengths : [];
  if (!list || lengths.length < 3 || list.aims.length > 0 || list.counts.length > 0) return;
  const from = others.findIndex(
    ({ line, join }) => line !== list.line || join === '.' || join === ';',
  );
  const below = from < 0 ? [] : others.slice(from);
  const restated = below.find((each) => isRestated(each, new Set(lengths.map(({ from }) => from))));
  if (!restated) return;
  fail(context, restated, 'listOrMore', 'paceBehindEach');
};

const isRestated = ({ body, aims, counts }: Element, known: ReadonlySet<number>): boolean =>
  body?.kind === 'lengths' &&
  aims.length > 0 &&
  counts.length === 0 &&
  body.length.lengths.every(({ from }) => known.has(from));
