import { takeFromEnd } from './behind-ends.ts';
import { type Context, choose, fail } from './context.ts';
import { coverLists } from './cover-lists.ts';
import { dealTimes } from './deal-times.ts';
import type { Aim, Element, Rest } from './element.ts';
import { askFirstPace } from './first-pace.ts';
import { give, isChained, isCounted, isStrides, isWork } from './forms.ts';
import { areFewReps, isBare, isLinked, isSaidOfReps, isSure } from './mixed-rests.ts';
import { pacesOfBracket } from './paces-of-bracket.ts';
import { isOfReps } from './rep-rests.ts';
import { deal, mergeRests } from './rest-lists.ts';
import { restBetweenLines } from './rests-between-lines.ts';
import { restsOfBlocks, restsOfPair } from './rests-of-blocks.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { isAfterBlock, placeSetRests } from './set-rests.ts';
import { parcel } from './sets-of.ts';

/**
 * Gives what is said once for several things ("2x400, 2x800 @5K", a last line "200 jog between reps")
 * to each of them.
 */
export const spread = (context: Context, said: readonly Element[]): readonly Element[] => {
  const paired = takeFromEnd(said).map((each) => restsOfPair(context, pacesOfBracket(each)));
  const elements = restsOfBlocks(context, paired);
  const covered = coverLists(context, spreadHills(elements)).map((each, i, all) =>
    parcel(context, mergeRests(context, each, !all.slice(i + 1).some(isWork))),
  );
  const dealt = covered.reduce<readonly Element[]>((all, _, at) => dealTimes(all, at), covered);
  const aimed = dealt.reduce<readonly Element[]>(
    (all, _, at) => spreadAims(context, all, at),
    askFirstPace(context, dealt),
  );
  const rested = aimed.reduce<readonly Element[]>(
    (all, _, at) => spreadRests(context, all, at),
    aimed,
  );
  return rested.reduce<readonly Element[]>((all, _, at) => placeSetRests(context, all, at), rested);
};

/** "4x400, 3x300, 2x200, all uphill" */
const spreadHills = (elements: readonly Element[]): readonly Element[] => {
  const at = elements.findLastIndex(({ manners }) =>
    manners.some((manner) => manner.kind === 'role' && manner.all),
  );
  const hill = { kind: 'role', role: 'hill' } as const;
  return elements.map((each, i) =>
    i < at && isWork(each) && !each.manners.some(({ kind }) => kind === 'role')
      ? { ...each, manners: [...each.manners, hill] }
      : each,
  );
};

/** The elements before `at` that what is said at `at` may be meant for too. */
const receivers = (
  elements: readonly Element[],
  at: number,
  acrossLines: boolean,
  lacks: (element: Element) => boolean,
  isLinked: (element: Element, before: Element) => boolean = isChained,
): readonly number[] => {
  const found: number[] = [];
  for (let i = at - 1; i >= 0; i -= 1) {
    const element = elements[i];
    const after = elements[i + 1];
    if (!element || !after || (!acrossLines && !isLinked(after, element))) break;
    if (!isWork(element) || (isStrides(element) && !isStrides(elements[at] ?? element))) continue;
    if (!lacks(element)) break;
    found.unshift(i);
  }
  return found;
};

const isTrailing = ({ join }: { readonly join?: Element['join'] }): boolean =>
  join === 'newline' || join === '.' || join === ';';

const lacksAim = ({ aims }: Element): boolean => aims.every(({ part }) => part !== undefined);

/** "All between 85-90 %" says more of reps that are "hard". */
const isShare = ({ aim }: Aim): boolean =>
  aim.kind === 'fixed' && aim.target.kind === 'effort' && /^\d.*%/.test(aim.target.name);

const lacksShare = ({ aims }: Element): boolean =>
  aims.every(
    (each) =>
      each.part !== undefined ||
      (each.aim.kind === 'fixed' && each.aim.target.kind === 'effort' && !isShare(each)),
  );

/** "2000 (90) 1600 (90) 1200 @10K": with nothing at all between them. */
const isInRow = (element: Element): boolean => isChained(element) || element.join === undefined;

/** "6x400 / 4x200 with 60 s rest", "1 min / 2 min / 3 min with 60 s rest" */
const areSlashed = (element: Element, before: Element): boolean =>
  element.join === '/' &&
  areAlike(element, before) &&
  isCounted(element) === isCounted(before) &&
  (isCounted(element) || element.aims.length + before.aims.length === 0);

/** "2:00; 4:00; 6:00 with 2:00 recovery", "500, 400, then 300 …": these part single lengths as commas do. */
const isInList = (element: Element, before: Element): boolean =>
  isInRow(element) ||
  (element.join === '-' && !isCounted(element) && areAlike(element, before)) ||
  (element.join === ';' && !isCounted(element)) ||
  areSlashed(element, before) ||
  (element.join === 'then' &&
    !isCounted(element) &&
    areAlike(element, before) &&
    !isSeconds(element));

/** "30 min @T + 10 min @10K with 3 min between" */
const isInSum = (element: Element, before: Element): boolean =>
  isInList(element, before) || (element.join === '+' && !isCounted(element) && !isCounted(before));

/** Before so few seconds we print "then" ourselves, and no list. */
const isSeconds = ({ body }: Element): boolean => {
  const [length] = body?.kind === 'lengths' ? body.length.lengths : [];
  return length !== undefined && kindOf(length) === 'time' && roughMs(length) <= 20_000;
};

/** Both told by distance, or both by time. */
const areAlike = (one: Element, other: Element): boolean => {
  const [first, second] = [one, other].map(({ body }) =>
    body?.kind === 'lengths' && body.length.lengths[0] ? kindOf(body.length.lengths[0]) : undefined,
  );
  return first !== undefined && first === second;
};

const spreadAims = (
  context: Context,
  elements: readonly Element[],
  at: number,
): readonly Element[] => {
  const element = elements[at];
  const aim = element?.aims.findLast(({ part }) => part === undefined);
  if (!element || !aim || !isWork(element)) return elements;
  const lacks = isTrailing(aim) && isShare(aim) ? lacksShare : lacksAim;
  const trailing = isTrailing(aim) || aim.all === true;
  const found = receivers(elements, at, trailing, lacks, isInRow);
  if (found.length === 0) return elements;
  // Behind "20 min tempo, pace is 30 s/mi above 5K" it says more of the tempo.
  const alone = element.aims.length === 1;
  const likely = alone && (found.length > 1 || trailing || aim.join === ',');
  const text = likely ? 'paceForAll' : 'paceForLast';
  const all =
    trailing ||
    choose(context, aim, { kind: 'ambiguity', rule: 'aimFor', text }, [likely, !likely]);
  return all
    ? give(elements, found, (each) => ({ ...each, aims: [...each.aims, aim satisfies Aim] }))
    : elements;
};

const isAdded = (element: Element): boolean =>
  isCounted(element) && (element.join === '+' || isInRow(element));

/** Some have another pace than others, so that not all of them are "the hard runs". */
const areMixed = (elements: readonly Element[]): boolean => {
  const aims = elements
    .filter(isWork)
    .map(({ aims }) => JSON.stringify(aims.map(({ aim }) => aim)));
  const plain = aims.map((aim) => aim.replace(/"(?:start|end)":\d+,?/g, ''));
  return new Set(plain).size > 1;
};

const withSigns: ReadonlySet<Rest['join']> = new Set<Rest['join']>(['with', '-', '/']);

/** "6x400 + 4x200 - 60 s", "…, 60 s, 3 min between sets": we print neither, so that it may be for both. */
const isOfAdded = ({ rests }: Element, { rest, join, scope }: Rest): boolean => {
  if (rests.some((each) => each.scope?.kind === 'set')) return true;
  return scope === undefined && (withSigns.has(join) || (join === ',' && rest.jogged === true));
};

/** "w/ 200 jog", "off 90 s" and a time alone: we print a comma and "rest". */
const isNotPrinted = ({ join, rest }: Rest): boolean =>
  join === 'with' || rest.off === true || (join === ',' && rest.bare === true);

const muchLonger = 8;

const isMuchLonger = (one: Element, other: Element): boolean => {
  const [long, short] = [one, other].map(({ body, counts }) =>
    body?.kind === 'lengths' && counts.length === 0 ? body.length.lengths[0] : undefined,
  );
  if (!long || !short || kindOf(long) !== kindOf(short)) return false;
  const size = kindOf(long) === 'distance' ? roughMetres : roughMs;
  return size(long) >= size(short) * muchLonger;
};

/** Lines that are run in turn: a recovery on its own line between them stands where it is. */
const runsOnAfter = (elements: readonly Element[], at: number): boolean =>
  elements[at]?.join === 'newline' &&
  elements[at].counts.length === 0 &&
  elements.slice(at + 1).some((each) => isWork(each) && !isStrides(each));

/** "5 min hard, 5 min easy, 4 min hard, 4 min easy": the first has its easy running behind it. */
const isEasedBehind = (elements: readonly Element[], at: number): boolean => {
  const [rep, next] = [elements[at], elements[at + 1]];
  const eased = next?.manners.some((manner) => manner.kind === 'role' && manner.role === 'easy');
  return eased === true && next?.join === ',' && rep !== undefined && !isCounted(rep);
};

const spreadRests = (
  context: Context,
  elements: readonly Element[],
  at: number,
): readonly Element[] => {
  const element = elements[at];
  const rests =
    element?.rests.filter((rest) => rest.scope?.kind !== 'set' && !isOfReps(rest)) ?? [];
  const [first] = rests;
  if (!element || !first || !isWork(element) || isAfterBlock(element, elements[at + 1]))
    return elements;
  const lined = restBetweenLines(context, elements, at);
  if (lined) return lined;
  const ofHard = first.scope?.kind === 'rep' && first.scope.hard === true;
  if (ofHard && areMixed(elements)) {
    fail(context, first, 'whichReps', 'writeRepsOut');
    return elements;
  }
  const all = first.scope?.kind === 'rep' && first.scope.all === true;
  const trailing = isTrailing(first) || all;
  const lacks = (each: Element) =>
    each.rests.every((rest) => rest.scope?.kind === 'set' || isOfReps(rest));
  const between = first.scope?.kind === 'rep' && first.join === 'with' && !isCounted(element);
  const link = between ? isInSum : isInList;
  const near = receivers(elements, at, trailing, lacks, link).filter(
    (i) => !isEasedBehind(elements, i),
  );
  // "1x500 + 1x400, 10 min recovery"; what we print ourselves is "rest", and the last block's alone.
  const open = near.length === 0;
  const counted =
    open && isOfAdded(element, first) ? receivers(elements, at, trailing, lacks, isAdded) : [];
  const added = counted.length > 0 && counted.every((i) => isCounted(elements[i] ?? element));
  const chain = open && !added ? receivers(elements, at, trailing, lacks, isLinked) : [];
  // "1200 + 800 + 400 w/ 200 jog": we print a comma there.
  const loose = isBare(first) || (!first.scope && isNotPrinted(first));
  const linked =
    (isSaidOfReps(first) && !isBare(first)) || (loose && areFewReps(elements, chain, at));
  const found = added ? counted : open && linked ? chain : near;
  if (found.length === 0) return elements;
  const alike = found.every((i) => isCounted(elements[i] ?? element) === isCounted(element));
  // Said of reps in general ("between reps"), or straight behind something of another form.
  const few = !alike && areFewReps(elements, found, at);
  const mixed = !alike && !trailing && first.join !== ',' && !few && !isSaidOfReps(first);
  const blocks = [...found, at].filter((i) => isCounted(elements[i] ?? element)).length;
  const several = blocks > 1 || found.length > 2;
  if (mixed && !several) return elements;
  // Below "20 min" and "30 s" a recovery on a line of its own may be that of the last alone.
  const odd = !first.scope && found.some((i) => isMuchLonger(elements[i] ?? element, element));
  // "30 s sprint / 45 s fast / 60 s steady", below it "2 min rest"
  const ofLine =
    first.join === '.' && !first.scope && found.some((i) => elements[i]?.line !== element.line);
  const row = trailing && !first.scope && found.every((i) => elements[i + 1]?.join === '/');
  const inTurn = first.join === 'newline' && !first.scope && runsOnAfter(elements, at);
  const said =
    first.scope !== undefined &&
    (!isSaidOfReps(first) ||
      (near.length > 0 && (alike || first.join === ',')) ||
      isSure(first, alike));
  const sure = !odd && !row && !ofLine && !inTurn && !mixed && ((trailing && alike) || said);
  const likely = !odd && !row && !ofLine && !inTurn && (trailing || alike || few || mixed);
  const text = likely ? 'restForAll' : 'restForLast';
  const ofAll =
    sure || choose(context, first, { kind: 'ambiguity', rule: 'restFor', text }, [likely, !likely]);
  if (!ofAll) return elements;
  const to = [...found, at];
  const dealt = deal(
    first,
    to.flatMap((i) => elements[i] ?? []),
  );
  if (!dealt)
    return give(elements, found, (each) => ({ ...each, rests: [...each.rests, ...rests] }));
  return elements.map((each, i) => {
    const own = dealt[to.indexOf(i)];
    return to.includes(i) ? { ...each, rests: own ? [own] : [] } : each;
  });
};
