import type { RawRest, RestWhat } from '../grammar/syntax.ts';
import { assume, type Context } from './context.ts';
import type { Element, Rest } from './element.ts';
import { kindOf, sharing } from './rough.ts';

/** "with 3, 2:30, 2 min rest": three recoveries in a row are a list, one for each rep. */
export const mergeRests = (context: Context, element: Element, last: boolean): Element => {
  const [first, ...others] = element.rests;
  if (element.rests.filter(({ scope }) => scope?.kind !== 'set').length === 2)
    return last ? mergePair(context, element) : element;
  if (!first || others.length < 2) return element;
  const row = others.every(
    ({ scope, join }) => scope === undefined && (join === ',' || join === 'and'),
  );
  const lengths = element.rests.flatMap(({ rest }) =>
    rest.what.kind === 'length' ? rest.what.length.lengths : [],
  );
  if (first.scope || !row || lengths.length !== element.rests.length) return element;
  const final = others.at(-1) ?? first;
  // They are found where the first of them is.
  for (const { start } of others) context.used.add(start);
  const length = { start: first.start, end: final.end, lengths, pair: false };
  const { bare: _, ...rest } = { ...first.rest, ...final.rest };
  return {
    ...element,
    rests: [
      {
        ...first,
        end: final.end,
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

/** A list of as many recoveries as there are things to recover from, or as stand between them: to each its own. */
export const deal = (
  rest: Rest,
  among: readonly Element[],
): readonly (Rest | undefined)[] | undefined => {
  const all = rowOf(rest);
  const sizes = among.map(sizeOf);
  const total = sizes.reduce((sum, each) => sum + each, 0);
  const between = total > 3 && among.every(({ counts }) => counts.length === 0) ? total - 1 : total;
  if (!all || total < 3 || (all.length !== total && all.length !== between)) return undefined;
  let taken = 0;
  return sizes.map((size) => {
    const own = all.slice(taken, taken + size);
    taken += size;
    return own.length > 1 ? rowRest(rest, own) : own[0];
  });
};

/** How many recoveries it takes: a list one behind each length, counted reps one for all of them. */
const sizeOf = ({ counts, body }: Element): number =>
  counts.length === 0 && body?.kind === 'lengths' && !body.length.pair
    ? body.length.lengths.length
    : 1;

/** The recoveries of a list one by one. */
const rowOf = (rest: Rest): readonly Rest[] | undefined => {
  const { what } = rest.rest;
  const { each, ...alone } = rest;
  if (what.kind === 'perRep' && rest.rest.row)
    return what.rests.map((own) => ({ ...alone, rest: plain(rest.rest, own) }));
  if (what.kind !== 'length' || what.length.lengths.length < 3) return undefined;
  const last = what.length.lengths.at(-1);
  return what.length.lengths.map((length, i) => {
    const own = sharing(length, last);
    const said = { kind: 'length', length: { ...own, lengths: [own], pair: false } } as const;
    return { ...alone, rest: plain(each?.[i] ?? rest.rest, said) };
  });
};

const plain = ({ row: _, ...rest }: RawRest, what: RestWhat): RawRest => ({ ...rest, what });

const rowRest = (rest: Rest, own: readonly Rest[]): Rest => {
  const { each: _, ...alone } = rest;
  const what = { kind: 'perRep', rests: own.map((one) => one.rest.what) } as const;
  return { ...alone, rest: { ...rest.rest, what, row: true } };
};

/** "3x600 with 5 and 10 min recovery": two recoveries, and two places for them. */
const mergePair = (context: Context, element: Element): Element => {
  const sets = element.rests.filter(({ scope }) => scope?.kind === 'set');
  const [first, second, ...others] = element.rests.filter((each) => !sets.includes(each));
  const reps = repsOf(element, sets.length > 0);
  if (!first || !second || others.length > 0 || reps !== 3) return element;
  const joined = second.join === 'and' || second.join === ',';
  if (first.scope || first.part || second.scope || second.part || !joined) return element;
  const lengths = [first, second].flatMap(({ rest: { what } }) =>
    what.kind === 'length' && what.length.lengths.length === 1 && !what.inTime && !what.length.or
      ? what.length.lengths
      : [],
  );
  const last = lengths[1];
  // "3x600, 3 min, 10 min jog": what is jogged at the end may be the cool-down.
  const sure = second.rest.bare || second.rest.sure === true || second.join === 'and';
  if (!last || !sure) return element;
  const rests = lengths.map((each) => {
    const own = sharing(each, last);
    return { kind: 'length', length: { ...own, lengths: [own], pair: false } } as const;
  });
  if (kindOf(rests[0]?.length.lengths[0] ?? last) !== kindOf(last)) return element;
  context.used.add(second.start);
  assume(context, { start: first.start, end: second.end }, 'restsInTurn', 'restsInTurn');
  const { bare: _, ...rest } = { ...first.rest, ...second.rest };
  const what = { kind: 'perRep', rests } as const;
  const merged = { ...first, end: second.end, rest: { ...rest, what, row: true as const } };
  return { ...element, rests: [merged, ...sets] };
};

/** How many reps there are, where they are counted once or listed. */
const repsOf = ({ counts, body }: Element, inSets: boolean): number | undefined => {
  if (body?.kind !== 'lengths' || body.length.pair || counts.length > 1) return undefined;
  const listed = body.length.lengths.length;
  const count = counts[0]?.count;
  if (counts.length === 0 || (inSets && listed > 1)) return listed;
  return listed === 1 && typeof count === 'number' ? count : undefined;
};
