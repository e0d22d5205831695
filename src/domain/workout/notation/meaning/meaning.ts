import type { Item, Recovery, Workout } from '../../model.ts';
import type { Phrase } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';
import { assemble } from './assemble.ts';
import { clockDigits } from './clock-digits.ts';
import { assume, type Context, choose, fail } from './context.ts';
import type { Element } from './element.ts';
import { isWork } from './forms.ts';
import { hillsOfLine, nameHills } from './hill-headings.ts';
import { buildItems } from './items.ts';
import { matchParallel } from './parallel.ts';
import { raceInLine } from './race-in-line.ts';
import { repeatInTurn } from './repeat-in-turn.ts';
import { restBehind } from './rest-first.ts';
import { joinRestated, refuseRestated } from './restated.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { sendHome } from './send-home.ts';
import { sendOffBehind } from './send-off-first.ts';
import { shareOut } from './shared-out.ts';
import { bracketShares } from './shares-told.ts';
import { tellRestated } from './tell-restated.ts';
import { timedDistance } from './timed-distances.ts';
import { withoutTitle } from './titles-of-reps.ts';
import { dropTotalAhead } from './total-ahead.ts';

/** Blocks and single runs in one session: several times what anyone writes. */
const mostParts = 200;

/** What the phrases of a text mean, or undefined with the reasons in `context.errors`. */
export const mean = (
  context: Context,
  phrases: readonly Phrase[],
  whole: Span,
): Workout | undefined => {
  const lined = raceInLine(
    context,
    timedDistance(context, withoutTitle(context, withoutStop(phrases))),
  );
  const placed = clockDigits(context, restBehind(sendOffBehind(lined)));
  const { elements: said, title } = assemble(
    context,
    bracketShares(shareOut(repeatInTurn(hillsOfLine(placed)))),
  );
  const elements = nameHills(said);
  if (elements.length === 0 && context.errors.length === 0) {
    fail(context, whole, 'nothingToRun', 'reps');
  }
  const beyond = elements[mostParts];
  if (beyond) fail(context, beyond, { code: 'tooManyParts', most: mostParts }, 'oneDay');
  if (context.errors.length > 0) return undefined;
  refuseTimesOfNothing(context, elements);
  const told = tellRestated(context, dropTotalAhead(context, elements));
  refuseRestated(context, told);
  if (context.errors.length > 0) return undefined;
  const once = sendHome(joinRestated(context, matchParallel(context, told)));
  const paired = easeEnds(context, warmUpFirst(context, once));
  const items = moveEnds(context, paired, (each) => buildItems(context, each));
  const counted = assumeCount(context, paired, items);
  if (counted === items) noteOnce(context, paired);
  if (context.errors.length === 0) refuseUnused(context, paired);
  if (context.errors.length > 0) return undefined;
  return { ...(title !== undefined && { title }), items: counted };
};

/** What ends a text is its last phrase, and not the full stop. */
const withoutStop = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const last = phrases.at(-1);
  return last?.kind === 'join' && last.by === '.' ? phrases.slice(0, -1) : phrases;
};

/** "10x400, 60s; 1 mile warm-up, 1 mile cool-down": nobody warms up afterwards. */
const warmUpFirst = (context: Context, elements: readonly Element[]): readonly Element[] => {
  const at = elements.findIndex(isWarmUp);
  const warmUp = elements[at];
  if (!warmUp || at < 1 || isPlaced(warmUp) || !elements.slice(0, at).every(isWork))
    return elements;
  if (elements.slice(at + 1).some(isWork)) return elements;
  assume(context, warmUp, 'warmUpFirst', 'warmUpFirst');
  const { join: _, ...first } = warmUp;
  return [first, ...elements.filter((each) => each !== warmUp).map(joinedOn)];
};

const joinedOn = (element: Element, i: number): Element =>
  i === 0 ? { ...element, join: '+' } : element;

/** What is joined by a plus stands where it was meant to stand. */
const isPlaced = ({ join }: Element): boolean => join === '+' || join === 'then';

const isWarmUp = ({ manners }: Element): boolean =>
  manners.some((manner) => manner.kind === 'role' && manner.role === 'warmUp');

/** `10' + 6x3'/2' + 10'`: what stands alone at an end, without a pace, may be the warm-up or cool-down. */
const easeEnds = (context: Context, elements: readonly Element[]): readonly Element[] => {
  if (!elements.some(({ counts }) => counts.length > 0)) return elements;
  const ends = elements.filter(
    (each, i) => (i === 0 || i === elements.length - 1) && isLongAndPlain(each),
  );
  const [first] = ends;
  if (!first) return elements;
  const doubt = {
    kind: 'ambiguity',
    rule: 'bareEnds',
    text: 'asRepNotEasy',
  } as const;
  if (!choose(context, first, doubt, [false, true])) return elements;
  const easy = { kind: 'role', role: 'easy' } as const;
  return elements.map((each) => (ends.includes(each) ? { ...each, manners: [easy] } : each));
};

const isLongAndPlain = ({ body, counts, aims, rests, manners }: Element): boolean => {
  const [length, ...others] = body?.kind === 'lengths' ? body.length.lengths : [];
  if (!length || others.length > 0) return false;
  if (counts.length + aims.length + rests.length + manners.length > 0) return false;
  return kindOf(length) === 'distance' ? roughMetres(length) >= 1500 : roughMs(length) >= 300_000;
};

/** A recovery or a pace that no rep has taken must not be lost without a word. */
const refuseUnused = (context: Context, elements: readonly Element[]): void => {
  for (const { rests, aims, body } of elements) {
    for (const said of [...rests, ...aims]) {
      if (!context.used.has(said.start)) fail(context, said, 'whichRep');
    }
    if (body?.kind === 'group') refuseUnused(context, body.elements);
  }
};

/** The times of "Hills in 3, 2, 1" above lines of their own: nothing is measured that could be run in them. */
const refuseTimesOfNothing = (context: Context, elements: readonly Element[]): void => {
  for (const { body, aims } of elements) {
    if (body?.kind === 'group') refuseTimesOfNothing(context, body.elements);
    for (const aim of body ? [] : aims)
      if (aim.aim.kind === 'time' && aim.aim.whole && aim.aim.time.lengths.length > 1)
        fail(context, aim, 'whichRep');
  }
};

/** "Warm up and cool down 2 miles" is one at each end. */
const moveEnds = (
  context: Context,
  elements: readonly Element[],
  build: (elements: readonly Element[]) => readonly Item[],
): readonly Item[] => {
  const both = elements.filter(isBothEnds);
  if (both.length === 0) return build(elements);
  const at = (role: 'warmUp' | 'coolDown') =>
    build(
      both.map((element) => ({
        ...(both.length === 1 ? shareOfEnds(context, element) : element),
        manners: element.manners.map((manner) =>
          manner.kind === 'bothEnds' ? ({ kind: 'role', role } as const) : manner,
        ),
      })),
    );
  const middle = build(elements.filter((element) => !isBothEnds(element)));
  return [...at('warmUp'), ...middle, ...at('coolDown')];
};

/** Nobody warms up for so long, and cools down for as long again. */
const mostOfEnd = { m: 5000, ms: 40 * 60_000 } as const;

/** "Warm up/cool down 11k": hardly each, but what both of them come to, or the whole session. */
const shareOfEnds = (context: Context, element: Element): Element => {
  const [length, ...others] = element.body?.kind === 'lengths' ? element.body.length.lengths : [];
  if (!length || others.length > 0) return element;
  const distance = kindOf(length) === 'distance';
  const long = distance ? roughMetres(length) > mostOfEnd.m : roughMs(length) >= mostOfEnd.ms;
  if (!long) return element;
  const doubt = { kind: 'ambiguity', rule: 'shareOfEnds', text: 'totalOfEnds' } as const;
  const share = choose(context, length, doubt, ['open', 'half', 'each']);
  if (share === 'each') return element;
  if (share === 'open') return { ...element, body: { kind: 'open' } };
  const { to } = length;
  const half = { ...length, from: length.from / 2, ...(to !== undefined && { to: to / 2 }) };
  const { start, end } = length;
  return {
    ...element,
    body: { kind: 'lengths', length: { start, end, lengths: [half], pair: false } },
  };
};

const isBothEnds = ({ manners }: Element): boolean =>
  manners.some(({ kind }) => kind === 'bothEnds');

/** "300 hard, 100 easy" is no session of its own: nobody rests behind the only rep. */
const noteOnce = (context: Context, elements: readonly Element[]): void => {
  const [only, ...others] = elements.filter(isWork);
  const [length, ...more] = only?.body?.kind === 'lengths' ? only.body.length.lengths : [];
  if (!only || !length || others.length + more.length + only.counts.length > 0) return;
  const long =
    kindOf(length) === 'distance' ? roughMetres(length) >= 1500 : roughMs(length) >= 600_000;
  const placed = only.rests.every(({ scope, part }) => !scope && !part);
  const several = only.manners.some(({ kind }) => kind === 'several');
  if (only.rests.length > 0 && placed && !long && !several)
    assume(context, only, 'takenOnce', 'noCountOnce');
};

/** "40/20" says how, not how often: 20 times is the usual set. */
const assumeCount = (
  context: Context,
  elements: readonly Element[],
  items: readonly Item[],
): readonly Item[] => {
  const [element, ...others] = elements;
  const [step, ...more] = items;
  if (!element || others.length > 0 || step?.kind !== 'step' || more.length > 0) return items;
  const [rest] = element.rests;
  if (rest?.join !== '/' || step.extent.kind !== 'time' || step.recovery?.length.kind !== 'time') {
    return items;
  }
  const count = choose(
    context,
    element,
    { kind: 'assumption', rule: 'noCount', text: 'twentyTimes' },
    [20, 10, 15, 30],
  );
  const recovery: Recovery = { ...step.recovery, mode: step.recovery.mode ?? 'jog' };
  return [{ kind: 'block', count, items: [{ ...step, recovery }] }];
};
