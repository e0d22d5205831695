import type { Per, Phrase, RawAim, RawLength } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';
import { assume, choose } from './context.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { type Draft, extend, type State } from './state.ts';

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;

/** "3x3 km at 3:35/km, 1 km float at 4:00/km": a second pace straight behind a recovery is the recovery's. */
export const pacesRest = (state: State, phrase: Of<'target'>): boolean => {
  const { context, current, pending, join } = state;
  const last = current?.rests.at(-1);
  const { aim } = phrase;
  if (!current || !last || pending || join || phrase.start - last.end > 2) return false;
  if (easesTimedRest(state, phrase, msOfAim(aim))) return true;
  if (isNamedPaceOfRest(current, last, phrase)) {
    assume(context, phrase, 'paceOfTimedRest', 'feelOfRest');
    extend(current, phrase);
    return true;
  }
  if (aim.kind !== 'time' || last.rest.what.kind !== 'length') return false;
  const { length, inTime } = last.rest.what;
  const [first, ...others] = length.lengths;
  const [time, ...more] = aim.time.lengths;
  if (!first || !time || others.length + more.length > 0 || inTime) return false;
  if (kindOf(first) !== 'distance' || kindOf(time) !== 'time') return false;
  const perM = aim.per ? metresOf(aim.per) : aim.pace ? undefined : ownOf(current, first, time);
  if (perM === undefined) return false;
  const ms = Math.round((roughMs(time) * roughMetres(first)) / perM);
  const slow = roughMs(time) / perM >= slowest;
  const likely = current.aims.length > 0 || slow;
  const text = likely ? 'paceOfRecovery' : 'paceOfReps';
  const doubt = { kind: 'ambiguity', rule: 'paceOfRest', text } as const;
  if (!choose(context, phrase, doubt, [likely, !likely])) return false;
  const what = { ...last.rest.what, inTime: { ...time, from: ms, unit: 'exact' as const } };
  current.rests[current.rests.length - 1] = { ...last, rest: { ...last.rest, what } };
  extend(current, phrase);
  return true;
};

/**
 * "1 min @ 6:30, 2 min easy @ 8:30", "(8:30)": a recovery that is timed has no place for its pace. Only where the
 * reps have theirs, and it is faster.
 */
export const easesTimedRest = (
  { context, current, pending, join }: State,
  span: Span,
  slow: number | undefined,
): boolean => {
  // "fast (6:30)": the pace stands last.
  const own = current?.aims.at(-1);
  const last = current?.rests.at(-1);
  if (!current || pending || join || !last?.rest.mode || !own) return false;
  const [length, ...more] = last.rest.what.kind === 'length' ? last.rest.what.length.lengths : [];
  const timed = length && kindOf(length) === 'time' && more.length === 0;
  const fast = msOfAim(own.aim);
  if (!timed || span.start - last.end > 2 || slow === undefined || fast === undefined) return false;
  if (slow <= fast) return false;
  assume(context, span, 'paceOfTimedRest', 'noPaceOfRest');
  extend(current, span);
  return true;
};

/** "10x1k at race pace (1k float at 90% of race pace)": the reps have theirs, and the recovery is run. */
const isNamedPaceOfRest = (
  { aims }: Draft,
  { rest, scope }: Draft['rests'][number],
  { aim }: Of<'target'>,
): boolean => {
  const runs = rest.mode === 'float' || (rest.mode === 'jog' && aim.kind === 'percent');
  const named = aim.kind === 'percent' || (aim.kind === 'fixed' && aim.target.kind !== 'effort');
  const own = aims.at(-1)?.aim;
  const word = own?.kind === 'fixed' && own.target.kind === 'effort' && own.target.name;
  return runs && named && !scope && own !== undefined && (!word || word.endsWith('pace'));
};

/** The one time that a pace names, per whatever it may be. */
const msOfAim = (aim: RawAim): number | undefined => {
  if (aim.kind === 'fixed')
    return aim.target.kind === 'pace' && typeof aim.target.ms === 'number'
      ? aim.target.ms
      : undefined;
  const [time, ...more] = aim.kind === 'time' && !aim.time.pair ? aim.time.lengths : [];
  return time && more.length === 0 ? roughMs(time) : undefined;
};

/** 5:10 for a kilometre, ms per metre: slower than most reps are run. */
const slowest = 310;
/** From 3:20 to 10:00 for a kilometre. */
const quickestJog = 200;
const slowestJog = 600;

/** The 5:00 of "1 km rest @ 5:00" is that of the kilometre, the 2:10 of "400 easy @ 2:10" that of the 400. */
const ownOf = ({ aims }: Draft, length: RawLength, time: RawLength): number | undefined => {
  const m = roughMetres(length);
  if (length.from === 1 && (length.unit === 'km' || length.unit === 'mi')) return m;
  const perM = roughMs(time) / m;
  return aims.length > 0 && perM >= quickestJog && perM <= slowestJog ? m : undefined;
};

const metresOf = (per: Per): number | undefined => {
  if (typeof per === 'object') return per.m;
  return { km: 1000, mi: 1609.344, lap: 400, rep: undefined }[per];
};
