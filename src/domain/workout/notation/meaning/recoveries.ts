import type { Extent, Item, Recovery, Step } from '../../model.ts';
import { type Context, choose, fail } from './context.ts';
import type { Element, Rest } from './element.ts';
import { isList, isNested } from './forms.ts';
import { ends } from './lengths.ts';
import { resolveRecovery } from './rests.ts';
import { kindOf, roughMs } from './rough.ts';
import { isRun, mapSteps } from './step-items.ts';

export type Sorted = { readonly reps: readonly Rest[]; readonly sets: readonly Rest[] };

/** Which recoveries follow each rep and which stand between sets. */
export const sortRests = (context: Context, element: Element, inner: readonly Item[]): Sorted => {
  const { rests } = element;
  const full = isNested(element) && lacking(inner, takerOf(element)).length === 0;
  // "2x(4x400 w/ 60s) w/ 5 min between": where every rep has its own, between is between sets.
  const isSet = ({ scope }: Rest) =>
    scope?.kind === 'set' ||
    (full && scope?.kind === 'rep') ||
    (scope?.kind === 'after' && isOfWhole(element, inner, scope.values));
  const sets = rests.filter(isSet);
  const paired = sets.find(({ scope }) => scope?.kind === 'set' && scope.pair);
  if (paired && element.counts[0]?.count !== 2) fail(context, paired, 'notTwoSets');
  const reps = rests.filter((rest) => rest.scope && !isSet(rest));
  const open = onCycle(
    context,
    rests.filter(({ scope }) => scope === undefined),
  );
  const nested = isNested(element);
  const [first, second] = open;
  if (!first) return askBare(context, element, { reps, sets });
  if (!second) return placeOne(context, element, inner, { reps, sets }, first);
  if (nested && open.length === 2 && sets.length === 0) {
    const capital = first.rest.marker === 'R' && second.rest.marker !== 'RR';
    // `R: 60"/4'`: nobody rests less between sets than within them.
    const swapped = capital && !(msOf(first) < msOf(second));
    const [rep, set] = swapped ? [second, first] : [first, second];
    return { reps: [...reps, rep], sets: [set] };
  }
  fail(context, second, 'manyRecoveries', 'betweenWhat');
  return { reps: [first], sets };
};

/** "20x60 m hill with jog back, each off a 1 min cycle": how the rest of the cycle is spent. */
const onCycle = (context: Context, rests: readonly Rest[]): readonly Rest[] => {
  const [way, cycle, ...others] = rests;
  if (!way || !cycle || others.length > 0 || cycle.rest.what.kind !== 'sendOff') return rests;
  if (way.rest.what.kind !== 'back' && way.rest.what.kind !== 'unsaid') return rests;
  if (way.part || cycle.part || (cycle.rest.mode && cycle.rest.mode !== way.rest.mode))
    return rests;
  context.used.add(cycle.start);
  const { mode } = way.rest;
  return [{ ...way, end: cycle.end, rest: { ...cycle.rest, ...(mode && { mode }) } }];
};

/** "6x(600, 30s, 200), 2 min between each 800": what the parts come to is a set. */
const isOfWhole = (
  { counts }: Element,
  inner: readonly Item[],
  values: readonly number[],
): boolean => {
  const [value, ...others] = values;
  if (value === undefined || others.length > 0 || counts.length !== 1 || inner.length < 2)
    return false;
  let sum = 0;
  for (const item of inner) {
    if (item.kind !== 'step' || item.extent.kind !== 'distance') return false;
    if (typeof item.extent.m !== 'number' || item.extent.m === value) return false;
    sum += item.extent.m;
  }
  return Math.abs(sum / value - 1) < 0.01;
};

const isBareScope = (rest: Rest | undefined): boolean =>
  rest?.scope?.kind === 'rep' && rest.scope.bare === true;

/** "5 sets of (400, 300, 200), 2 min between": between what is not said. */
const askBare = (context: Context, element: Element, { reps, sets }: Sorted): Sorted => {
  const [rest, ...others] = reps;
  const [second, ...more] = others;
  const isBare = second?.scope?.kind === 'rep' && second.scope.bare && !isBareScope(rest);
  // "2 x (10 x 200), 45 s between reps, 4 min between"
  if (rest && second && isBare && more.length + sets.length === 0 && isNested(element))
    return { reps: [rest], sets: [second] };
  const bare = rest?.scope?.kind === 'rep' && rest.scope.bare && others.length + sets.length === 0;
  if (!rest || !bare || !isNested(element) || !(element.body?.kind === 'group' || isList(element)))
    return { reps, sets };
  const asSet: Sorted = { reps: [], sets: [rest] };
  const likely = element.counts[0]?.sets === true;
  const text = likely ? 'asSetRecovery' : 'restAfterEachRep';
  const doubt = { kind: 'ambiguity', rule: 'bareBetween', text } as const;
  return choose(context, rest, doubt, likely ? [asSet, { reps, sets }] : [{ reps, sets }, asSet]);
};

const placeOne = (
  context: Context,
  element: Element,
  inner: readonly Item[],
  { reps, sets }: Sorted,
  rest: Rest,
): Sorted => {
  const asRep: Sorted = { reps: [...reps, rest], sets };
  const asSet: Sorted = { reps, sets: [rest] };
  if (!isNested(element) || sets.length > 0) return asRep;
  const [scoped] = reps;
  // "3x(300-200-100), walk back, 5 min between": after another recovery it is between sets.
  if (scoped?.scope?.kind === 'rep' && scoped.scope.bare && scoped.start > rest.start) {
    const text = 'secondBetweenSets';
    const doubt = { kind: 'ambiguity', rule: 'bareBetween', text } as const;
    return choose(context, scoped, doubt, [{ reps: [rest], sets: [scoped] }, asSet]);
  }
  const without = lacking(inner, takerOf(element));
  if (without.length === 0 || reps.length > 0) return asSet;
  if (without.length === 1 && inner.length > 1 && without[0] === inner.at(-1)) return asSet;
  if (inner.length === 1 && !isList(element) && element.counts.length === 1) return asRep;
  const doubt = {
    kind: 'ambiguity',
    rule: 'restScope',
    text: 'restAfterEachRep',
  } as const;
  return choose(context, rest, doubt, [asRep, asSet]);
};

type Takes = (step: Step) => boolean;

/** In brackets only what is run on purpose takes the recovery; a length by itself always does. */
const takerOf =
  ({ body }: Element): Takes =>
  (step) =>
    !step.recovery && (body?.kind !== 'group' || isRun(step));

const lacking = (items: readonly Item[], takes: Takes): readonly Item[] =>
  items.flatMap((item) => {
    if (item.kind === 'block') return lacking(item.items, takes);
    return item.kind === 'step' && takes(item) ? [item] : [];
  });

/** Gives a recovery to every rep that has none of its own. */
export const applyRest = (
  context: Context,
  element: Element,
  items: readonly Item[],
  rest: Rest,
): readonly Item[] => {
  const only = rest.scope?.kind === 'after' ? rest.scope : undefined;
  const takes = takerOf(element);
  const size = lacking(items, takes).length;
  refuseOdd(context, element, rest, size);
  if (rest.each) fail(context, rest, 'whichRecovery');
  let index = 0;
  return mapSteps(items, (step) => {
    if (!takes(step)) return step;
    const named = only?.values.some((value) => isDistance(step.extent, value));
    if (only && named === (only.but ?? false)) return step;
    const recovery = resolveRecovery(context, rest, rest.rest, step.extent);
    index += 1;
    return recovery ? { ...step, recovery: portion(recovery, index - 1, size) } : step;
  });
};

/** "rest 4+5", "with 3, 2, 1 min": as many as there are reps, or as stand between them. */
const refuseOdd = (context: Context, { counts }: Element, rest: Rest, size: number): void => {
  const { what, row } = rest.rest;
  const listed = what.kind === 'length' ? what.length.lengths.length : 0;
  const said = what.kind === 'perRep' && row ? what.rests.length : listed > 2 ? listed : 0;
  const reps = size > 1 ? [size] : ends(counts.at(-1)?.count ?? 1);
  if (said === 0 || reps.some((each) => Math.abs(said - each) <= 1)) return;
  fail(context, rest, { code: 'recoveriesForReps', recoveries: said, reps: reps[0] ?? 1 });
};

const isDistance = (extent: Extent, value: number): boolean =>
  extent.kind === 'distance' && ends(extent.m).includes(value);

/** A list of recoveries for a list of reps: to each its own. */
const portion = (recovery: Recovery, index: number, of: number): Recovery => {
  if (recovery.length.kind !== 'perRep' || of < 2) return recovery;
  const { lengths } = recovery.length;
  const length = lengths[Math.min(index, lengths.length - 1)];
  return length ? { ...recovery, length } : recovery;
};

/** Of a distance nobody can tell. */
export const msOf = ({ rest: { what } }: Rest): number => {
  const [length] = what.kind === 'length' ? what.length.lengths : [];
  return length && kindOf(length) === 'time' ? roughMs(length) : Number.NaN;
};
