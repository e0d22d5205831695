import type { Phrase, RawLength } from '../grammar/syntax.ts';
import { choose } from './context.ts';
import { inSeconds } from './hundredths.ts';
import { judge } from './plausible.ts';
import { type Kind, kindOf, roughMetres, roughMs } from './rough.ts';
import type { Draft, State } from './state.ts';

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;

/** `800 - 2:41`: a clock that fits the rep is its time, unless reps are counted and it may be the rest. */
export const isRepTime = (state: State, run: Of<'run'>, next: Phrase | undefined): boolean => {
  const { current, join, context } = state;
  if (isTimeOfRun(state, run, next)) {
    const doubt = { kind: 'ambiguity', rule: 'timeOfRun', text: 'asTimeOfRep' } as const;
    return choose(context, run, doubt, [true, false]);
  }
  if (isRangeForRep(state, run)) {
    // `4x800 2:58-3:15`: nobody rests so.
    const { lengths } = run.length;
    const once = state.scope !== undefined && current?.counts.length === 0;
    const odd = once || lengths.some(({ from }) => from % 15_000 !== 0 || from >= longestRestMs);
    const text = odd ? 'asTimeOfRep' : 'asRecovery';
    const doubt = { kind: 'ambiguity', rule: 'timeOrRest', text } as const;
    const timed = choose(context, run, doubt, [odd, !odd]);
    // "5 km between 25:15-25:30": nothing stands between.
    if (timed && once) state.scope = undefined;
    return timed;
  }
  const [said, ...others] = run.length.pair ? run.length.lengths.slice(-1) : run.length.lengths;
  const clock = said && inSeconds(current?.body, 0, said);
  const work = current?.body?.kind === 'lengths' ? current.body.length.lengths : [];
  const [rep, ...more] = work;
  const beforeRest = join === undefined && next?.kind === 'rest' && next.rest.off === true;
  if (
    (join !== '-' && !beforeRest) ||
    !current ||
    !clock ||
    !rep ||
    others.length + more.length > 0
  )
    return false;
  if (state.pending || current.aims.length + current.rests.length > 0) return false;
  if (kindOf(rep) !== 'distance' || kindOf(clock) === 'distance' || next?.kind === 'scope')
    return false;
  const timed =
    clock.unit === 'clock' ||
    clock !== said ||
    isOddTime(current, clock) ||
    ((beforeRest || run.length.pair) && clock.from > 10 && saidNext(state, next));
  if (!timed || judge(roughMetres(rep), roughMs(clock)) !== 'likely') return false;
  // `6x1000 3:20 off 2:00`: the recovery is still to come.
  const likely = current.counts.length === 0 || beforeRest || state.restAhead;
  const text = likely ? 'asTimeOfRep' : 'asRecovery';
  const doubt = { kind: 'ambiguity', rule: 'timeOrRest', text } as const;
  return choose(context, run, doubt, [likely, !likely]);
};

/** "10 miles, 1:10:00", "8 mi 56:00": how long the run took, where nothing else is said of that time. */
const isTimeOfRun = (
  { current, pending, join }: State,
  { length: { pair, lengths } }: Of<'run'>,
  next: Phrase | undefined,
): boolean => {
  const [run, ...more] = current?.body?.kind === 'lengths' ? current.body.length.lengths : [];
  const [clock, ...others] = lengths;
  if (!current || !run || !clock || pair || others.length + more.length > 0) return false;
  if (pending || (join && join !== ',')) return false;
  const { counts, aims, rests } = current;
  if (counts.length + aims.length + rests.length > 0 || kindOf(run) !== 'distance') return false;
  const timed = clock.unit === 'clock' || clock.unit === 'exact';
  if (!timed || roughMs(clock) < 600_000 || (next && next.kind !== 'join' && next.kind !== 'run'))
    return false;
  return judge(roughMetres(run), roughMs(clock)) !== 'tooFast' && roughMetres(run) >= 3000
    ? judge(roughMetres(run), roughMs(clock)) !== 'tooSlow'
    : false;
};

const longestRestMs = 10 * 60_000;

const isToTheSecond = ({ unit }: RawLength): boolean => unit === 'clock' || unit === 'exact';

/** `4x800 2:58-3:15`: somebody could run each of them in that. */
const isRangeForRep = (
  { current, pending, join }: State,
  { length: { pair, lengths } }: Of<'run'>,
): boolean => {
  const [rep, ...more] = current?.body?.kind === 'lengths' ? current.body.length.lengths : [];
  if (!pair || !rep || more.length > 0 || pending || (join && join !== '-')) return false;
  if (!current || current.aims.length + current.rests.length > 0) return false;
  if (kindOf(rep) !== 'distance' || !lengths.every(isToTheSecond)) return false;
  return lengths.every((each) => {
    const verdict = judge(roughMetres(rep), roughMs(each));
    return verdict === 'likely' || (verdict === 'slow' && roughMs(each) >= longestRestMs);
  });
};

/** "600 - 78 secs; 500 - 63 secs": nobody rests for 78 seconds. */
const isOddTime = ({ counts }: Draft, { unit, from }: RawLength): boolean =>
  (counts.length === 0 && (unit === 'sec' || unit === 's') && from % 15 !== 0) ||
  // "200 - 27.5"
  (unit === undefined && from > 10 && !Number.isInteger(from));

/** "75-78 sec (1:15 rest)": a range of seconds is the time where the recovery is still to come. */
const saidNext = ({ restAhead }: State, next: Phrase | undefined): boolean =>
  restAhead || next?.kind === 'rest' || next?.kind === 'group';

/** `12x300 51 (100 jog)`, `800 2:10 (2:40)`: a time that fits the rep, and the recovery still to come. */
export const isTimeBeforeRest = (state: State, run: Of<'run'>): boolean => {
  const { current, join, context, later } = state;
  const [time, ...others] = run.length.lengths;
  const [rep, ...more] = current?.body?.kind === 'lengths' ? current.body.length.lengths : [];
  if (join || !current || !time || !rep || others.length + more.length > 0) return false;
  if (state.pending || state.scope || current.aims.length + current.rests.length > 0) return false;
  if (kindOf(rep) !== 'distance' || kindOf(time) === 'distance' || !later) return false;
  if (judge(roughMetres(rep), roughMs(time)) !== 'likely' || !saysRest(later)) return false;
  const text = 'asTimeOfRep';
  const doubt = { kind: 'ambiguity', rule: 'timeOrRest', text } as const;
  return choose(context, run, doubt, [true, false]);
};

/** A recovery with its length, or brackets that hold one or a lone time. */
const saysRest = (phrase: Phrase): boolean => {
  if (phrase.kind === 'rest') return phrase.rest.what.kind === 'length' && !phrase.rest.weak;
  if (phrase.kind !== 'group') return false;
  const [said, ...others] = phrase.phrases;
  if (!said || others.length > 0) return false;
  return saysRest(said) || (said.kind === 'run' && said.length.lengths.every(isClockLike));
};

const isClockLike = (length: Of<'run'>['length']['lengths'][number]): boolean =>
  kindOf(length) === 'time';

/** "3x10 min: 5 min @MP, 5 min @HM": pieces of a time are times. */
export const kindOfRep = ({ current }: State): Kind => {
  const [rep] = current?.body?.kind === 'lengths' ? current.body.length.lengths : [];
  return rep && kindOf(rep) === 'time' ? 'time' : 'distance';
};
