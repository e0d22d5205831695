import type { Element } from './element.ts';
import { isCounted, isList } from './forms.ts';

/** "3 x (600, 400, 200) @ 3K, 1500, 800": as many paces as runs in the bracket are one for each of them. */
export const pacesOfBracket = (element: Element): Element => {
  const { body, aims } = element;
  const [said, ...others] = aims;
  if (body?.kind !== 'group' || said?.aim.kind !== 'list' || others.length > 0) return element;
  if (!said.aim.counted || said.part) return element;
  const { aims: paces } = said.aim;
  const [list, ...more] = body.elements;
  if (list && more.length === 0 && sizeOf(list) === paces.length && list.aims.length === 0)
    return { ...element, aims: [], body: { ...body, elements: [{ ...list, aims: [said] }] } };
  const fits = paces.length === body.elements.length && body.elements.every(isSingle);
  if (!fits) return element;
  const elements = body.elements.map((each, i) => {
    const aim = paces[i];
    return aim ? { ...each, aims: [{ ...said, aim }] } : each;
  });
  return { ...element, aims: [], body: { ...body, elements } };
};

const isSingle = (element: Element): boolean =>
  element.body?.kind === 'lengths' &&
  !isList(element) &&
  !isCounted(element) &&
  element.aims.length === 0;

const sizeOf = ({ body, counts }: Element): number =>
  body?.kind === 'lengths' && counts.length === 0 && !body.length.pair
    ? body.length.lengths.length
    : 0;
