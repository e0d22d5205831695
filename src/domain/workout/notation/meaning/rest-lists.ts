import type { Context } from './context.ts';
import type { Element, Rest } from './element.ts';
import { sharing } from './rough.ts';

/** "with 3, 2:30, 2 min rest": three recoveries in a row are a list, one for each rep. */
export const mergeRests = (context: Context, element: Element): Element => {
  const [first, ...others] = element.rests;
  if (!first || others.length < 2) return element;
  const row = others.every(
    ({ scope, join }) => scope === undefined && (join === ',' || join === 'and'),
  );
  const lengths = element.rests.flatMap(({ rest }) =>
    rest.what.kind === 'length' ? rest.what.length.lengths : [],
  );
  if (first.scope || !row || lengths.length !== element.rests.length) return element;
  const last = others.at(-1) ?? first;
  // They are found where the first of them is.
  for (const { start } of others) context.used.add(start);
  const length = { start: first.start, end: last.end, lengths, pair: false };
  const { bare: _, ...rest } = { ...first.rest, ...last.rest };
  return {
    ...element,
    rests: [
      {
        ...first,
        end: last.end,
        rest: { ...rest, what: { kind: 'length', length } },
        ...(hasModes(element.rests) && { each: element.rests.map((one) => one.rest) }),
      },
    ],
  };
};

/** "400 jog, 200 jog, 200 walk": spent in different ways. */
const hasModes = (rests: readonly Rest[]): boolean =>
  rests.some(
    ({ rest }, i) => i > 0 && rest.mode !== rests[0]?.rest.mode && rest.mode && !rest.bare,
  );

/** A list of as many recoveries as there are things to recover from: to each its own. */
export const deal = (rest: Rest, among: number): readonly Rest[] | undefined => {
  const { what } = rest.rest;
  if (what.kind !== 'length' || what.length.lengths.length !== among || among < 3) return undefined;
  const last = what.length.lengths.at(-1);
  return what.length.lengths.map((length, i) => {
    const own = sharing(length, last);
    const { each: _, ...alone } = rest;
    return {
      ...alone,
      rest: {
        ...(rest.each?.[i] ?? rest.rest),
        what: { kind: 'length', length: { ...own, lengths: [own], pair: false } },
      },
    };
  });
};
