import type { Phrase, RawRest } from '../grammar/syntax.ts';
import { blocksInTurn } from './blocks-in-turn.ts';
import { placeGroup } from './brackets.ts';
import { assume, type Context, fail } from './context.ts';
import type { Element, Sheet } from './element.ts';
import { flush } from './flush.ts';
import { gatherRounds } from './gather-rounds.ts';
import { splitListPaces } from './list-paces.ts';
import { listOfSet } from './lists-of-sets.ts';
import { placeMirror } from './place-mirrors.ts';
import { endPart, placePart } from './place-parts.ts';
import { placeRest, placeScope } from './place-rests.ts';
import { placeCount, placeRun } from './place-runs.ts';
import { placeTotal } from './place-totals.ts';
import { placeAim, placeManner } from './place-words.ts';
import { isLong, kindOf, roughMetres, roughMs } from './rough.ts';
import { sharesBehind } from './share-lists.ts';
import { type Draft, finished, makeState, pend, type State, settle } from './state.ts';
import { placeSum } from './sums.ts';
import { hasTimesAhead, timesBehind } from './time-lists.ts';
import { isRowAhead } from './times-ahead.ts';
import { arePairTimes, areRepTimes } from './times-in-brackets.ts';
import { timesAbove } from './told-results.ts';

/** Puts phrases together into things to run, each with its counts, paces and recoveries. */
export const assemble = (context: Context, phrases: readonly Phrase[], counted = false): Sheet => {
  const state = makeState(context, counted);
  place(state, phrases);
  flush(state, true);
  if (state.scope) fail(context, state.scope, 'noRecoveryHere');
  const elements: Element[] = gatherRounds(
    context,
    blocksInTurn(context, splitListPaces(context, state.elements)),
  ).map(finished);
  return { elements, ...(state.title !== undefined && { title: state.title }) };
};

/** Places phrases one after another; brackets call it again for what stands in them. */
const place = (state: State, phrases: readonly Phrase[]): void => {
  let taken = 0;
  if (phrases.some(({ kind }) => kind === 'group')) state.repTimes = areRepTimes(phrases);
  state.pairTimes = arePairTimes(phrases);
  const lastRest = phrases.findLastIndex(saysRest);
  for (const [i, phrase] of phrases.entries()) {
    endPart(state, phrase);
    state.later = laterThan(phrases, i);
    state.restAhead = i < lastRest;
    state.timesAhead = hasTimesAhead(state, phrases, i);
    state.rowAhead = isRowAhead(phrases, i);
    if (i < taken || phrase === state.swallowed) continue;
    taken =
      i +
      (timesBehind(state, phrases, i) ||
        sharesBehind(state, phrases, i) ||
        listOfSet(state, phrases, i));
    if (taken === i) placeOne(state, phrase, phrases[i + 1]);
  }
  endPart(state, undefined);
};

const saysRest = (phrase: Phrase): boolean =>
  phrase.kind === 'group'
    ? phrase.phrases.some(saysRest)
    : phrase.kind === 'rest' && !phrase.rest.weak;

/** What stands behind a length or a bracket: the next phrase that is no comma, and for a length no new line. */
const laterThan = (phrases: readonly Phrase[], at: number): Phrase | undefined => {
  const kind = phrases[at]?.kind;
  if (kind !== 'group' && kind !== 'run') return undefined;
  const next = phrases[at + 1];
  if (next?.kind !== 'join') return next;
  const parts = next.by === ',' || next.by === 'with' || (next.by === 'newline' && kind === 'run');
  return parts ? phrases[at + 2] : next;
};

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;
type Placing = {
  readonly [K in Phrase['kind']]: (state: State, phrase: Of<K>, next?: Phrase) => void;
};

/** Where each kind of phrase goes; `next` is the phrase behind it. */
const placing: Placing = {
  join: (state, phrase, next) => placeJoin(state, phrase, next),
  count: placeCount,
  run: placeRun,
  rest: placeRest,
  target: placeAim,
  manner: placeManner,
  scope: placeScope,
  part: placePart,
  total: placeTotal,
  sum: placeSum,
  mirror: placeMirror,
  group: (state, phrase) => placeGroup(state, phrase, { place, assemble }),
  fartlek: (state, phrase) => {
    settle(state, phrase, { kind: 'fartlek', phrase });
  },
  title: (state, { title }) => {
    state.title = title;
  },
  heading: (state, phrase) => {
    flush(state);
    if (!phrase.role) return;
    const waits = pend(state, phrase);
    waits.manners.push({ kind: 'role', role: phrase.role });
    waits.named = true;
  },
  remark: (state, phrase) => {
    const { context, current, elements } = state;
    const { left, rested, atEnd } = phrase;
    if (timesAbove(state, phrase)) return;
    if (atEnd) {
      if (current?.join === 'with') current.join = '+';
      return;
    }
    // "3 miles @MP + 2 miles @HM, no breaks" is run on anyway.
    const runOn = elements.length > 1 && elements.every(({ counts }) => counts.length === 0);
    if (rested && !current?.rests.length && !runOn) {
      fail(context, phrase, 'noRestNotUnderstood');
    }
    const said = left === undefined ? 'remark' : ({ code: 'leftOut', words: left } as const);
    assume(context, phrase, 'remark', said);
  },
};

const placeOne = <K extends Phrase['kind']>(
  state: State,
  phrase: Of<K>,
  next: Phrase | undefined,
) =>
  (placing[phrase.kind] as (state: State, phrase: Of<K>, next?: Phrase) => void)(
    state,
    phrase,
    next,
  );

/** "800 cut-downs: 5 x 800" names the session before it says it. */
const isNamed = ({ current, pending }: State, next: Phrase | undefined): boolean =>
  next !== undefined &&
  beginsRun(next) &&
  !pending &&
  current?.body?.kind === 'lengths' &&
  current.counts.length + current.rests.length === 0;

/** "5 mi: 1 mi easy, 3 mi @MP, 1 mi easy": long enough to be made of parts. */
const isWholeRun = (current: Draft | undefined): boolean => {
  const [length, ...others] = current?.body?.kind === 'lengths' ? current.body.length.lengths : [];
  return length !== undefined && others.length === 0 && isLong(length);
};

const isShortJog = (current: Draft | undefined): boolean => {
  const [length] = current?.body?.kind === 'lengths' ? current.body.length.lengths : [];
  const easy = current?.manners.some((each) => each.kind === 'role' && each.role === 'easy');
  if (!length || !easy) return false;
  return kindOf(length) === 'distance' ? roughMetres(length) <= 4000 : roughMs(length) <= 1_200_000;
};

const beginsRun = (next: Phrase): boolean =>
  next.kind === 'count' || next.kind === 'run' || (next.kind === 'rest' && next.rest.weak === true);

const isCountAlone = ({ counts, aims, manners, body }: Draft): boolean =>
  counts.length > 0 && aims.length + manners.length === 0 && !body;

/** "10 min easy", "10 minutes easy jogging". */
const isEasyLength = ({ what, weak, mode, sure }: RawRest): boolean =>
  weak === true || (what.kind === 'length' && (mode === 'jog' || mode === 'walk') && !sure);

const isStridesAlone = (pending: Draft | undefined): boolean =>
  pending?.counts.length === 0 &&
  pending.manners.some((manner) => manner.kind === 'role' && manner.customary);

const placeJoin = (state: State, phrase: Of<'join'>, next: Phrase | undefined): void => {
  const { by } = phrase;
  if (by === 'newline') state.line += 1;
  if (by === ':' && state.timesAhead) return;
  if (by === ':' && isNamed(state, next)) {
    // "10 min easy jog: 6x400": what opens a session is no run around it.
    if (next?.kind === 'count' && isShortJog(state.current)) {
      flush(state);
      state.join = '+';
      return;
    }
    if (isWholeRun(state.current)) {
      flush(state);
      state.join = 'of';
      return;
    }
    fail(state.context, state.current ?? phrase, 'namesOrRunBefore', 'quoteName');
  }
  // A colon introduces what follows and separates nothing.
  if (by === ':') {
    if (state.pending) {
      state.pending.introduced = true;
      state.pending.rounds = state.pending.counts.length;
    } else if (next?.kind === 'run' && state.current?.counts.length) {
      state.join = ':';
    }
    return;
  }
  // "Warm-up:" above "10 min easy"
  const length = next?.kind === 'run' || (next?.kind === 'rest' && isEasyLength(next.rest));
  if (by === 'newline' && length && state.pending?.named) return;
  // "4x" on a line of its own, above what is repeated.
  if (by === 'newline' && next && state.pending && isCountAlone(state.pending)) {
    state.pending.introduced = true;
    state.pending.rounds = state.pending.counts.length;
  }
  if (by === 'newline' && state.pending?.introduced && state.pending.counts.length > 0) {
    state.pending.headed = true;
    return;
  }
  // "drills & strides / 5x1k": the strides are run by themselves.
  const loose = by === '/' && next?.kind === 'count' && isStridesAlone(state.pending);
  if (loose || (by !== '-' && by !== '/' && by !== 'with' && by !== 'and')) flush(state);
  const stronger = state.join === 'newline' || state.join === '+' || state.join === 'then';
  if (!(stronger && (by === ',' || by === '-' || by === '.' || by === 'and'))) state.join = by;
};
