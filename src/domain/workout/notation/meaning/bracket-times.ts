import type { Phrase, RawLength, RawLengths } from '../grammar/syntax.ts';
import { choose } from './context.ts';
import { isPacePerKm, judge } from './plausible.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import type { Draft, State } from './state.ts';

type Group = Extract<Phrase, { kind: 'group' }>;

/** `20 min (5:55-6:29)`: from 2:20 to 12:00 it may be a pace. */
export const couldBePace = (state: State, work: RawLength, lone: RawLength): boolean =>
  (kindOf(work) === 'time'
    ? roughMs(work) >= 300_000 || isLongForRep(state, work, lone)
    : isTooFast(work, lone)) &&
  lone.unit === 'clock' &&
  lone.from >= 140_000 &&
  lone.from <= 720_000;

/** The 6:30 of "5 x 1 min fast (6:30), 2 min easy": the recovery, shorter than that, is still to come. */
export const isLongForRep = (
  { later, restAhead }: State,
  work: RawLength | undefined,
  lone: RawLength,
): boolean => {
  if (!work || kindOf(work) !== 'time' || lone.unit !== 'clock') return false;
  const [rest] =
    later?.kind === 'rest' && later.rest.what.kind === 'length'
      ? later.rest.what.length.lengths
      : [];
  const shorter = rest ? kindOf(rest) === 'distance' || roughMs(rest) < lone.from : restAhead;
  return shorter && lone.from >= roughMs(work) * 2;
};

/** As recoveries are: nobody rests for 4:09. */
export const areRound = (times: readonly RawLength[]): boolean =>
  times.every((time) => roughMs(time) % 15_000 === 0);

/** The 5:20 of "2 miles (5:20)": nobody runs so fast, so that it is the pace or the recovery. */
export const isTooFast = (work: RawLength, lone: RawLength): boolean =>
  roughMetres(work) >= 1500 && judge(roughMetres(work), lone.from) === 'tooFast';

export const asPace = (
  { context, later, current }: State,
  group: Group,
  lone: RawLengths,
  /** "2 min easy" behind the brackets is the recovery. */
  weakToo = false,
): boolean => {
  // "(5:20 or faster)": nobody rests faster.
  if (group.phrases.some((each) => each.kind === 'remark' && each.left?.startsWith('or ')))
    return true;
  // "(5:20), 3 min jog": the recovery is still to come.
  if (later?.kind === 'rest' && (!later.rest.weak || weakToo)) return true;
  // "2 miles at 10K pace (6:40)" says once more how fast.
  const likely = lone.pair || (current?.aims.length ?? 0) > 0;
  const text = likely ? 'asPace' : 'asRecovery';
  const doubt = { kind: 'ambiguity', rule: 'paceInBrackets', text } as const;
  return choose(context, group, doubt, [likely, !likely]);
};

export const couldBeTime = (work: RawLength, lone: RawLength): boolean =>
  kindOf(work) === 'distance' &&
  kindOf(lone) !== 'distance' &&
  judge(roughMetres(work), roughMs(lone)) === 'likely';

/** Within 1 %: 800 m and half a mile are the same rep. */
export const isSame = (work: RawLength, other: RawLength): boolean =>
  kindOf(work) === 'distance' &&
  kindOf(other) === 'distance' &&
  Math.abs(roughMetres(work) / roughMetres(other) - 1) < 0.01;

/** `15 min hard (about 2 miles)`: what somebody runs in that time, behind a run that is no rep. */
export const isRunIn = ({ counts }: Draft, work: RawLength, other: RawLength): boolean =>
  counts.length === 0 &&
  kindOf(work) === 'time' &&
  kindOf(other) === 'distance' &&
  roughMs(work) >= leastRunMs &&
  isPacePerKm((roughMs(work) / roughMetres(other)) * 1000);

/** In less the distance may well be jogged behind it. */
const leastRunMs = 300_000;

export const asFar = ({ context }: State, group: Group): boolean => {
  const doubt = { kind: 'ambiguity', rule: 'distanceInBrackets', text: 'asFar' } as const;
  return choose(context, group, doubt, [true, false]);
};

/** `4x200 (200)`: the same in the same unit is jogged; half a mile behind 800 m says it in other words. */
export const isRestOf = (
  { context, restAhead }: State,
  current: Draft,
  group: Group,
  work: RawLength,
  other: RawLength,
): boolean => {
  const plain = current.counts.length > 0 && current.rests.length === 0 && !restAhead;
  if (!plain || work.from !== other.from) return false;
  const text = 'asRecovery';
  return choose(context, group, { kind: 'ambiguity', rule: 'sameAgain', text }, [true, false]);
};

/** "5K (20 mins)": nobody rests for so long. */
const longestRestMs = 12 * 60_000;

/** With no unit or a colon the time is for the rep; "90 sec" in words is more often the recovery. */
export const asTime = (state: State, current: Draft, group: Group, lone: RawLength): boolean => {
  // "(75s) off 60s": the recovery is still to come.
  const rest = state.later?.kind === 'rest' && !state.later.rest.weak;
  if (current.rests.length > 0 || (rest && current.counts.length < 2)) return true;
  // "600 (78 s), 500 (63 s) with good recovery": the recovery is named further on.
  const single = state.restAhead && current.counts.length === 0;
  // "12x400 at 78 (60)" has its time.
  const timed = current.aims.some(({ aim }) => aim.kind === 'time');
  const long = current.counts.length === 0 && roughMs(lone) > longestRestMs;
  const likely =
    !timed &&
    !isForFewRunners(current, lone) &&
    (lone.unit === undefined || lone.unit === 'clock' || single || state.repTimes || long);
  return choose(
    state.context,
    group,
    {
      kind: 'ambiguity',
      rule: 'timeInBrackets',
      text: likely ? 'asTimeOfRep' : 'asRecovery',
    },
    [likely, !likely],
  );
};

/** The 3:00 of "4x1200 @5K (3:00)": round, and so fast that it is the recovery of all but a few. */
const isForFewRunners = ({ body, counts }: Draft, lone: RawLength): boolean => {
  const [rep, ...others] = body?.kind === 'lengths' ? body.length.lengths : [];
  if (!rep || others.length > 0 || counts.length === 0 || kindOf(rep) !== 'distance') return false;
  const metres = roughMetres(rep);
  const ms = lone.unit === 'clock' ? lone.from : Number.NaN;
  return metres >= shortestM && ms % 30_000 === 0 && ms < metres * fewMsPerM;
};
const shortestM = 600;
/** 2:50 per km. */
const fewMsPerM = 170;

/** `20x200 (10x200, 10x200)`: reps as long as those before them, and counted again. */
export const isOfSame = (current: Draft | undefined, phrases: Group['phrases']): boolean => {
  const [work, ...others] = current?.body?.kind === 'lengths' ? current.body.length.lengths : [];
  const counted = (current?.counts.length ?? 0) > 0 && phrases.some(({ kind }) => kind === 'count');
  if (!work || others.length > 0 || !counted) return false;
  return phrases.some(
    (each) => each.kind === 'run' && each.length.lengths.some((length) => isSame(work, length)),
  );
};
