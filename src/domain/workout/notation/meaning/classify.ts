import type { Phrase, RawLengths } from '../grammar/syntax.ts';
import { type Context, choose } from './context.ts';
import { isLastRestOfRow } from './last-rests.ts';
import { isLetterR, isMarkedRest } from './letter-r.ts';
import { kindOf, kindOfAll, roughMetres, roughMs } from './rough.ts';
import type { Draft, State } from './state.ts';
import { fitsRep, isTimeAheadOfRest } from './times-ahead.ts';

type Run = Extract<Phrase, { kind: 'run' }>;

const shortRestMs = 5 * 60_000;
const longestRestMs = 15 * 60_000;

/** What a length with no word beside it is: another rep, the recovery of what came before, or the time for it. */
export type Use = 'run' | 'rest' | 'time';

export const useOfLength = (state: State, run: Run, next: Phrase | undefined): Use => {
  const { current, pending, join } = state;
  if (!current?.body || pending || run.told) return 'run';
  // "5x100 m strides, 6, 5, 4, 3, 2, 1 min": nobody says how long to rest behind strides.
  if (isStrides(current) && join === ',' && state.later?.kind === 'run') return 'run';
  const rested = current.counts.length === 0 && current.rests.length > 0;
  if (endsAsItBegan(state, run, next)) return 'run';
  // "600 m/1 min rest/400 m/1 min rest/200 m"
  if (rested && join === '/' && isLikeRep(current, run)) return 'run';
  if (join === '/' && isNextOfRow(current, run)) return ask(state.context, run, ['run', 'rest']);
  // `3 min (2 min) 4 min (2 min)`: each with its own recovery behind it.
  if (rested && next?.kind === 'group' && !next.square) return 'run';
  const scoped = next?.kind === 'scope' && !next.ahead;
  if (state.marked === run || scoped || state.scope || state.square) return 'rest';
  if (next && isLetterR(next)) return isMarkedRest(state, current, run, next) ? 'rest' : 'run';
  if (isLastRestOfRow(state, current, run, next)) return ask(state.context, run, ['rest', 'run']);
  if (isSaidToBeRun(next) && !(join === '/' && isForTheRep(current, next))) return 'run';
  if (join === 'with' || isSecondRest(state, current, run)) return 'rest';
  // "3x4x300 30s/3min": two recoveries with a slash between them.
  const paired = next?.kind === 'join' && next.by === '/' && state.join === undefined;
  if (paired && current.counts.length > 0 && run.length.lengths.every(isTime)) return 'rest';
  if (join === 'of' || join === ':') return 'run';
  if (join === ',' && goesOnWithList(state, current, run))
    return ask(state.context, run, ['run', 'rest']);
  if (join === undefined || join === ',' || join === '-' || join === '/')
    return seemsRest(state, current, run, next);
  return standsApart(state, current, run, next);
};

/** "15 min, 4x400, 4x300, 15 min": as long at the end as at the beginning, with no word of rest. */
const endsAsItBegan = (
  { elements, join, square, scope, counted }: State,
  { length }: Run,
  next: Phrase | undefined,
): boolean => {
  const ends = next === undefined || (next.kind === 'join' && next.by === 'newline');
  if (!ends || (join !== ',' && join !== ';') || square || scope || counted) return false;
  const [first, ...others] = elements;
  const [began, ...more] = first?.body?.kind === 'lengths' ? first.body.length.lengths : [];
  const [end, ...rest] = length.lengths;
  if (!first || !began || !end || others.length === 0 || more.length + rest.length > 0)
    return false;
  if (first.counts.length + first.rests.length + first.aims.length > 0) return false;
  const long = kindOf(end) === 'distance' ? roughMetres(end) >= 1500 : roughMs(end) >= shortRestMs;
  return long && began.from === end.from && began.unit === end.unit && !began.to && !end.to;
};

const isStrides = ({ manners }: Draft): boolean =>
  manners.some((manner) => manner.kind === 'role' && manner.customary);

/** `3 x 1, 2, 3 mins`: figures that wait for the unit of the last. */
const goesOnWithList = ({ later }: State, { body, counts }: Draft, { length }: Run): boolean => {
  const list = body?.kind === 'lengths' ? body.length.lengths : [];
  const [figure, ...others] = length.lengths;
  if (counts.length === 0 || !figure || others.length > 0 || !list.every(isBareFigure))
    return false;
  if (!isBareFigure(figure)) return list.length > 1 && isTime(figure);
  const next = later?.kind === 'run' ? later.length.lengths[0] : undefined;
  return (
    next !== undefined &&
    (isTime(next) || (isBareFigure(next) && list.length > 0)) &&
    figure.from < 20
  );
};

const isBareFigure = ({ unit, from }: RawLengths['lengths'][number]): boolean =>
  unit === undefined && from < 20;

/** A distance behind a distance whose recovery is named by a word. */
const isLikeRep = ({ body, rests }: Draft, { length }: Run): boolean => {
  const [work] = body?.kind === 'lengths' ? body.length.lengths : [];
  const isRun = (each: RawLengths['lengths'][number] | undefined): boolean =>
    each !== undefined && kindOf(each) === 'distance';
  return isRun(work) && isRun(length.lengths[0]) && rests.every(({ rest }) => !rest.bare);
};

/** "400 m / 90 s / 300 m / 60 s / 200 m": distances with short times between them. */
const isNextOfRow = ({ counts, rests, aims, body }: Draft, { length }: Run): boolean => {
  const [rest, ...others] = rests;
  const [work, ...more] = body?.kind === 'lengths' ? body.length.lengths : [];
  if (!rest?.rest.bare || rest.join !== '/' || rest.rest.what.kind !== 'length') return false;
  if (!work || counts.length + others.length + aims.length + more.length > 0) return false;
  const [way] = length.lengths;
  const timed = rest.rest.what.length.lengths.every(isTime);
  return timed && [work, way].every((each) => each !== undefined && kindOf(each) === 'distance');
};

const isTime = (length: RawLengths['lengths'][number]): boolean => kindOf(length) === 'time';

/** A pace, "on", "strides", "x8" behind a length make it something to run. */
const isSaidToBeRun = (next: Phrase | undefined): boolean =>
  next?.kind === 'target' ||
  next?.kind === 'manner' ||
  (next?.kind === 'group' && next.phrases.some(isNamed) && next.phrases.every(isNamedOrSign)) ||
  (next?.kind === 'count' && next.trailing === true);

/** The "[800 m effort]" of "3 min [3K effort] 1 min [800 m effort]". */
const isNamed = (phrase: Phrase): boolean =>
  phrase.kind === 'target' && phrase.aim.kind !== 'time' && phrase.aim.kind !== 'list';
const isNamedOrSign = (phrase: Phrase): boolean => phrase.kind === 'join' || isNamed(phrase);

/** The count of `40/20 x 8`, and the pace of `8x3'/1' @T` or the hill of `8x30"/90" hill`, which the rep still lacks. */
const isForTheRep = ({ counts, aims, manners }: Draft, next: Phrase | undefined): boolean => {
  if (next?.kind === 'count') return true;
  if (next?.kind === 'manner' && next.manner.kind === 'role') {
    const role = next.manner.role === 'hill' || next.manner.role === 'stride';
    return role && counts.length > 0 && manners.length === 0;
  }
  if (next?.kind !== 'target' || counts.length === 0 || aims.length + manners.length > 0)
    return false;
  const { aim } = next;
  return !(aim.kind === 'fixed' && aim.target.kind === 'effort' && gentle.has(aim.target.name));
};

/** Efforts in which one recovers: "1 min / 1 min steady". */
const gentle: ReadonlySet<string> = new Set(['slow', 'steady', 'moderate', 'relaxed', 'by feel']);

/** `- 1min and 3 min`, `60s/3min`, `with 3, 2:30, 2 min`: one recovery goes on from another. */
const isSecondRest = ({ join }: State, current: Draft, run: Run): boolean => {
  const last = current.rests.at(-1);
  if (join === 'and' || join === '/') return last !== undefined;
  const length = run.length.lengths[0];
  return (
    join === ',' &&
    last?.rest.bare === true &&
    length !== undefined &&
    kindOf(length) !== 'distance'
  );
};

const isPrinted = (join: State['join'], length: RawLengths['lengths'][number]): boolean =>
  join === 'then' && roughMs(length) <= 20_000;

/** `4x400 w/ 200 jog; 5 min; 4x200`, "6x400. 90 s": a short time alone behind what is run. */
const standsApart = (
  { context, counted, join }: State,
  current: Draft,
  run: Run,
  next: Phrase | undefined,
): Use => {
  const [length, ...others] = run.length.lengths;
  const counts = current.counts.length > 0;
  if (!length || others.length > 0 || kindOf(length) === 'distance') return 'run';
  const between = counts && current.rests.length > 0 && next?.kind === 'join';
  if (between && kindOf(length) === 'time' && roughMs(length) <= longestRestMs)
    // A plus joins what is run, and so does the "then" that we print before few seconds; other signs only part it.
    return ask(
      context,
      run,
      join === '+' || isPrinted(join, length) ? ['run', 'rest'] : ['rest', 'run'],
    );
  if (roughMs(length) >= shortRestMs || isOfTimes(current) || next?.kind === 'group') return 'run';
  if (kindOf(length) === 'unknown' && !(counts && length.from >= 20)) return 'run';
  // What we print ourselves goes on behind a plus; a coach's "1 T + 1 min" and "2x8x200, 40 s + 3 min" do not.
  const printed = (join === '+' || join === 'then') && current.aims.every(({ marked }) => marked);
  const nested = current.counts.length > 1;
  const likely = nested || (!printed && (current.rests.length === 0 || (counts && counted)));
  return ask(context, run, likely ? ['rest', 'run'] : ['run', 'rest']);
};

/** "1 min + 2 min + 3 min": one time after another. */
const isOfTimes = ({ counts, aims, body }: Draft): boolean =>
  counts.length + aims.length === 0 &&
  (body?.kind !== 'lengths' || kindOfAll(body.length) !== 'distance');

const seemsRest = (state: State, current: Draft, run: Run, next: Phrase | undefined): Use => {
  const body = current.body?.kind === 'lengths' ? current.body.length : undefined;
  if (body && run.length.lengths.length > 2) return rowOfRests(state, current, run);
  const work = body ? kindOfAll(body) : 'distance';
  const length = run.length.lengths[0];
  if (!length || roughMs(length) > longestRestMs) {
    return length && kindOf(length) === 'distance' ? byDistance(state, current, run) : 'run';
  }
  const rest = kindOf(length) === 'unknown' ? 'time' : kindOf(length);
  if (rest === 'distance') return byDistance(state, current, run);
  if (work === 'distance') return doubtful(state, run, current, body);
  return byTime(state, current, run, next);
};

/** `5x1k, 5x400, 5x200 90s/60s/45s`: nobody runs so short a time once, and behind reps. */
const rowOfRests = ({ context }: State, { counts }: Draft, run: Run): Use => {
  const short = run.length.lengths.every((each) => isTime(each) && roughMs(each) < shortRestMs);
  return short && counts.length > 0 ? ask(context, run, ['rest', 'run']) : 'run';
};

/** `10 x 1 min / 1 min`, `40/20`; in `1 min, 2 min, 3 min` all are run. */
const byTime = (state: State, current: Draft, run: Run, next: Phrase | undefined): Use => {
  const counted = current.counts.length > 0;
  // "4 / 2 x 2 / 4": what stands in a list of slashes is run.
  const goesOn = !counted && next?.kind === 'join' && next.by === '/';
  if (state.join === '/' && (current.join === '/' || goesOn))
    return ask(state.context, run, ['run', 'rest']);
  if (state.join === '/') return 'rest';
  if (!counted && (isOfTimes(current) || current.rests.length > 0)) return 'run';
  if (!counted) return behindPaced(state, current, run);
  if (state.join === '-' || state.join === undefined) return 'rest';
  // "3x3 min, 7 min with 90s jog between": its own recovery, or that of all, stands behind it.
  const named = state.later?.kind === 'rest' && !state.later.rest.weak;
  if (named || isOnceMore(state, current, run)) return ask(state.context, run, ['run', 'rest']);
  return ask(state.context, run, ['rest', 'run']);
};

/** The second 7 of "7, 3x3, 7, 3x3, 7": longer than the reps between, as the one before them was. */
const isOnceMore = ({ elements }: State, current: Draft, { length }: Run): boolean => {
  const [only] = length.lengths;
  const [work] = current.body?.kind === 'lengths' ? current.body.length.lengths : [];
  if (!only || !work || roughMs(only) <= roughMs(work)) return false;
  const before = elements[elements.length - 2];
  const [same, ...others] = before?.body?.kind === 'lengths' ? before.body.length.lengths : [];
  const alone = before?.counts.length === 0 && before.manners.length === 0 && others.length === 0;
  return alone && same?.from === only.from && same.unit === only.unit;
};

/** "10 min T, 2 min, 8 min T": less than half of what has a pace, and with none of its own. */
const behindPaced = ({ context, later }: State, { body }: Draft, run: Run): Use => {
  const [length] = run.length.lengths;
  if (!length || kindOf(length) !== 'time' || roughMs(length) >= shortRestMs) return 'run';
  const [work] = body?.kind === 'lengths' ? body.length.lengths : [];
  const [after] = later?.kind === 'run' ? later.length.lengths : [];
  // "20 min T, 3 min, 2 min, 1 min"
  const goesOn = after !== undefined && isTime(after) && roughMs(after) < roughMs(length) * 2;
  const likely = work !== undefined && roughMs(length) * 2 <= roughMs(work) && !goesOn;
  return ask(context, run, likely ? ['rest', 'run'] : ['run', 'rest']);
};

/** `4x400 - 90s` is a recovery; `400, 90s` most likely, unless it is the time for it. */
const doubtful = (state: State, run: Run, current: Draft, body: RawLengths | undefined): Use => {
  if (isTimeAheadOfRest(state, current, run)) return ask(state.context, run, ['time', 'rest']);
  const [length] = run.length.lengths;
  const bare = length === undefined || kindOf(length) === 'unknown';
  // "3x(4x400, 30s)/3min": in brackets with a count of their own nobody runs half a minute once.
  const short = !bare && roughMs(length) <= shortRestMs;
  if (short && state.counted && current.counts.length > 0 && state.join === ',') return 'rest';
  const sameKind = bare && current.counts.length === 0 && body !== undefined;
  if (sameKind && state.join === ',') return 'run';
  if (!bare && (state.join === '-' || state.join === '/')) return 'rest';
  if (bare || !fitsRep(current, run)) return ask(state.context, run, ['rest', 'run']);
  return ask(state.context, run, state.pairTimes ? ['time', 'rest'] : ['rest', 'run', 'time']);
};

/** `4x400/200`: jogged, or run as well? */
const byDistance = (state: State, current: Draft, run: Run): Use => {
  const counted = current.counts.length > 0;
  if (state.join === ',' || (state.join !== '/' && !counted)) return 'run';
  // "[6x1 min] 2 miles": nobody jogs so far behind a minute.
  if (counted && state.join !== '/' && isFarBehindTime(current, run))
    return ask(state.context, run, ['run', 'rest']);
  if (state.join === '-') return 'run';
  // `3 x (600/300)`: two reps of each set, unless they are as long as each other.
  const likely = !state.counted || isAsLong(current, run);
  return ask(state.context, run, likely ? ['rest', 'run'] : ['run', 'rest']);
};

const isFarBehindTime = ({ body }: Draft, { length }: Run): boolean => {
  const last = body?.kind === 'group' ? body.elements.at(-1)?.body : body;
  const work = last?.kind === 'lengths' ? last.length.lengths[0] : undefined;
  const way = length.lengths[0];
  return work !== undefined && way !== undefined && isTime(work) && roughMetres(way) >= 1500;
};

const isAsLong = ({ body }: Draft, { length }: Run): boolean => {
  const work = body?.kind === 'lengths' ? body.length.lengths[0] : undefined;
  const rest = length.lengths[0];
  return work !== undefined && rest !== undefined && roughMetres(work) === roughMetres(rest);
};

const taken = {
  rest: 'asRecovery',
  run: 'asAnotherRep',
  time: 'asTimeOfRep',
} as const;

const ask = (context: Context, run: Run, options: readonly [Use, ...Use[]]): Use => {
  const rule = options[0] === 'rest' ? 'bareRest' : `bareRest ${options[0]}`;
  return choose(context, run, { kind: 'ambiguity', rule, text: taken[options[0]] }, options);
};
