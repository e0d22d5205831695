import type { Phrase, RawLength } from '../grammar/syntax.ts';
import { couldBeRun, giveList, repsOf } from './bracket-lists.ts';
import { assume, choose, fail } from './context.ts';
import { inSeconds } from './hundredths.ts';
import { givePaces, isOfMiles } from './mile-paces.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import type { Draft, State } from './state.ts';

type Join = Extract<Phrase, { kind: 'join' }>;
type Times = {
  readonly lengths: readonly RawLength[];
  readonly size: number;
  readonly end: number;
  /** The "(5:35)" of "11:10 (5:35), 10:55 (5:30)". */
  readonly paces: readonly Phrase[];
};

/**
 * `4x800: 2:56, 2:54, 2:52, 2:50`: behind reps, as many times as reps that somebody could run them in.
 * Gives each rep its own, and says how many phrases that takes up; 0 where it is no such list.
 */
export const timesBehind = (state: State, phrases: readonly Phrase[], at: number): number => {
  const { current, pending } = state;
  const before = phrases[at - 1];
  const first = phrases[at];
  if (first?.kind !== 'run' || !current || pending) return 0;
  if (before?.kind === 'join' && !opens(before)) return 0;
  const found = timesFrom(phrases, at);
  if (!found) return 0;
  const lengths = found.lengths.map((time, i) => inSeconds(current.body, i, time));
  const times = { ...found, lengths };
  if (!arePacesOf(current, times)) return 0;
  const span = { start: first.start, end: times.end };
  if (givePaces(state, current, span, times.lengths)) {
    state.join = undefined;
    return times.size;
  }
  if (current.body?.kind !== 'lengths') return 0;
  const named = current.aims.length > 0 && timesOverName(state, current, times);
  if (current.aims.length > 0 && !named) return 0;
  const colon = before?.kind === 'join' && before.by === ':';
  if (times.lengths.length === 1) return colon && giveOne(state, current, first) ? times.size : 0;
  const listed = colon || times.lengths.length > 2 || isPairOfTimes(current, before, times);
  if (!listed || times.lengths.length !== repsOf(current)) {
    const sentence = before?.kind === 'join' && before.by === '.' && times.lengths.length > 2;
    // "10x400 72-70-68"
    const bare = before?.kind !== 'join' && times.lengths.length > 2 && times.lengths.every(isBare);
    // "6x800 w/ 2 min rest, 2:41, 2:40, 2:39, 2:38": they have their recovery.
    const told = current.rests.some(({ rest }) => !rest.bare);
    const more = told && times.lengths.length > 2 && areOdd(times.lengths);
    const sure = (colon && times.lengths.every(isClock)) || sentence || bare || more;
    const fit = sure && couldBeRun(current, times.lengths);
    if (fit)
      fail(state.context, span, {
        code: 'timesForReps',
        times: times.lengths.length,
        reps: repsOf(current),
      });
    return 0;
  }
  const list = { kind: 'times', times: times.lengths } as const;
  if (!giveList(state, current, span, list)) return 0;
  for (const pace of times.paces) assume(state.context, pace, 'splits', 'splits');
  state.join = undefined;
  return times.size;
};

/** `2x400 82, 84`: nobody rests for 82 seconds, nor for as many times as there are reps. */
const isPairOfTimes = (
  { counts, rests }: Draft,
  before: Phrase | undefined,
  { lengths }: Times,
): boolean =>
  before?.kind !== 'join' &&
  lengths.length === 2 &&
  counts.length === 1 &&
  rests.length === 0 &&
  lengths.every((each) => isBare(each) && each.from > 20) &&
  lengths.some(({ from }) => from % 5 !== 0);

/** "LT reps: 3x1 mile - 4:57, 4:57, 4:55": the figures say more than the word, which goes. */
const timesOverName = ({ context }: State, current: Draft, { lengths }: Times): boolean => {
  const [only, ...others] = current.aims;
  if (!only || others.length > 0 || only.part || only.aim.kind !== 'fixed') return false;
  const fit = lengths.length > 2 && lengths.length === repsOf(current) && lengths.every(isClock);
  if (!fit || !couldBeRun(current, lengths)) return false;
  assume(context, only, 'paceAndWord', 'paceNotWord');
  current.aims = [];
  return true;
};

/** `400-800-400: 72, 2:40, 70`: the list and its colon, or the colon. */
export const hasTimesAhead = (
  { current }: State,
  phrases: readonly Phrase[],
  at: number,
): boolean => {
  const here = phrases[at];
  const onRun = here?.kind === 'run';
  const colon = onRun ? phrases[at + 1] : here;
  if (colon?.kind !== 'join' || colon.by !== ':') return false;
  const list = onRun
    ? here.length
    : current?.body?.kind === 'lengths'
      ? current.body.length
      : undefined;
  const times = list && timesFrom(phrases, onRun ? at + 2 : at + 1);
  if (times && !onRun && current && isOfMiles(current, times.lengths)) return true;
  if (!list || list.lengths.length < 2 || times?.lengths.length !== list.lengths.length)
    return false;
  return couldBeRun({ body: { kind: 'lengths', length: list } }, times.lengths);
};

const opens = ({ by }: Join): boolean =>
  by === ':' || by === '-' || by === ',' || by === 'newline' || by === '.';
const goesOn = ({ by }: Join): boolean => by === ',' || by === '/' || by === 'and' || by === '-';

/** Clocks that are no round minutes and half minutes. */
const areOdd = (times: readonly RawLength[]): boolean =>
  times.every(isClock) && times.some((each) => roughMs(each) % 5000 !== 0);

const isBare = ({ unit, from }: RawLength): boolean => unit === undefined && from < 100;
const isClock = ({ unit }: RawLength): boolean => unit === 'clock' || unit === 'exact';

/** No session has more reps with a time for each. */
const mostTimes = 100;

/** The times that stand here in a row, with nothing said of any of them. */
const timesFrom = (phrases: readonly Phrase[], at: number): Times | undefined => {
  const lengths: RawLength[] = [];
  const paces: Phrase[] = [];
  let end = 0;
  let next = at;
  for (;;) {
    const run = phrases[next];
    if (run?.kind !== 'run' || run.length.pair || run.length.or) break;
    if (!run.length.lengths.every((each) => kindOf(each) !== 'distance')) return undefined;
    lengths.push(...run.length.lengths);
    if (lengths.length > mostTimes) return undefined;
    end = run.end;
    next += 1;
    const beside = phrases[next];
    if (beside && isLoneClock(beside) && (paces.length > 0 || lengths.length === 1)) {
      paces.push(beside);
      next += 1;
    }
    const join = phrases[next];
    if (join?.kind !== 'join' || !goesOn(join) || phrases[next + 1]?.kind !== 'run') break;
    next += 1;
  }
  const after = phrases[next];
  const said = after && after.kind !== 'join' && after.kind !== 'rest' && after.kind !== 'group';
  const odd = paces.length > 0 && (paces.length !== lengths.length || lengths.length < 2);
  return lengths.length === 0 || said || odd ? undefined : { lengths, end, size: next - at, paces };
};

/** Each pace in brackets is that of the time before it, to a few seconds. */
const arePacesOf = ({ body }: Draft, { lengths, paces }: Times): boolean => {
  const reps = body?.kind === 'lengths' ? body.length.lengths : [];
  return paces.every((pace, at) => {
    const [rep, time] = [reps[reps.length > 1 ? at : 0], lengths[at]];
    const [said] = pace.kind === 'group' ? pace.phrases : [];
    const [clock] = said?.kind === 'run' ? said.length.lengths : [];
    if (!rep || !time || !clock || kindOf(rep) !== 'distance') return false;
    const perMetre = roughMs(time) / roughMetres(rep);
    return [1000, 1609.344].some((m) => Math.abs(perMetre * m - roughMs(clock)) <= 3000);
  });
};

const isLoneClock = (phrase: Phrase): boolean => {
  const [said, ...others] = phrase.kind === 'group' ? phrase.phrases : [];
  const [clock, ...more] = said?.kind === 'run' && !said.length.pair ? said.length.lengths : [];
  return clock?.unit === 'clock' && others.length + more.length === 0;
};

/** `6x800: 2:40` */
const giveOne = (
  { context }: State,
  current: Draft,
  { start, end, length }: Extract<Phrase, { kind: 'run' }>,
): boolean => {
  if (!length.lengths.every(isClock) || !couldBeRun(current, length.lengths)) return false;
  const text = 'asTimeOfRep';
  const doubt = { kind: 'ambiguity', rule: 'timeOrRest', text } as const;
  if (!choose(context, length, doubt, [true, false])) return false;
  const aim = { kind: 'time', time: length, pace: false, whole: true } as const;
  current.aims.push({ start, end, marked: true, aim });
  return true;
};
