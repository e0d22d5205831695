import type { Block, Extent, Item, Recovery, Step } from '../../model.ts';
import { assume, type Context, choose, fail } from './context.ts';
import type { Element, Rest } from './element.ts';
import { isList, isNested, isWork } from './forms.ts';
import { ends, extentIn } from './lengths.ts';
import { resolveRecovery } from './rests.ts';
import { isAfterBlock, isApart, spread } from './spread.ts';
import { buildSteps } from './steps.ts';
import { settleTarget } from './targets.ts';

const mostRounds = 1000;

/** Elements, with what is said for several of them given to each, as items of the model. */
export const buildItems = (
  context: Context,
  elements: readonly Element[],
  inGroup = false,
): readonly Item[] => {
  const all = spread(context, elements);
  return all.flatMap((element, at) => {
    const next = all[at + 1];
    refuseContainer(context, element, all[at - 1]);
    const pause = element.pause && buildPause(context, element.pause);
    const items = buildElement(context, element, next, inGroup);
    return pause ? [pause, ...items] : items;
  });
};

/** "8 mi with 5x600 @5K": the reps are part of the eight miles, which no list of steps can say. */
const refuseContainer = (context: Context, element: Element, before: Element | undefined): void => {
  if (element.join !== 'with' || !before || before.counts.length > 0) return;
  if (element.manners.some((manner) => manner.kind === 'role' && manner.role === 'stride')) {
    assume(context, element, 'stridesAfter', 'The strides are taken to follow the run.');
    return;
  }
  fail(
    context,
    element,
    'It is not clear whether this is part of the run before it or follows it.',
    'Write each part by itself, joined by +.',
  );
};

const buildPause = (context: Context, rest: Rest): Item | undefined => {
  const recovery = resolveRecovery(context, rest, rest.rest, undefined);
  return recovery && { kind: 'pause', recovery };
};

const buildElement = (
  context: Context,
  element: Element,
  next: Element | undefined,
  inGroup: boolean,
): readonly Item[] => {
  if (element.body?.kind === 'fartlek') return buildFartlek(context, element);
  if (element.manners.some(({ kind }) => kind === 'pause')) {
    return element.rests.flatMap((rest) => buildPause(context, rest) ?? []);
  }
  const last = element.rests.at(-1);
  const apart = isAfterBlock(element, next) || (inGroup && isSecondApart(element));
  if (last && apart) {
    const before = { ...element, rests: element.rests.slice(0, -1) };
    const pause = buildPause(context, last);
    return [...buildBlock(context, before), ...(pause ? [pause] : [])];
  }
  return buildBlock(context, element);
};

const isSecondApart = ({ rests, counts }: Element): boolean => {
  const last = rests.at(-1);
  return (
    last !== undefined && rests.length > 1 && counts.length > 0 && isApart(last) && !last.scope
  );
};

const buildBlock = (context: Context, element: Element): readonly Item[] => {
  const inner =
    element.body?.kind === 'group'
      ? withTargets(context, element, buildItems(context, element.body.elements, true))
      : buildSteps(context, element);
  if (inner.length === 0) {
    if (context.errors.length === 0) fail(context, element, 'There is nothing to run here.');
    return [];
  }
  const { reps, sets } = sortRests(context, element, inner);
  const rested = reps.reduce<readonly Item[]>(
    (items, rest) => applyRest(context, items, rest),
    inner,
  );
  return wrap(context, element, customary(context, element, rested), sets[0]);
};

/** A pace behind a bracket is for everything in it that has none. */
const withTargets = (
  context: Context,
  element: Element,
  items: readonly Item[],
): readonly Item[] =>
  element.aims.length === 0
    ? items
    : mapSteps(items, (step) => {
        if (step.target || !isRun(step)) return step;
        const target = settleTarget(context, element.aims, step.extent, { index: 0, of: 1 });
        return target ? { ...step, target } : step;
      });

const isRun = ({ role }: Step): boolean =>
  role === undefined || role === 'hill' || role === 'stride';

const mapSteps = (items: readonly Item[], change: (step: Step) => Step): readonly Item[] =>
  items.map((item) => {
    if (item.kind === 'step') return change(item);
    return item.kind === 'block' ? { ...item, items: mapSteps(item.items, change) } : item;
  });

type Sorted = { readonly reps: readonly Rest[]; readonly sets: readonly Rest[] };

/** Which recoveries follow each rep and which stand between sets. */
const sortRests = (context: Context, element: Element, inner: readonly Item[]): Sorted => {
  const { rests } = element;
  const sets = rests.filter(({ scope }) => scope?.kind === 'set');
  const reps = rests.filter(({ scope }) => scope && scope.kind !== 'set');
  const open = rests.filter(({ scope }) => scope === undefined);
  const nested = isNested(element);
  const [first, second] = open;
  if (!first) return { reps, sets };
  if (!second) return placeOne(context, element, inner, { reps, sets }, first);
  if (nested && open.length === 2 && sets.length === 0) {
    const [rep, set] = first.rest.marker === 'R' ? [second, first] : [first, second];
    return { reps: [...reps, rep], sets: [set] };
  }
  fail(
    context,
    second,
    'There is more than one recovery here, and no sets to tell them apart.',
    'Say “between reps” and “between sets”.',
  );
  return { reps: [first], sets };
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
  if (lacking(inner).length === 0 || reps.length > 0) return asSet;
  if (lacking(inner).length === 1 && inner.length > 1 && lacking(inner)[0] === inner.at(-1))
    return asSet;
  if (inner.length === 1 && !isList(element) && element.counts.length === 1) return asRep;
  const doubt = {
    kind: 'ambiguity',
    rule: 'restScope',
    text: 'The recovery is taken after each rep.',
  } as const;
  return choose(context, rest, doubt, [asRep, asSet]);
};

const lacking = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => {
    if (item.kind === 'block') return lacking(item.items);
    return item.kind === 'step' && isRun(item) && !item.recovery ? [item] : [];
  });

const applyRest = (context: Context, items: readonly Item[], rest: Rest): readonly Item[] => {
  const only = rest.scope?.kind === 'after' ? rest.scope.values : undefined;
  const steps = lacking(items);
  let index = 0;
  return mapSteps(items, (step) => {
    if (!isRun(step) || step.recovery) return step;
    if (only && !only.some((value) => isDistance(step.extent, value))) return step;
    const recovery = resolveRecovery(context, rest, rest.rest, step.extent);
    index += 1;
    return recovery ? { ...step, recovery: portion(recovery, index - 1, steps.length) } : step;
  });
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

/** Strides come with as much rest as they need: no coach writes it down. */
const customary = (context: Context, element: Element, items: readonly Item[]): readonly Item[] => {
  const strides = element.manners.some((manner) => manner.kind === 'role' && manner.customary);
  if (!strides || element.counts.length === 0 || element.rests.length > 0) return items;
  assume(context, element, 'strideRest', 'Strides are taken with a full recovery, until you tap.');
  return mapSteps(items, (step) => ({
    ...step,
    recovery: step.recovery ?? { length: { kind: 'open' } },
  }));
};

/** The counts around the items, the outermost with the rest between sets. */
const wrap = (
  context: Context,
  element: Element,
  items: readonly Item[],
  set: Rest | undefined,
): readonly Item[] => {
  let inner = items;
  for (const [depth, count] of [...element.counts].reverse().entries()) {
    for (const end of ends(count.count)) {
      if (end < 1) fail(context, count, 'Nothing is repeated no times.');
      if (end > mostRounds) fail(context, count, `More than ${mostRounds} repeats are refused.`);
    }
    const outermost = depth === element.counts.length - 1;
    const between =
      outermost && set ? resolveRecovery(context, set, set.rest, undefined) : undefined;
    const block: Block = {
      kind: 'block',
      count: count.count,
      items: inner,
      ...(between && { between }),
    };
    inner = [block];
  }
  return isWork(element) || inner.length > 0 ? inner : [];
};

const buildFartlek = (context: Context, { body, aims }: Element): readonly Item[] => {
  if (body?.kind !== 'fartlek') return [];
  const { total, surge, easy } = body.phrase;
  const [totalMs, surgeMs, easyMs] = [total, surge, easy].map(({ lengths, pair }) => {
    const [from, to] = lengths.map((length) => {
      const unit = length.unit ?? lengths.at(-1)?.unit ?? 'min';
      const sure = unit === 's' ? 'sec' : unit === 'm' || unit === 'M' ? 'min' : unit;
      const extent = extentIn(context, length, sure);
      return extent?.kind === 'time' ? Number(extent.ms) : undefined;
    });
    if (from === undefined || !pair) return from;
    return to === undefined ? undefined : { from, to };
  });
  if (typeof totalMs !== 'number' || surgeMs === undefined || easyMs === undefined) {
    fail(
      context,
      body.phrase,
      'A fartlek is given in times.',
      'fartlek 30 min (surges 30s-2 min, easy 1-3 min)',
    );
    return [];
  }
  const target = settleTarget(context, aims, { kind: 'time', ms: surgeMs }, { index: 0, of: 1 });
  return [{ kind: 'fartlek', totalMs, surgeMs, easyMs, ...(target && { target }) }];
};
