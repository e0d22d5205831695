import { type Context, choose } from './context.ts';
import type { Element, Rest } from './element.ts';
import { give, isCounted, isNested, isWork } from './forms.ts';
import { msOf } from './recoveries.ts';

/** "3x2 km, 3x1 km, rec 3 and 2 min": two recoveries behind two blocks without sets are one for each of them. */
export const restsOfBlocks = (
  context: Context,
  elements: readonly Element[],
): readonly Element[] => {
  const at = elements.findLastIndex(isWork);
  const before = elements.slice(0, at).findLastIndex(isWork);
  const [first, second] = [elements[before], elements[at]];
  const [one, other, ...more] = second?.rests ?? [];
  if (!first || !second || !one || !other || more.length > 0 || before !== at - 1) return elements;
  const blocks = [first, second].every((each) => isCounted(each) && !isNested(each));
  if (!blocks || first.rests.length > 0 || first.pause || second.pause) return elements;
  if (elements.slice(0, before).some(isWork) || !isPlain(one) || !isPlain(other)) return elements;
  const unnamed = one.rest.bare === true && other.rest.bare === true;
  if (!(other.join === 'and' || other.join === '/' || (other.join === ',' && !unnamed)))
    return elements;
  const doubt = { kind: 'ambiguity', rule: 'restsOfBlocks', text: 'restForEachBlock' } as const;
  if (!choose(context, one, doubt, [true, false])) return elements;
  const { mode } = { ...one.rest, ...other.rest };
  const own = (rest: Rest) => ({ ...rest, rest: { ...rest.rest, ...(mode && { mode }) } });
  const given = give(elements, [before], (each) => ({ ...each, rests: [own(one)] }));
  return give(given, [at], (each) => ({ ...each, rests: [own(other)] }));
};

const isPlain = ({ scope, part, rest: { what, marker } }: Rest): boolean =>
  !scope && !part && !marker && what.kind === 'length' && what.length.lengths.length === 1;

/** "4 x (4 min + 1 min) off 2 min / 1 min": nobody rests less between sets than within them. */
export const restsOfPair = (context: Context, element: Element): Element => {
  const { body, counts, rests } = element;
  const [one, other, ...more] = rests;
  if (body?.kind !== 'group' || body.elements.length !== 2 || counts.length !== 1) return element;
  if (!one || !other || more.length > 0 || other.join !== '/') return element;
  const [first, second] = body.elements;
  const bare = body.elements.every((each) => each.rests.length === 0 && !isCounted(each));
  if (!first || !second || !bare || !isPlain(one) || !isPlain(other)) return element;
  if (!(msOf(other) < msOf(one))) return element;
  const doubt = { kind: 'ambiguity', rule: 'restsOfBlocks', text: 'restForEachBlock' } as const;
  if (!choose(context, one, doubt, [true, false])) return element;
  const elements = [
    { ...first, rests: [one] },
    { ...second, rests: [other] },
  ];
  return { ...element, rests: [], body: { ...body, elements } };
};
