import type { Phrase, RawLengths } from '../grammar/syntax.ts';
import { bracketList, giveList, isPacedInTurn, raceBeside } from './bracket-lists.ts';
import {
  asFar,
  asPace,
  asTime,
  couldBePace,
  couldBeTime,
  isLongForRep,
  isOfSame,
  isRestOf,
  isRunIn,
  isSame,
  isTooFast,
} from './bracket-times.ts';
import { comesTo, isTooFar, isTotal, loneRun } from './bracket-totals.ts';
import { assume, type Context, fail } from './context.ts';
import type { Element, Sheet } from './element.ts';
import { isEqual } from './equal.ts';
import { easesTimedRest } from './paces-of-rests.ts';
import { asOneRest, isRestPair, isRestRow, isScoped, saysOfRest } from './rest-brackets.ts';
import { kindOf, sharing } from './rough.ts';
import { shareReps } from './shares-of-reps.ts';
import { placeSplits } from './splits.ts';
import { type Draft, extend, type State, settle } from './state.ts';
import { isSumOf } from './sums.ts';

type Group = Extract<Phrase, { kind: 'group' }>;

/** How the phrases inside are placed: into what is being assembled, or as a list of their own. */
type Inside = {
  readonly place: (state: State, phrases: readonly Phrase[]) => void;
  readonly assemble: (context: Context, phrases: readonly Phrase[], counted: boolean) => Sheet;
};

const bodies: ReadonlySet<Phrase['kind']> = new Set(['run', 'count', 'group', 'fartlek']);

/** What brackets can be. */
type Use = 'body' | 'words' | 'rests' | 'optional' | 'beside';

/** Brackets hold what is repeated, or something said about what stands before them. */
export const placeGroup = (state: State, said: Group, inside: Inside): void => {
  const group = asOneRest(said);
  if (group.means !== undefined) {
    assume(state.context, group, 'session', { code: 'asSession', shorthand: group.means });
    nest(state, group, inside);
    return;
  }
  // "3 hill reps (1 rep = up and down)"
  if (group.phrases.length > 0 && group.phrases.every(({ kind }) => kind === 'remark')) {
    inside.place(state, group.phrases);
    return;
  }
  if (comesTo(state, group) || saysOfRest(state, group) || placeSplits(state, group)) return;
  if (shareReps(state, group) || placeList(state, group, inside)) return;
  const lone = loneRun(group);
  switch (useOf(state, group, lone)) {
    case 'body':
      nest(state, group, inside);
      return;
    case 'words':
      say(state, group, inside);
      return;
    case 'rests':
      say(state, { ...group, square: true }, inside);
      return;
    case 'optional':
      if (lone) settleOptional(state, group, lone);
      return;
    case 'beside':
      noteRemarks(state, group);
      if (lone && easesTimedRest(state, group, msOfLone(lone))) return;
      if (lone && isRangeOfRest(state, group, lone)) return;
      if (lone && state.current) beside(state, state.current, group, lone, inside);
  }
};

const msOfLone = ({ lengths, pair }: RawLengths): number | undefined =>
  pair || lengths[0]?.unit !== 'clock' ? undefined : lengths[0].from;

/** "400 jog (2:30-3:00)": the time is the recovery's, and there is no place for a range of it. */
const isRangeOfRest = (
  { context, current, join }: State,
  group: Group,
  { pair, lengths }: RawLengths,
): boolean => {
  const rest = current?.rests.at(-1);
  const way = rest?.rest.what.kind === 'length' ? rest.rest.what.length.lengths[0] : undefined;
  const timed = lengths.every((each) => kindOf(sharing(each, lengths.at(-1))) === 'time');
  if (!pair || !timed || join || !rest || !way || kindOf(way) !== 'distance') return false;
  // "200 jog between all repetitions (1-1.5 min)"
  const restEnd = rest.scope ? Math.max(rest.end, current?.end ?? 0) : rest.end;
  if (group.start - restEnd > 1) return false;
  assume(context, group, 'rangeOfRecovery', 'noRangeOfRecovery');
  return true;
};

/** The "less than" of "(less than 90 s)". */
const noteRemarks = ({ context }: State, { phrases }: Group): void => {
  for (const phrase of phrases)
    if (phrase.kind === 'remark' && phrase.left)
      assume(context, phrase, 'remark', { code: 'leftOut', words: phrase.left });
};

/** `4x1k (3:10, 3:08, 3:06, 3:04)`: a list straight behind reps says something about each of them. */
const placeList = (state: State, group: Group, inside: Inside): boolean => {
  const { current, pending, join } = state;
  if (current?.body?.kind !== 'lengths' || pending || join) return false;
  const list = bracketList(group);
  if (!list || (current.counts.length === 0 && current.body.length.lengths.length < 2))
    return false;
  if (giveList(state, current, group, list)) return true;
  if (list.kind === 'aims') return false;
  say(state, { ...group, square: true }, inside);
  return true;
};

const useOf = (
  { current, pending, join }: State,
  group: Group,
  lone: RawLengths | undefined,
): Use => {
  if (pending?.counts.length) return isSameRole(pending, group) ? 'words' : 'body';
  if (group.square || !group.phrases.some(({ kind }) => bodies.has(kind))) return 'words';
  if (lone && current && join) return 'optional';
  if (current && (isRestPair(group) || isRestRow(group) || isScoped(group))) return 'rests';
  if (!current?.body || pending || join) return 'body';
  if (lone) return 'beside';
  return isCountOnly(group) ? 'words' : 'body';
};

/** `4 pick-ups (strides)`: once more what they are. */
const isSameRole = ({ manners }: Pick<Draft, 'manners'>, { phrases }: Group): boolean =>
  phrases.length > 0 && phrases.every((each) => manners.some((known) => isRole(each, known)));

const isRole = (phrase: Phrase, known: Draft['manners'][number]): boolean =>
  phrase.kind === 'manner' &&
  phrase.manner.kind === 'role' &&
  known.kind === 'role' &&
  known.role === phrase.manner.role;

const nest = (state: State, group: Group, inside: Inside): void => {
  if (isUnjoined(state, group) || isVague(state, group)) {
    const reason = 'moreOrAbout';
    fail(state.context, group, reason, 'plusOrEach');
  }
  if (isRunBefore(state)) state.join = 'with';
  if (isSaidAgain(state, group)) {
    const reason = 'sameOrMore';
    fail(state.context, group, reason, 'noBracketsOrPlus');
  }
  const counted = (state.pending?.counts.length ?? 0) > 0;
  const { elements } = inside.assemble(state.context, group.phrases, counted);
  const pieces = isPieces(state, elements);
  const loose = !state.pending && !state.join && (state.current?.counts.length ?? 0) > 0;
  // "5x1000 (200 in 60)", "10x500 (400 @10K + last 100 fast)"
  if (loose && !pieces && elements.every(({ counts }) => counts.length === 0))
    fail(state.context, group, 'moreOrAbout', 'plusOrEach');
  if (pieces) state.join = 'with';
  const [only, ...others] = elements;
  // "2 x ((8 x (200, 200 jog)), 4 min rest)": brackets around one thing that is counted say nothing.
  const bare = only?.body && others.length + only.aims.length + only.rests.length === 0;
  if (bare && !counted && !state.pending && only.counts.length > 0) {
    const draft = settle(state, group, only.body);
    draft.counts.push(...only.counts);
    draft.manners.push(...only.manners);
    return;
  }
  if (only?.body && others.length === 0 && isPacedInTurn(state, only)) {
    const draft = settle(state, group, only.body);
    draft.aims.push(...only.aims);
    draft.rests.push(...only.rests);
    draft.manners.push(...only.manners);
    return;
  }
  settle(state, group, { kind: 'group', elements });
};

/** `3x7 min (2 min @HM, 3 min @10K, 2 min @5K)`: parts that come to the rep. */
const isPieces = ({ current, pending, join }: State, elements: readonly Element[]): boolean => {
  if (pending || join || !current || current.body?.kind !== 'lengths') return false;
  if (current.counts.length === 0 || current.rests.length > 0 || elements.length < 2) return false;
  return !current.body.length.pair && isSumOf(elements, current.body.length) === true;
};

/** `3x400 (10k, 5k)`: straight behind reps and with no sign between, lengths alone are seldom more of them. */
const isUnjoined = ({ current, pending, join }: State, { phrases }: Group): boolean =>
  !pending &&
  !join &&
  (current?.counts.length ?? 0) > 0 &&
  phrases.every(({ kind }) => kind === 'run' || kind === 'join' || kind === 'remark');

/** `3x9 min (3 easy/3 steady/3 hard)`: figures without a unit straight behind reps are no reps of their own. */
const isVague = ({ current, pending, join }: State, { phrases }: Group): boolean =>
  !pending &&
  !join &&
  (current?.counts.length ?? 0) > 0 &&
  phrases.some(
    (phrase) =>
      phrase.kind === 'run' &&
      phrase.length.lengths.every(({ unit, from }) => unit === undefined && from < 40),
  );

/** `3x400 (3x2 laps)`: straight behind reps, as many reps in brackets. */
const isSaidAgain = ({ current, pending, join }: State, { phrases }: Group): boolean =>
  !pending &&
  !join &&
  (isOfSame(current, phrases) ||
    phrases.some(
      (phrase) =>
        phrase.kind === 'count' &&
        current?.counts.some(({ count }) => isEqual(count, phrase.count)) === true,
    ));

/** `8 mi (3 mi @T)`: straight behind a single run, brackets hold what is part of it. */
const isRunBefore = ({ current, pending, join }: State): boolean =>
  current?.body?.kind === 'lengths' &&
  current.counts.length === 0 &&
  (current.body.length.lengths.length === 1 || current.body.length.pair) &&
  !pending &&
  !join;

/** `[2 min jog]`, `(@ 5K)`, `(hard)`: as if the brackets were not there, but every length in square ones is rest. */
const say = (state: State, group: Group, inside: Inside): void => {
  const { square, join } = state;
  state.square = square || group.square;
  // "(60-90 s between each)" on a line of its own is for all above it.
  const below = join === 'newline' && isOneRest(group);
  if (state.current && !below) state.join = undefined;
  inside.place(state, group.phrases);
  state.square = square;
  if (join && state.current === undefined) state.join = join;
};

const isOneRest = ({ phrases }: Group): boolean => {
  const lengths = phrases.filter(({ kind }) => kind === 'rest' || kind === 'run');
  return lengths.length === 1 && phrases.some(({ kind }) => kind === 'rest' || kind === 'scope');
};

const isCountOnly = ({ phrases }: Group): boolean =>
  phrases.every(({ kind }) => kind === 'count' || kind === 'remark');

/** `400, (200)`: may be left out. */
const settleOptional = (state: State, group: Group, length: RawLengths): void => {
  settle(state, group, { kind: 'lengths', length }).manners.push({ kind: 'optional' });
};

/** `5xmile (5:30)`, `8x3 min (90 s)`, `6x800 (1/2 mile)`: a time, a recovery, or the same thing again. */
const beside = (
  state: State,
  current: Draft,
  group: Group,
  lone: RawLengths,
  inside: Inside,
): void => {
  extend(current, group);
  const said = current.body?.kind === 'lengths' ? current.body.length.lengths : [];
  const work = said[0] && sharing(said[0], said.at(-1));
  const [only] = lone.lengths;
  const first = only && sharing(only, lone.lengths.at(-1));
  if (first && isTotal(state, lone)) {
    assume(state.context, group, 'total', 'asWholeLength');
    return;
  }
  if (!first) return;
  if (work && isSame(work, first) && !isRestOf(state, current, group, work, first)) return;
  const race = work && lone.lengths.length === 1 && raceBeside(current, work, first);
  if (race) {
    current.aims.push({ start: group.start, end: group.end, marked: true, aim: race });
    return;
  }
  if (work && isRunIn(current, work, first) && asFar(state, group)) return;
  if (isTooFar(current, work, first)) {
    fail(state.context, group, 'notThisTotal', 'noTotalOrPlusBefore');
    return;
  }
  const fast = work !== undefined && kindOf(work) === 'distance' && current.aims.length === 0;
  const long = isLongForRep(state, work, first);
  const open =
    lone.pair ||
    long ||
    fast ||
    (current.counts.length === 0 && current.aims.length === 0) ||
    (work !== undefined && kindOf(work) === 'distance' && isTooFast(work, first));
  if (work && open && couldBePace(state, work, first) && asPace(state, group, lone, long)) {
    const aim = { kind: 'time', time: lone, pace: true, whole: false } as const;
    current.aims.push({ start: group.start, end: group.end, marked: true, aim });
    return;
  }
  if (!work || !couldBeTime(work, first) || !asTime(state, current, group, first)) {
    say(state, { ...group, square: true }, inside);
    return;
  }
  current.aims.push({
    start: group.start,
    end: group.end,
    marked: true,
    aim: { kind: 'time', time: lone, pace: false, whole: true },
  });
};
