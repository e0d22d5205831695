import type { Phrase } from '../grammar/syntax.ts';
import { useOfLength } from './classify.ts';
import { assume, choose, fail } from './context.ts';
import {
  isAsBig,
  isBareDistance,
  isEasyRun,
  isLikeLong,
  isRestedDistance,
} from './counted-chains.ts';
import { flush } from './flush.ts';
import { isShareOfReps, isSizeOfSets, isTimeTooFew } from './loose-figures.ts';
import { addRest } from './place-rests.ts';
import { countsAll, repeatAll } from './place-totals.ts';
import { notClear } from './rep-parts.ts';
import { isRepTime, isTimeBeforeRest, kindOfRep } from './rep-times.ts';
import { isLong, isMixed, kindOf, roughMetres, roughMs, sharing, waiting } from './rough.ts';
import { type Draft, extend, finished, pend, type State, settle } from './state.ts';

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;

/** A count before what it repeats waits for it; one behind closes it. */
export const placeCount = (state: State, phrase: Of<'count'>, next: Phrase | undefined): void => {
  const { current } = state;
  if (phrase.size) {
    fail(state.context, phrase, 'notSetsOfSize', 'threeSets');
    return;
  }
  if (phrase.guessed) {
    const text = 'mileReps';
    assume(state.context, phrase, 'mileRepeats', text);
  }
  if (phrase.bracket) assume(state.context, phrase, 'countOfBracket', 'bracketTimes');
  const { start, end, sets, apart } = phrase;
  const count = { start, end, count: phrase.count, sets, ...(apart && { apart }) };
  // "x4 6 min": at the head of a line it is no count of what stands above.
  const opens = !state.current || state.join === 'newline';
  if (phrase.trailing && !phrase.whole && opens && !state.pending && next?.kind === 'run') {
    pend(state, phrase).counts.push(count);
    return;
  }
  const closes = next === undefined || (next.kind === 'join' && next.by !== ':' && next.by !== '-');
  // "5 x hills and 6 x strides": the first wait for no length.
  if (!phrase.trailing && state.join === 'and' && isNamed(state)) {
    flush(state);
    state.join = 'and';
  }
  // "4x" on a line of its own stands above what it repeats.
  const heads =
    (phrase.heads && (state.join === 'newline' || !current || isAbove(state, phrase))) ||
    (current !== undefined && isRunOnce(current));
  if (!phrase.trailing && (heads || !(closes && current && !state.pending))) {
    pend(state, phrase).counts.push(count);
    return;
  }
  if (phrase.whole || countsAll(state, phrase)) {
    repeatAll(state, phrase);
    return;
  }
  const target = state.pending ?? current;
  if (!target) {
    fail(state.context, phrase, 'nothingBefore');
    return;
  }
  // "8x2 min: 1-4 @10K": not how often the eight are run.
  if (phrase.figure && target.counts.length > 0) {
    fail(state.context, phrase, notClear);
    return;
  }
  // "1 min fast, then 3 min walk (x4)": the walk is repeated with the rest.
  if (phrase.trailing && target === current)
    target.rests = target.rests.map(({ join, ...rest }) =>
      join === undefined || join === 'then' ? rest : { ...rest, join },
    );
  // "300 + 3x100, 5 min, x3": the whole, or the last of it once more?
  const joined = target.join === '+' || target.join === 'then';
  if (phrase.trailing && state.join === ',' && joined && target.counts.length > 0) {
    fail(state.context, phrase, 'repeatedUnclear', 'repeatedList');
    return;
  }
  const repeated = target === current ? gather(state, target) : target;
  const counted = splitList(state, repeated, phrase.apart === true);
  // "3 sets of: 400 x 6": the sets stay around it.
  const inSets = counted.introduced === true && counted.counts.every(({ sets }) => sets);
  if (inSets && !count.sets) counted.counts.push(count);
  else counted.counts.unshift(count);
  state.join = undefined;
};

/** Nobody warms up three times: the count is for what stands below. */
const isRunOnce = ({ manners }: Draft): boolean =>
  manners.some((each) => each.kind === 'role' && once.has(each.role));

const once: ReadonlySet<string> = new Set(['warmUp', 'coolDown']);

/** "6x400, 2x" at the end of a line: what stands before it, or what stands below? */
const isAbove = ({ context }: State, count: Of<'count'>): boolean => {
  const text = 'countAbove';
  return choose(context, count, { kind: 'ambiguity', rule: 'countAbove', text }, [false, true]);
};

const isNamed = ({ pending }: State): boolean =>
  pending?.introduced !== true &&
  (pending?.counts.length ?? 0) > 0 &&
  pending?.manners.some(({ kind }) => kind === 'role') === true;

/** `400 fast / 400 slow x 4`: a count behind several things may be meant for all of them. */
const gather = (state: State, last: Draft): Draft => {
  const { elements, context } = state;
  // What has a count of its own is done: "200 slow 200 fast x 6, 100 slow 100 fast x 4".
  const counted = elements.findLastIndex((each) => each !== last && each.counts.length > 0);
  const linked = elements.findLastIndex(({ join }) => !isLinked(join));
  const chain = elements.slice(Math.max(0, linked, counted + 1));
  const loose = chain.slice(1).some(({ join }) => join === undefined);
  // "400 (90s) 300 (75s) 200 x 3": the last has its recovery still to come.
  const rested =
    chain.every(({ rests }) => rests.length > 0) ||
    (chain.length > 2 && chain.slice(0, -1).every(isRestedDistance));
  const eased = chain.length === 2 && chain.some(isEasyRun) && !chain.every(isEasyRun);
  const halves = eased && chain.every((each) => isLikeLong(each, last));
  const row = halves || chain.every((each) => isBareDistance(each) && isAsBig(each, last));
  if (loose && !rested && !row) return last;
  const plain = chain.every(({ counts, line }) => counts.length === 0 && line === last.line);
  const alike = chain.every(isRepLike) || eased;
  if (chain.length < 2 || !plain || last.counts.length > 0 || !alike) return last;
  const likely = !eased || halves || last.join === '/' || isEasyRun(last);
  const text = likely ? 'countForAll' : 'countForLast';
  const [start, end] = [chain[0]?.start ?? last.start, last.end];
  const doubt = { kind: 'ambiguity', rule: 'countOfAll', text } as const;
  if (!choose(context, { start, end }, doubt, [likely, !likely])) return last;
  const [head, ...tail] = chain.map(finished);
  if (!head) return last;
  const { join, ...opening } = head;
  elements.splice(elements.length - chain.length);
  state.join = join;
  return settle(state, { start, end }, { kind: 'group', elements: [opening, ...tail] });
};

const isLinked = (join: Draft['join']): boolean =>
  join === undefined || join === ',' || join === '/' || join === 'and' || join === '-';

/** Warm-ups and the like are not repeated with what follows them. */
const isRepLike = ({ manners }: Draft): boolean => manners.every(({ kind }) => kind !== 'role');

/** `400, 800 x2`: a count behind a list in commas may mean its last length only. */
const splitList = (state: State, draft: Draft, apart: boolean): Draft => {
  const list = draft.body?.kind === 'lengths' ? draft.body.length : undefined;
  const last = list?.lengths.at(-1);
  if (!list || !last || draft !== state.current || !draft.listed || list.lengths.length < 2)
    return draft;
  const long = list.lengths.length > 2 || apart;
  const alone = choose(
    state.context,
    draft,
    {
      kind: 'ambiguity',
      rule: 'countOfList',
      text: long ? 'countForList' : 'countForLastLength',
    },
    [!long, long],
  );
  if (!alone) return draft;
  draft.body = {
    kind: 'lengths',
    length: { ...list, lengths: list.lengths.slice(0, -1), pair: false },
  };
  state.join = ',';
  return settle(state, last, {
    kind: 'lengths',
    length: { ...last, lengths: [last], pair: false },
  });
};

/** A length begins something to run, goes on with a list, or is a recovery without the word. */
export const placeRun = (state: State, phrase: Of<'run'>, next: Phrase | undefined): void => {
  if (isLengthOfEnd(state, phrase, next)) {
    if (state.current) {
      state.current.body = { kind: 'lengths', length: phrase.length };
      extend(state.current, phrase);
    }
    state.join = undefined;
    return;
  }
  // "4x1600: 1200 @10K, 400 @3K": pieces of the rep have paces of their own.
  const piece =
    next?.kind === 'target' &&
    phrase.length.lengths.every((each) => kindOf(each) === kindOfRep(state));
  if (state.join === ':' && !piece) state.join = undefined;
  const slashed = isSlashed(state, phrase, next);
  const timed = isRepTime(state, phrase, next) || isTimeBeforeRest(state, phrase);
  const use = timed ? 'time' : slashed ? 'run' : useOfLength(state, phrase, next);
  if (use === 'time') {
    const aim = { kind: 'time', time: phrase.length, pace: false, whole: true } as const;
    const { start, end } = phrase;
    state.current?.aims.push({ start, end, marked: true, aim });
    state.join = undefined;
    return;
  }
  if (use === 'rest') {
    const what = { kind: 'length', length: phrase.length } as const;
    addRest(state, { ...phrase, rest: { what, bare: true } });
    return;
  }
  if (isShareOfReps(state, phrase, next) || isSizeOfSets(state, phrase, next)) {
    fail(state.context, phrase, 'moreOrAbout', 'plusOrEach');
    return;
  }
  if (isTimeTooFew(state, phrase)) {
    fail(state.context, phrase, 'fewerTimes');
    return;
  }
  const introduces = next?.kind === 'join' && next.by === ':' && !state.pending;
  if (introduces && !state.timesAhead && !run(phrase).every(isLong)) {
    fail(state.context, phrase, 'allOrBefore', 'noTotalOrPlusAfter');
    return;
  }
  const { current, join } = state;
  const list = current?.body?.kind === 'lengths' ? current.body.length : undefined;
  const plain =
    current && list && !state.pending && isPlain(current) && current.line === state.line;
  if (list && list.lengths.length > longestList) {
    fail(state.context, phrase, { code: 'tooManyLengths', most: longestList });
    return;
  }
  // A choice stays by itself.
  const whole = phrase.length.or === undefined && list?.or === undefined;
  // "3 miles, 20 min @T": miles and minutes are no list.
  const mixed = list !== undefined && isMixed([...list.lengths, ...phrase.length.lengths]);
  if (plain && whole && !mixed && (join === ',' || slashed) && !(list.pair && !current.listed)) {
    const length = {
      start: list.start,
      end: phrase.end,
      lengths: [...waiting(list.lengths, phrase.length.lengths[0]), ...phrase.length.lengths],
      pair: false,
    };
    current.body = { kind: 'lengths', length };
    current.listed = true;
    extend(current, phrase);
    state.join = undefined;
    return;
  }
  // "Warm-up - 1600-1200-800": nobody warms up in a list.
  if (phrase.length.lengths.length > 2 && state.pending && isRunOnce(state.pending)) {
    const { join } = state;
    flush(state);
    state.join = join ?? ',';
  }
  settle(state, phrase, { kind: 'lengths', length: phrase.length });
};

const run = ({ length }: Of<'run'>) => length.lengths;

/** `400 / 800 / 400`: three distances and more between slashes are a list. */
const isSlashed = ({ current, join }: State, run: Of<'run'>, next: Phrase | undefined): boolean => {
  const list = current?.body?.kind === 'lengths' ? current.body.length.lengths : [];
  if (join !== '/' || !current || !isPlain(current) || list.length === 0) return false;
  if (![...list, ...run.length.lengths].every((each) => kindOf(each) === 'distance')) return false;
  return current.listed === true || (next?.kind === 'join' && next.by === '/');
};

/** "then a long cool-down, 2-3 miles": how long it is stands behind the comma. */
const isLengthOfEnd = (state: State, run: Of<'run'>, next: Phrase | undefined): boolean => {
  const { current, pending, join, context } = state;
  if (!current || current.body || pending || (join !== ',' && join !== '-')) return false;
  const ends = current.manners.some(
    (each) =>
      each.kind === 'role' &&
      // "Long run, 75-90 minutes"
      (each.role === 'coolDown' ||
        each.role === 'warmUp' ||
        (each.role === 'easy' && state.elements.length === 1)),
  );
  const shared = run.length.lengths.map((each) => sharing(each, run.length.lengths.at(-1)));
  const long = shared.every((each) =>
    kindOf(each) === 'distance' ? roughMetres(each) >= 1200 : roughMs(each) >= 300_000,
  );
  if (!ends || !long || (next !== undefined && next.kind !== 'join')) return false;
  const text = 'lengthOfEasy';
  return choose(context, run, { kind: 'ambiguity', rule: 'lengthOfEnd', text }, [true, false]);
};

/** Longer lists are not a session but a slip or a prank. */
const longestList = 100;

const isPlain = ({ counts, aims, rests, manners, introduced }: Draft): boolean =>
  counts.length + rests.length + manners.length + (introduced ? 0 : aims.length) === 0;
