import { assume, type Context, choose, fail } from './context.ts';
import type { Element, Rest } from './element.ts';
import { give, isCounted, isList, isNested, isWork } from './forms.ts';
import { msOf } from './recoveries.ts';
import { kindOf, roughMetres } from './rough.ts';

/** `4x400 + 3 min rest + 4x200`: the rest stands between the two. */
export const isAfterBlock = (element: Element, next: Element | undefined): boolean => {
  const last = element.rests.at(-1);
  if (!last || last.scope || !isCounted(element) || next === undefined) return false;
  const second = element.rests.length > 1 && !isNested(element);
  // "4x1000 30 s rest 3 min rest 4x1000"
  const straight =
    last.join === undefined && next.join === undefined && isCounted(next) && isLonger(element);
  // "2x800 w/ 90 s - rest 3 min + 4x400"
  const dashed = last.join === '-' && next.join === '+' && isCounted(next) && isLonger(element);
  return (
    last.join === 'then' || (second && (isApart(last) || last.join === ',' || straight || dashed))
  );
};

/** The last recovery than the one before it: "200 jog 100 walk" is one in two parts. */
const isLonger = ({ rests }: Element): boolean => {
  const [one, two] = rests.slice(-2).map(msOf);
  return one !== undefined && two !== undefined && two > one;
};

/** "5x3 min, 3x1 min with 90 s between sets": where no rep has a recovery, each may be meant. */
const isForReps = (context: Context, rest: Rest, works: readonly Element[]): boolean => {
  const bare = works.every(
    ({ rests, ...each }) =>
      isCounted({ ...each, rests }) &&
      !isNested({ ...each, rests }) &&
      rests.every((one) => one === rest),
  );
  if (!bare || rest.rest.what.kind !== 'length') return false;
  const text = 'onceBetweenBlocks';
  return choose(context, rest, { kind: 'ambiguity', rule: 'setsOrReps', text }, [false, true]);
};

export const isApart = ({ join }: Rest): boolean =>
  join === '+' || join === 'then' || join === 'newline' || join === ';' || join === '.';

type Between = { readonly rest: Rest; readonly blocks: readonly [number, number] };

/** "10 min between the 300s and the 150s" stands once between those two. */
const placeBetween = (
  context: Context,
  elements: readonly Element[],
  at: number,
  { rest, blocks }: Between,
): readonly Element[] => {
  const seconds = elements.flatMap((each, i) =>
    i > 0 && areOf([elements[i - 1] ?? each, each], blocks) ? [i] : [],
  );
  const [second, ...others] = seconds;
  if (second === undefined || others.length > 0) {
    fail(context, rest, 'betweenWhichSets', 'behindSets');
    return elements;
  }
  const placed = give(elements, [at], (each) => ({
    ...each,
    rests: each.rests.filter((one) => one !== rest),
  }));
  return give(placed, [second], (each) => ({ ...each, pause: rest }));
};

const areOf = (
  [before, after]: readonly [Element, Element],
  [one, other]: readonly [number, number],
): boolean => {
  const [last, first] = [metresOf(before).at(-1), metresOf(after)[0]];
  return (last === one && first === other) || (last === other && first === one);
};

const metresOf = ({ body }: Element): readonly number[] =>
  body?.kind === 'lengths'
    ? body.length.lengths.map((each) => (kindOf(each) === 'distance' ? roughMetres(each) : 0))
    : [];

/** "6 sets of 50 m sprints (1 min rest between sets)" beside other reps: its own sets are its reps. */
const isOfOwnSets = ({ counts, rests }: Element, { join }: Rest): boolean => {
  const near = join === undefined || join === 'with' || join === ',';
  return near && rests.length === 1 && counts.length === 1 && counts[0]?.sets === true;
};

/** "3 min between sets": inside an element that has sets, else between the elements. */
export const placeSetRests = (
  context: Context,
  elements: readonly Element[],
  at: number,
): readonly Element[] => {
  const element = elements[at];
  const rest = element?.rests.find(({ scope }) => scope?.kind === 'set');
  if (!element || !rest) return elements;
  if (rest.scope?.kind === 'set' && rest.scope.blocks)
    return placeBetween(context, elements, at, { rest, blocks: rest.scope.blocks });
  if (isNested(element)) return elements;
  if (elements.filter(isWork).length > 1 && isOfOwnSets(element, rest)) {
    const between = { ...rest, scope: { kind: 'rep' } as const };
    return give(elements, [at], (each) => ({
      ...each,
      rests: each.rests.map((one) => (one === rest ? between : one)),
    }));
  }
  if (!isCounted(element) && elements.slice(0, at).some(isNested)) {
    fail(context, rest, 'betweenWhichSets', 'behindSets');
    return elements;
  }
  const works = elements.flatMap((each, i) => (i <= at && isWork(each) ? [i] : []));
  if (
    works.length > 1 &&
    isForReps(
      context,
      rest,
      works.flatMap((i) => elements[i] ?? []),
    )
  ) {
    const between = { ...rest, scope: { kind: 'rep' } as const };
    return give(elements, works, (each) => ({ ...each, rests: [between] }));
  }
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
  if (element.rests.length === 1 && isCounted(element)) {
    assume(context, rest, 'noSets', 'noSets');
    const between = { ...rest, scope: { kind: 'rep' } as const };
    return give(elements, [at], (each) => ({ ...each, rests: [between] }));
  }
  fail(context, rest, 'noSetsBetween', 'twoSets');
  return elements;
};
