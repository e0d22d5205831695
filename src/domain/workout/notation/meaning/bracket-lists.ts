import type { Phrase, RawAim, RawLength } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';
import { areRound, couldBePace } from './bracket-times.ts';
import { choose } from './context.ts';
import type { Element } from './element.ts';
import { judge } from './plausible.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { type Draft, finished, type State } from './state.ts';

type Group = Extract<Phrase, { kind: 'group' }>;

/** Brackets behind something counted that hold nothing but a list: `4x1200 (5K, 5K, 3K, 3K)`. */
export type BracketList =
  | { readonly kind: 'aims'; readonly aims: readonly RawAim[] }
  | { readonly kind: 'times'; readonly times: readonly RawLength[] };

const isComma = (phrase: Phrase): boolean =>
  phrase.kind === 'join' && (phrase.by === ',' || phrase.by === '/' || phrase.by === '-');

/** The paces or the times in brackets; undefined for brackets that hold anything else, or a single one. */
export const bracketList = ({ phrases }: Group): BracketList | undefined => {
  const said = phrases.filter((phrase) => !isComma(phrase));
  if (said.length + said.length - 1 === phrases.length) {
    const aims = said.flatMap((each) =>
      each.kind === 'target' && !isEffort(each.aim) ? [each.aim] : [],
    );
    if (aims.length > 1 && aims.length === said.length) return { kind: 'aims', aims };
    const shares = said.flatMap((each) => (each.kind === 'target' ? [each.aim] : []));
    const many = shares.length > 2 && shares.length === said.length;
    if (many && phrases.every((each) => each.kind !== 'join' || each.by === ','))
      return { kind: 'aims', aims: shares };
    const races = said.flatMap((each) => raceOf(each) ?? []);
    if (races.length > 1 && races.length === said.length) return { kind: 'aims', aims: races };
  }
  const times = said.flatMap((each) => (each.kind === 'run' ? each.length.lengths : []));
  // "(3:20-3:25)" is a range.
  const timed =
    said.every((each) => each.kind === 'run' && !each.length.pair) && times.every(isTime);
  return timed && times.length > 1 ? { kind: 'times', times } : undefined;
};

/** The 5k of `3x400 (10k, 5k, 1mi)`: a race named by its distance alone. */
const raceOf = (phrase: Phrase): RawAim | undefined => {
  if (phrase.kind === 'target' && !isEffort(phrase.aim)) return phrase.aim;
  const [length, ...others] = phrase.kind === 'run' ? phrase.length.lengths : [];
  if (!length || others.length > 0 || (length.unit !== 'km' && length.unit !== 'mi'))
    return undefined;
  const distanceM = roughMetres(length);
  if (!races.has(Math.round(distanceM))) return undefined;
  return { kind: 'fixed', target: { kind: 'race', distanceM } };
};

/** The 3K of `8 x 2 min (3K)`: nobody jogs so far between minutes. */
export const raceBeside = (
  { counts }: Pick<Draft, 'counts'>,
  work: RawLength,
  other: RawLength,
): RawAim | undefined => {
  const longest = counts.length > 0 ? longestRepMs : longestRepMs / 2;
  const timed = kindOf(work) === 'time' && roughMs(work) <= longest;
  if (!timed || kindOf(other) !== 'distance' || roughMetres(other) < 3000) return undefined;
  const { start, end } = other;
  return raceOf({ kind: 'run', length: { lengths: [other], pair: false, start, end }, start, end });
};

const longestRepMs = 10 * 60_000;

const races: ReadonlySet<number> = new Set([1609, 3000, 5000, 8000, 10_000, 15_000]);

/** "(hard, relaxed)" says two things of each rep, "(105 %, 103 %)" one of each of two. */
const isEffort = (aim: RawAim): boolean =>
  aim.kind === 'fixed' && aim.target.kind === 'effort' && !isShare(aim);

const isShare = (aim: RawAim): boolean =>
  aim.kind === 'fixed' && aim.target.kind === 'effort' && /^\d.*%/.test(aim.target.name);
const isTime = (length: RawLength): boolean => kindOf(length) !== 'distance';

/** How many reps such a list must be for. */
export const repsOf = ({ body, counts }: Draft): number => {
  const list = body?.kind === 'lengths' ? body.length.lengths.length : 1;
  const count = counts.at(-1)?.count ?? 1;
  return list > 1 ? list : typeof count === 'number' ? count : count.from;
};

const oneEach = (times: readonly RawLength[]): readonly RawAim[] =>
  times.map((time) => ({
    kind: 'time',
    time: { start: time.start, end: time.end, lengths: [time], pair: false },
    pace: false,
    whole: true,
  }));

/** Whether every time is one in which somebody could run the rep that it stands for. */
export const couldBeRun = ({ body }: Pick<Draft, 'body'>, times: readonly RawLength[]): boolean => {
  const reps = body?.kind === 'lengths' ? body.length.lengths : [];
  return times.every((time, at) => {
    const rep = reps[reps.length > 1 ? at : 0];
    if (!rep || kindOf(rep) !== 'distance') return false;
    const m = roughMetres(rep);
    // "3x150 - 19.38, 19.10": nobody takes minutes.
    const hundredths = time.orMs !== undefined && judge(m, roughMs(time)) === 'tooSlow';
    return judge(m, hundredths ? (time.orMs ?? 0) : roughMs(time)) === 'likely';
  });
};

/**
 * Gives the list to what stands before the brackets, a pace or a time for each rep. False where it
 * can only be the recoveries, or where there are not as many paces as reps.
 */
export const giveList = (state: State, current: Draft, group: Span, list: BracketList): boolean => {
  const reps = repsOf(current);
  const give = (aims: readonly RawAim[]): void => {
    const { start, end } = group;
    current.aims.push({ start, end, marked: true, aim: { kind: 'list', aims, counted: true } });
    current.end = Math.max(current.end, end);
  };
  if (list.kind === 'aims') {
    const [sets, ...more] = current.counts;
    const perSet = more.length === 1 && sets?.count === list.aims.length;
    if (list.aims.length !== reps && !perSet && !list.aims.every(isShare)) return false;
    if (perSet && forSets(state, group, list.aims.length === reps)) {
      current.body = { kind: 'group', elements: setsOf(current, group, list.aims) };
      current.counts = [];
      current.end = Math.max(current.end, group.end);
      return true;
    }
    // As many shares as reps, or the reader is told.
    if (list.aims.length !== reps && !list.aims.every(isShare)) return false;
    give(list.aims);
    return true;
  }
  if (list.times.length !== reps) return false;
  if (arePaces(state, current, list.times) && asPaces(state, group)) {
    give(list.times.map(paceOf));
    return true;
  }
  if (!couldBeRun(current, list.times)) return false;
  const doubt = {
    kind: 'ambiguity',
    rule: 'timesInBrackets',
    text: 'timesOfReps',
  } as const;
  const likely = current.rests.length === 0 && list.times.every(({ unit }) => unit === 's');
  const asTimes = choose(state.context, group, doubt, [!likely, likely]);
  if (asTimes) give(oneEach(list.times));
  return asTimes;
};

/** `3x2k threshold (4:12, 4:09, 4:04)`, `2x10 min (4:41, 4:35)`: no reps are run in these, and no rest is so odd. */
const arePaces = (state: State, { body }: Draft, times: readonly RawLength[]): boolean => {
  const [rep] = body?.kind === 'lengths' ? body.length.lengths : [];
  if (!rep || areRound(times)) return false;
  return times.every((time) => couldBePace(state, rep, time));
};

const asPaces = ({ context }: State, group: Span): boolean => {
  const doubt = { kind: 'ambiguity', rule: 'pacesInBrackets', text: 'asPace' } as const;
  return choose(context, group, doubt, [true, false]);
};

const paceOf = (time: RawLength): RawAim => ({
  kind: 'time',
  time: { start: time.start, end: time.end, lengths: [time], pair: false },
  pace: true,
  whole: false,
});

/** `3 sets of 3x400 (10K, 5K, mile)`: a pace for each set, or for each rep of a set? */
const forSets = ({ context }: State, group: Span, both: boolean): boolean => {
  if (!both) return true;
  const text = 'paceOfEachRep';
  return choose(context, group, { kind: 'ambiguity', rule: 'pacesOfSets', text }, [false, true]);
};

const setsOf = (draft: Draft, { start, end }: Span, aims: readonly RawAim[]): Element[] =>
  aims.map((aim, i) => {
    const { join: _, ...one } = finished(draft);
    const own = [{ start, end, marked: true, aim }];
    const set = { ...one, counts: one.counts.slice(1), aims: own };
    return i === 0 ? set : { ...set, join: '+' };
  });

/** `4x(200 @10K/5K/mile/mile, 90 s jog)`: as many paces as the brackets are run are one for each time. */
export const isPacedInTurn = ({ pending }: State, { counts, aims, body }: Element): boolean => {
  const [aim] = aims;
  const [count, ...more] = pending?.counts ?? [];
  const single = body?.kind === 'lengths' && body.length.lengths.length === 1;
  if (!single || counts.length > 0 || more.length > 0 || aim?.aim.kind !== 'list') return false;
  // What we print ourselves is in brackets of its own, and for the run inside.
  return aim.aim.counted === true && count?.count === aim.aim.aims.length;
};
