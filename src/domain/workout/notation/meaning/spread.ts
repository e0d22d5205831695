import { type Context, choose, fail } from './context.ts';
import type { Aim, Element, Rest } from './element.ts';
import { isChained, isCounted, isList, isNested, isStrides, isWork } from './forms.ts';
import { sharing } from './rough.ts';

/**
 * Gives what is said once for several things ("2x400, 2x800 @5K", a last line "200 jog between reps")
 * to each of them.
 */
export const spread = (context: Context, elements: readonly Element[]): readonly Element[] => {
  const covered = coverLists(context, elements).map((each) => mergeRests(context, each));
  const aimed = covered.reduce<readonly Element[]>(
    (all, _, at) => spreadAims(context, all, at),
    covered,
  );
  const rested = aimed.reduce<readonly Element[]>(
    (all, _, at) => spreadRests(context, all, at),
    aimed,
  );
  return rested.reduce<readonly Element[]>((all, _, at) => placeSetRests(context, all, at), rested);
};

/** "with 3, 2:30, 2 min rest": three recoveries in a row are a list, one for each rep. */
const mergeRests = (context: Context, element: Element): Element => {
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
    rests: [{ ...first, end: last.end, rest: { ...rest, what: { kind: 'length', length } } }],
  };
};

const bare = ({ aims, rests, manners }: Element): boolean =>
  aims.length + rests.length + manners.length === 0;

/** `3 x 400, 300, 200`: does the count cover the whole list? */
const coverLists = (context: Context, elements: readonly Element[]): readonly Element[] => {
  const result: Element[] = [];
  for (const element of elements) {
    const last = result.at(-1);
    const joined = last && coverable(last, element) ? join(context, last, element) : undefined;
    if (joined) result[result.length - 1] = joined;
    else result.push(element);
  }
  return result;
};

const coverable = (last: Element, element: Element): boolean =>
  isCounted(last) &&
  bare(last) &&
  last.body?.kind === 'lengths' &&
  element.join === ',' &&
  !isCounted(element) &&
  element.body?.kind === 'lengths' &&
  isWork(element);

const join = (context: Context, last: Element, element: Element): Element | undefined => {
  if (last.body?.kind !== 'lengths' || element.body?.kind !== 'lengths') return undefined;
  const { length } = last.body;
  const lengths = [...length.lengths, ...element.body.length.lengths];
  const likely = lengths.length > 2;
  const text = likely
    ? 'The count covers the whole list.'
    : 'The count covers the first length only.';
  const all = choose(
    context,
    { start: last.start, end: element.end },
    { kind: 'ambiguity', rule: 'countCovers', text },
    [likely, !likely],
  );
  if (!all) return undefined;
  const { join: _, ...rest } = element;
  return {
    ...rest,
    ...(last.join && { join: last.join }),
    start: last.start,
    counts: last.counts,
    line: last.line,
    body: { kind: 'lengths', length: { ...length, lengths, pair: false } },
  };
};

/** The elements before `at` that what is said at `at` may be meant for too. */
const receivers = (
  elements: readonly Element[],
  at: number,
  acrossLines: boolean,
  lacks: (element: Element) => boolean,
): readonly number[] => {
  const found: number[] = [];
  for (let i = at - 1; i >= 0; i -= 1) {
    const element = elements[i];
    const after = elements[i + 1];
    if (!element || !after || (!acrossLines && !isChained(after))) break;
    if (!isWork(element) || (isStrides(element) && !isStrides(elements[at] ?? element))) continue;
    if (!lacks(element)) break;
    found.unshift(i);
  }
  return found;
};

const isTrailing = ({ join }: { readonly join?: Element['join'] }): boolean =>
  join === 'newline' || join === '.' || join === ';';

const spreadAims = (
  context: Context,
  elements: readonly Element[],
  at: number,
): readonly Element[] => {
  const element = elements[at];
  const aim = element?.aims.at(-1);
  if (!element || !aim || !isWork(element)) return elements;
  const found = receivers(elements, at, isTrailing(aim), ({ aims }) => aims.length === 0);
  if (found.length === 0) return elements;
  const likely = found.length > 1 || isTrailing(aim) || aim.join === ',';
  const text = likely
    ? 'The pace is taken for all of these.'
    : 'The pace is taken for the last of these only.';
  const all =
    isTrailing(aim) ||
    choose(context, aim, { kind: 'ambiguity', rule: 'aimFor', text }, [likely, !likely]);
  return all ? give(elements, found, (each) => ({ ...each, aims: [aim satisfies Aim] })) : elements;
};

const give = (
  elements: readonly Element[],
  to: readonly number[],
  change: (element: Element) => Element,
): readonly Element[] => elements.map((each, i) => (to.includes(i) ? change(each) : each));

const spreadRests = (
  context: Context,
  elements: readonly Element[],
  at: number,
): readonly Element[] => {
  const element = elements[at];
  const rests = element?.rests.filter(({ scope }) => scope?.kind !== 'set') ?? [];
  const [first] = rests;
  if (!element || !first || !isWork(element) || isAfterBlock(element, elements[at + 1]))
    return elements;
  const trailing = isTrailing(first);
  const found = receivers(elements, at, trailing, (each) =>
    each.rests.every(({ scope }) => scope?.kind === 'set'),
  );
  if (found.length === 0) return elements;
  const alike = found.every((i) => isCounted(elements[i] ?? element) === isCounted(element));
  // Said of reps in general ("between reps"), or straight behind something of another form.
  if (!alike && !trailing && first.join !== ',') return elements;
  const sure = (trailing && alike) || first.scope !== undefined;
  const likely = trailing || alike;
  const text = likely
    ? 'The recovery is taken for all of these.'
    : 'The recovery is taken for the last of these only.';
  const all =
    sure || choose(context, first, { kind: 'ambiguity', rule: 'restFor', text }, [likely, !likely]);
  if (!all) return elements;
  const dealt = deal(first, found.length + 1);
  if (!dealt)
    return give(elements, found, (each) => ({ ...each, rests: [...each.rests, ...rests] }));
  const to = [...found, at];
  return elements.map((each, i) =>
    to.includes(i) ? { ...each, rests: dealt.slice(to.indexOf(i), to.indexOf(i) + 1) } : each,
  );
};

/** A list of as many recoveries as there are things to recover from: to each its own. */
const deal = (rest: Rest, among: number): readonly Rest[] | undefined => {
  const { what } = rest.rest;
  if (what.kind !== 'length' || what.length.lengths.length !== among || among < 3) return undefined;
  const last = what.length.lengths.at(-1);
  return what.length.lengths.map((length) => {
    const own = sharing(length, last);
    return {
      ...rest,
      rest: {
        ...rest.rest,
        what: { kind: 'length', length: { ...own, lengths: [own], pair: false } },
      },
    };
  });
};

/** `4x400 + 3 min rest + 4x200`: the rest stands between the two. */
export const isAfterBlock = (element: Element, next: Element | undefined): boolean => {
  const last = element.rests.at(-1);
  if (!last || last.scope || !isCounted(element) || next === undefined) return false;
  const second = element.rests.length > 1 && !isNested(element);
  return last.join === 'then' || (second && (isApart(last) || last.join === ','));
};

export const isApart = ({ join }: Rest): boolean =>
  join === '+' || join === 'then' || join === 'newline' || join === ';' || join === '.';

/** "3 min between sets": inside an element that has sets, else between the elements. */
const placeSetRests = (
  context: Context,
  elements: readonly Element[],
  at: number,
): readonly Element[] => {
  const element = elements[at];
  const rest = element?.rests.find(({ scope }) => scope?.kind === 'set');
  if (!element || !rest || isNested(element)) return elements;
  const works = elements.flatMap((each, i) => (i <= at && isWork(each) ? [i] : []));
  if (works.length > 1) {
    const others = { ...element, rests: element.rests.filter((each) => each !== rest) };
    const placed = give(elements, [at], () => others);
    return give(placed, works.slice(1), (each) => ({ ...each, pause: rest }));
  }
  if (element.counts.some(({ sets }) => sets) || isList(element)) {
    const { scope: _, ...unscoped } = rest;
    return give(elements, [at], (each) => ({
      ...each,
      rests: each.rests.map((one) => (one === rest ? unscoped : one)),
    }));
  }
  fail(
    context,
    rest,
    'There are no sets here for this rest to stand between.',
    'Write sets as in 2x(4x400).',
  );
  return elements;
};
