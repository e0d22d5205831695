import type { Phrase, RawLengths, RawRest } from '../grammar/syntax.ts';
import { type Context, choose } from './context.ts';
import { isLetterR, isMarkedRest } from './letter-r.ts';
import { kindOf, kindOfAll, roughMetres, roughMs } from './rough.ts';
import type { Draft, State } from './state.ts';

type Run = Extract<Phrase, { kind: 'run' }>;

const shortRestMs = 5 * 60_000;
const longestRestMs = 15 * 60_000;

/** A length with no word of rest beside it: is it the recovery of what came before? */
export const isBareRest = (state: State, run: Run, next: Phrase | undefined): boolean => {
  const { current, pending, join } = state;
  if (!current?.body || pending) return false;
  const rested = current.counts.length === 0 && current.rests.length > 0;
  // `3 min (2 min) 4 min (2 min)`: each with its own recovery behind it.
  if (rested && next?.kind === 'group' && !next.square) return false;
  if (state.marked === run || next?.kind === 'scope' || state.scope || state.square) return true;
  if (next && isLetterR(next)) return isMarkedRest(state, current, run, next);
  if (isSaidToBeRun(next) && !(join === '/' && isForTheRep(current, next))) return false;
  if (join === 'with') return true;
  if (isSecondRest(state, current, run)) return true;
  // "3x4x300 30s/3min": two recoveries with a slash between them.
  const paired = next?.kind === 'join' && next.by === '/' && state.join === undefined;
  if (paired && current.counts.length > 0 && run.length.lengths.every(isTime)) return true;
  if (join === '+' || join === ';' || join === 'newline' || join === '.') {
    return standsBetween(state, current, run, next);
  }
  if (join !== undefined && join !== ',' && join !== '-' && join !== '/') return false;
  return seemsRest(state, current, run, next);
};

const isTime = (length: RawLengths['lengths'][number]): boolean => kindOf(length) === 'time';

/** A pace, "on", "strides", "x8" behind a length make it something to run. */
const isSaidToBeRun = (next: Phrase | undefined): boolean =>
  next?.kind === 'target' ||
  next?.kind === 'manner' ||
  (next?.kind === 'count' && next.trailing === true);

/** The count of `40/20 x 8`, and the pace of `8x3'/1' @T`, which the rep before the slash still lacks. */
const isForTheRep = ({ counts, aims, manners }: Draft, next: Phrase | undefined): boolean => {
  if (next?.kind === 'count') return true;
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

/** `4x400 w/ 200 jog; 5 min; 4x200`: a short time alone between two blocks. */
const standsBetween = (
  state: State,
  current: Draft,
  run: Run,
  next: Phrase | undefined,
): boolean => {
  const [length, ...others] = run.length.lengths;
  if (!length || others.length > 0 || next?.kind !== 'join') return false;
  if (current.counts.length === 0 || current.rests.length === 0) return false;
  if (kindOf(length) !== 'time' || roughMs(length) > longestRestMs) return false;
  // A plus joins what is run; other signs only part it.
  const likely = state.join !== '+';
  return ask(state.context, run, [likely, !likely]);
};

const seemsRest = (state: State, current: Draft, run: Run, next: Phrase | undefined): boolean => {
  const body = current.body?.kind === 'lengths' ? current.body.length : undefined;
  if (body && run.length.lengths.length > 2) return false;
  const work = body ? kindOfAll(body) : 'distance';
  const length = run.length.lengths[0];
  if (!length || roughMs(length) > longestRestMs) {
    return length !== undefined && kindOf(length) === 'distance' && byDistance(state, current, run);
  }
  const rest = kindOf(length) === 'unknown' ? 'time' : kindOf(length);
  if (rest === 'distance') return byDistance(state, current, run);
  if (work === 'distance') return doubtful(state, run, current, body);
  return byTime(state, current, run, next);
};

/** `10 x 1 min / 1 min`, `40/20`; in `1 min, 2 min, 3 min` all are run. */
const byTime = (state: State, current: Draft, run: Run, next: Phrase | undefined): boolean => {
  const counted = current.counts.length > 0;
  // "4 / 2 x 2 / 4": what stands in a list of slashes is run.
  const goesOn = !counted && next?.kind === 'join' && next.by === '/';
  if (state.join === '/' && (current.join === '/' || goesOn))
    return ask(state.context, run, [false, true]);
  if (state.join === '/') return true;
  if (!counted && state.join === undefined && current.rests.length > 0) return false;
  if (!counted) return false;
  if (state.join === '-' || state.join === undefined) return true;
  return ask(state.context, run, [true, false]);
};

/** `4x400 - 90s` is a recovery; `400, 90s` most likely. */
const doubtful = (
  state: State,
  run: Run,
  current: Draft,
  body: RawLengths | undefined,
): boolean => {
  const bare = kindOf(run.length.lengths[0] ?? { ...run, from: 0 }) === 'unknown';
  // "3x(4x400, 30s)/3min": in brackets with a count of their own nobody runs half a minute once.
  const short = !bare && roughMs(run.length.lengths[0] ?? { ...run, from: 0 }) <= shortRestMs;
  if (short && state.counted && current.counts.length > 0 && state.join === ',') return true;
  const sameKind = bare && current.counts.length === 0 && body !== undefined;
  if (sameKind && state.join === ',') return false;
  if (!bare && (state.join === '-' || state.join === '/')) return true;
  return ask(state.context, run, [true, false]);
};

/** `4x400/200`: jogged, or run as well? */
const byDistance = (state: State, current: Draft, run: Run): boolean => {
  const counted = current.counts.length > 0;
  if (state.join === ',' || (state.join !== '/' && !counted)) return false;
  if (state.join === '-') return false;
  // `3 x (600/300)`: two reps of each set, unless they are as long as each other.
  const likely = !state.counted || isAsLong(current, run);
  return ask(state.context, run, [likely, !likely]);
};

const isAsLong = ({ body }: Draft, { length }: Run): boolean => {
  const work = body?.kind === 'lengths' ? body.length.lengths[0] : undefined;
  const rest = length.lengths[0];
  return work !== undefined && rest !== undefined && roughMetres(work) === roughMetres(rest);
};

const ask = (context: Context, run: Run, options: readonly [boolean, boolean]): boolean =>
  choose(
    context,
    run,
    {
      kind: 'ambiguity',
      rule: 'bareRest',
      text: options[0] ? 'asRecovery' : 'asAnotherRep',
    },
    options,
  );

/** From here on easy running is a run of its own rather than the recovery of a rep. */
const bigMs = 5 * 60_000;
const bigM = 1500;

/**
 * Easy or jogged, is it a run of its own ("2E + 4x1T + 2E", "10 min jog" at the end) or the
 * recovery of what came before?
 */
export const isEasyRun = (
  state: State,
  phrase: Phrase,
  rest: RawRest,
  isLast: boolean,
): boolean => {
  if (rest.what.kind !== 'length' || rest.what.inTime) return false;
  if (rest.sure) return false;
  if (rest.mode !== 'easy' && rest.mode !== 'jog' && rest.mode !== 'walk') return false;
  const { current, join } = state;
  if (!current) return !state.pending?.counts.length;
  if (!current.body && !isEasyRole(current)) return state.counted === false;
  if (state.counted || state.scope || state.square || join === 'with') return false;
  if (join === 'of') return true;
  const length = rest.what.length.lengths.at(-1);
  if (join === 'newline' && isLast && isRepeatedGroup(current)) {
    const text = 'asSetRecovery';
    return choose(state.context, phrase, { kind: 'ambiguity', rule: 'lastLine', text }, [
      false,
      true,
    ]);
  }
  if (!length || !isBig(length.unit === undefined, rest, length)) return false;
  // `(5 min steady, 5 min hard) 10 min easy`: the brackets are not repeated.
  if (rest.weak && current.body?.kind === 'group' && current.counts.length === 0) return true;
  // "2 easy 5K @T 1 easy"
  if (rest.weak && length.unit === undefined && isLast && current.counts.length === 0) return true;
  if (join === 'newline' || join === '+' || join === 'then' || join === ';' || join === '.') {
    return current.counts.length === 0 || current.rests.length > 0 || longer(current, rest);
  }
  if (join !== ',') return false;
  // "4x2 min hills, 20 min easy, cool-down": far too long for a recovery.
  if (!isLast && isLong(length) && longer(current, rest)) {
    const text = 'asOwnRun';
    return choose(state.context, phrase, { kind: 'ambiguity', rule: 'longEasy', text }, [
      true,
      false,
    ]);
  }
  if (!isLast) return current.counts.length === 0;
  if (current.rests.length > 0) return true;
  if (current.counts.length === 0) return true;
  if (!longer(current, rest)) return false;
  return choose(state.context, phrase, { kind: 'ambiguity', rule: 'easyRun', text: 'asCoolDown' }, [
    true,
    false,
  ]);
};

const isLong = (length: RawLengths['lengths'][number]): boolean =>
  kindOf(length) === 'distance' ? roughMetres(length) >= 2 * bigM : roughMs(length) >= 2 * bigMs;

const isRepeatedGroup = ({ body, counts }: Draft): boolean =>
  body?.kind === 'group' && counts.length > 0;

const isEasyRole = (current: Draft): boolean => current.manners.some(({ kind }) => kind === 'role');

const isBig = (bare: boolean, rest: RawRest, length: RawLengths['lengths'][number]): boolean => {
  if (bare && rest.weak) return length.from < 50 || length.from >= bigM;
  return kindOf(length) === 'distance' ? roughMetres(length) >= bigM : roughMs(length) >= bigMs;
};

/** "3 x 3 miles, 1 mile jog": what is shorter than the rep is its recovery. */
const longer = (current: Draft, rest: RawRest): boolean => {
  if (current.body?.kind !== 'lengths' || rest.what.kind !== 'length') return true;
  const work = current.body.length.lengths[0];
  const length = rest.what.length.lengths[0];
  if (!work || !length || kindOf(work) !== kindOf(length)) return true;
  const size = kindOf(work) === 'distance' ? roughMetres : roughMs;
  return size(length) > size(work);
};
