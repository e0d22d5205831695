import type { RawLength } from '../grammar/syntax.ts';
import type { Aim, Element } from './element.ts';
import { isWork } from './forms.ts';
import { kindOf, roughMetres } from './rough.ts';

export type Told = { readonly m: number; readonly aim: Aim; readonly element: Element };

/**
 * "400/600/800, 800/600/400. 400 and 600 @ 5K; 800 @ 10K": behind reps without a pace, each of their distances
 * once more and each with its pace. Undefined where a distance is missing, counted, or said twice.
 */
export const toldOfAll = (elements: readonly Element[]): readonly Told[] | undefined => {
  for (let at = elements.length - 1; at > 0; at -= 1) {
    const join = elements[at]?.join;
    const bracket = bracketOf(elements, at);
    // "400, 800, 1200, 200 rest, 400 & 800 @5K, 1200 @10K": their recovery closes the list.
    const closed = join === ',' && (elements[at - 1]?.rests.length ?? 0) > 0;
    if (!bracket && join !== '.' && join !== 'newline' && join !== ';' && !closed) continue;
    const told = bracket
      ? bracket.inside.map((element, i, all) =>
          ofElement(element, all.slice(i))?.map((each) => ({ ...each, element: bracket.element })),
        )
      : elements.slice(at).map((element, i, all) => ofElement(element, all.slice(i)));
    if (told.some((each) => each === undefined)) return undefined;
    const all = told.flatMap((each) => each ?? []);
    const above = elements.slice(0, at).filter(isWork);
    const known = above.flatMap((each) => distances(each) ?? [Number.NaN]);
    const same = new Set(known).size === all.length && all.every(({ m }) => known.includes(m));
    if (
      same &&
      known.length > (join === ';' || closed ? 2 : 1) &&
      all.length > 1 &&
      new Set(all.map(({ m }) => m)).size === all.length
    )
      return all;
  }
  return undefined;
};

type Bracket = { readonly element: Element; readonly inside: readonly Element[] };

/** The `(6k, 5k & 4k @MP, 3k & 2k @HM)` straight behind a list, at the end of all. */
const bracketOf = (elements: readonly Element[], at: number): Bracket | undefined => {
  const element = elements[at];
  if (!element || at < elements.length - 1 || element.join || element.counts.length > 0)
    return undefined;
  if (element.body?.kind !== 'group' || element.aims.length > 0) return undefined;
  return { element, inside: element.body.elements };
};

const ofElement = (element: Element, from: readonly Element[]): readonly Told[] | undefined => {
  const { body, counts, rests, manners } = element;
  const aim = aimOf(from);
  if (!aim || aim.part || body?.kind !== 'lengths' || counts.length > 0) return undefined;
  // A recovery in a sentence of its own is that of the reps above.
  if (manners.length > 0 || !rests.every(({ scope, join }) => scope || isApart(join)))
    return undefined;
  if (!body.length.lengths.every(isDistance)) return undefined;
  return body.length.lengths.map((each) => ({ m: roughMetres(each), aim, element }));
};

const isApart = (join: Element['join']): boolean =>
  join === '.' || join === 'newline' || join === ';';

/** The pace of "400 and 600 @5K" is that of both, and "at I pace (5K pace)" says it in two ways. */
const aimOf = ([first, next, ...others]: readonly Element[]): Aim | undefined => {
  const [aim, ...more] = first?.aims ?? [];
  if (aim || !next || next.join !== 'and') return more.length > 1 ? undefined : aim;
  return aimOf([next, ...others]);
};

const isDistance = (length: RawLength): boolean => kindOf(length) === 'distance';

/** What is run without a pace; undefined where one has a pace, or is no distance. */
const distances = ({ body, aims }: Element): readonly number[] | undefined => {
  if (aims.length > 0) return undefined;
  if (body?.kind === 'group') {
    const inner = body.elements.map(distances);
    return inner.some((each) => each === undefined)
      ? undefined
      : inner.flatMap((each) => each ?? []);
  }
  if (body?.kind !== 'lengths' || !body.length.lengths.every(isDistance)) return undefined;
  return body.length.lengths.map(roughMetres);
};
