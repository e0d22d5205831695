import type { Block, Item } from '../../model.ts';
import { unpackContainers } from './containers.ts';
import { assume, type Context, choose, fail } from './context.ts';
import type { Element, Rest } from './element.ts';
import { fallRests } from './falling-rests.ts';
import { fartlekOf } from './fartlek-rounds.ts';
import { buildFartlek } from './fartleks.ts';
import { lapsInTurn } from './laps-in-turn.ts';
import { ends } from './lengths.ts';
import { restsOfBrackets } from './nested-reps.ts';
import { applyRest, sortRests } from './recoveries.ts';
import { splitParts } from './rep-parts.ts';
import { splitPicks } from './rep-picks.ts';
import { splitPieces } from './rep-pieces.ts';
import { restsAfterLast, splitRests } from './rep-rests.ts';
import { isInParts, withParts } from './rest-parts.ts';
import { resolveRecovery } from './rests.ts';
import { isAfterBlock, isApart } from './set-rests.ts';
import { spread } from './spread.ts';
import { isRun, mapSteps } from './step-items.ts';
import { buildSteps, traits } from './steps.ts';
import { settleTarget } from './targets.ts';
import { tidyGroups } from './tidy-groups.ts';
import { unitReps } from './unit-reps.ts';

const mostRounds = 1000;

/** Elements, with what is said for several of them given to each, as items of the model. */
export const buildItems = (
  context: Context,
  elements: readonly Element[],
  inGroup = false,
): readonly Item[] => {
  const tidy = tidyGroups(context, elements);
  const given = inGroup ? tidy.map(withoutSeveral) : fartlekOf(context, tidy);
  const own = unitReps(context, given).map((each) => lapsInTurn(context, each));
  const unpacked = unpackContainers(context, own);
  const all = restsAfterLast(context, spread(context, unpacked)).map((each) =>
    splitParts(context, splitPicks(context, splitPieces(context, splitRests(context, each)))),
  );
  return all.flatMap((element, at) => {
    const next = all[at + 1];
    const pause = element.pause && buildPause(context, element.pause);
    const items = buildElement(context, element, next, inGroup);
    return pause ? [pause, ...items] : items;
  });
};

/** What is repeated as a whole is several anyway. */
const withoutSeveral = (element: Element): Element => ({
  ...element,
  manners: element.manners.filter(({ kind }) => kind !== 'several'),
});

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

const buildBlock = (context: Context, said: Element): readonly Item[] => {
  const element = restsOfBrackets(context, said);
  const inner =
    element.body?.kind === 'group'
      ? withTraits(context, element, buildItems(context, element.body.elements, true))
      : buildSteps(context, element);
  if (inner.length === 0) {
    if (context.errors.length === 0) fail(context, element, 'nothingToRun');
    return [];
  }
  if (isInParts(element))
    return wrap(context, element, withParts(context, element, inner), undefined);
  const { reps, sets } = sortRests(
    context,
    fallRests(context, inTurns(context, downhill(element))),
    inner,
  );
  const rested = reps.reduce<readonly Item[]>(
    (items, rest) => applyRest(context, element, items, rest),
    inner,
  );
  return wrap(context, element, customary(context, element, rested), sets[0]);
};

/** "8x300 hills with jog recovery": back down. */
const downhill = (element: Element): Element => {
  const hill = element.manners.some((each) => each.kind === 'role' && each.role === 'hill');
  if (!hill) return element;
  const rests = element.rests.map((each) => ({
    ...each,
    rest: { ...each.rest, downhill: true as const },
  }));
  return { ...element, rests };
};

/** "8x1 km, alternating 200 and 100 jog": dealt out to all the reps. */
const inTurns = (context: Context, element: Element): Element => {
  if (!element.rests.some(({ rest }) => rest.alternating)) return element;
  const count = element.counts.at(-1)?.count;
  const listed = element.body?.kind === 'lengths' ? element.body.length.lengths.length : 1;
  const reps = listed > 1 ? listed : typeof count === 'number' ? count : 0;
  if (reps < 2 || reps > mostRounds || element.body?.kind !== 'lengths') {
    fail(context, element, 'howManyAlternate', 'count');
    return element;
  }
  const rests = element.rests.map((each) => {
    const { what } = each.rest;
    if (!each.rest.alternating || what.kind !== 'perRep') return each;
    const size = what.rests.length;
    const dealt = Array.from({ length: reps - 1 }, (_, i) => what.rests[i % size] ?? what);
    return { ...each, rest: { ...each.rest, what: { kind: 'perRep' as const, rests: dealt } } };
  });
  return { ...element, rests };
};

/** A pace, role or strategy behind a bracket is for everything in it that has none. */
const withTraits = (
  context: Context,
  element: Element,
  items: readonly Item[],
): readonly Item[] => {
  const given = traits(context, element);
  const trained = mapSteps(items, (step) => (isRun(step) ? { ...given, ...step } : step));
  return element.aims.length === 0
    ? trained
    : mapSteps(trained, (step) => {
        if (step.target || !isRun(step)) return step;
        const target = settleTarget(context, element.aims, step.extent, { index: 0, of: 1 });
        return target ? { ...step, target } : step;
      });
};

/** Strides come with as much rest as they need: no coach writes it down. */
const customary = (context: Context, element: Element, items: readonly Item[]): readonly Item[] => {
  const strides = element.manners.some((manner) => manner.kind === 'role' && manner.customary);
  const several = element.counts.length > 0 || !element.body;
  if (!strides || !several || element.rests.length > 0) return items;
  assume(context, element, 'strideRest', 'strideRest');
  return mapSteps(items, (step) => ({
    ...step,
    recovery: step.recovery ?? { length: { kind: 'open' } },
  }));
};

/** "+ strides", "2 sets of strides": four to begin with. */
const countStrides = (
  context: Context,
  element: Element,
  items: readonly Item[],
): readonly Item[] => {
  const customs = element.manners.some((manner) => manner.kind === 'role' && manner.customary);
  const ofSets = element.counts.length === 1 && element.counts[0]?.sets === true;
  if (!customs || (element.counts.length > 0 && !ofSets) || element.body) return items;
  const doubt = {
    kind: 'assumption',
    rule: 'strideCount',
    text: 'fourStrides',
  } as const;
  const count = choose(context, element, doubt, [4, 6, 8]);
  return [{ kind: 'block', count, items }];
};

const isMany = (count: Block['count']): boolean => Math.max(...ends(count)) >= 60;

/** "600 m reps with 200 jog", and no word on how many. */
const countSeveral = (
  context: Context,
  element: Element,
  items: readonly Item[],
): readonly Item[] => {
  if (element.counts.length > 0 || !element.manners.some(({ kind }) => kind === 'several'))
    return items;
  const text = 'eightReps';
  const doubt = { kind: 'ambiguity', rule: 'severalCount', text } as const;
  return [{ kind: 'block', count: choose(context, element, doubt, [8, 4, 5, 6, 10, 12]), items }];
};

/** The counts around the items, the outermost with the rest between sets. */
const wrap = (
  context: Context,
  element: Element,
  items: readonly Item[],
  set: Rest | undefined,
): readonly Item[] => {
  let inner = countSeveral(context, element, countStrides(context, element, items));
  // "1x1 x 10": who knows what of it are minutes.
  const [outer, second] = element.counts;
  const once = [outer, second].every((each) => each?.count === 1);
  if (outer && second && once && second.start - outer.end < 2)
    fail(context, second, 'repeatedUnclear');
  for (const [depth, count] of [...element.counts].reverse().entries()) {
    for (const end of ends(count.count)) {
      if (end < 1) fail(context, count, 'repeatedNoTimes');
      if (end > mostRounds) fail(context, count, { code: 'tooManyRepeats', most: mostRounds });
    }
    if (isMany(count.count) && element.body?.kind === 'lengths') {
      assume(context, count, 'manyReps', 'manyRepeats');
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
  return inner;
};
