import type { Target } from '../../../pace/target.ts';
import type { Phrase, RawLength } from '../grammar/syntax.ts';
import { assume, choose, fail } from './context.ts';
import { flush, isWarmUpAlone } from './flush.ts';
import { marksRest } from './letter-r.ts';
import { pacesRest } from './paces-of-rests.ts';
import { placeRun } from './place-runs.ts';
import { runsAtPace } from './race-or-run.ts';
import { kindOf } from './rough.ts';
import { type Draft, extend, pend, type State, settle } from './state.ts';
import { givenToBlocks } from './times-of-blocks.ts';
import { isWrapped } from './wrapped-lines.ts';

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;

/** A pace before its length ("tempo 20 min", "5K pace 6x800") waits for it; any other belongs to what came before. */
export const placeAim = (state: State, said: Of<'target'>, next: Phrase | undefined): void => {
  const phrase = state.part ? said : (runsAtPace(state, said, next) ?? said);
  noteAim(state, phrase);
  if (phrase.set !== undefined && state.current && !state.pending) {
    const { start, end, set } = phrase;
    state.current.aims.push({ start, end, aim: phrase.aim, marked: true, set });
    extend(state.current, phrase);
    state.join = undefined;
    return;
  }
  const { start, end, all } = phrase;
  const aim = { start, end, aim: phrase.aim, marked: phrase.marked, ...(all && { all }) };
  if (state.part && state.current) {
    state.current.aims.push({ ...aim, part: state.part.part });
    extend(state.current, phrase);
    state.part.taken = true;
    state.join = undefined;
    return;
  }
  if (marksRest(state, phrase, next) || splitTimes(state, phrase) || pacesRest(state, phrase))
    return;
  if (isOfRest(state, phrase) || isRangeOfRest(state, phrase)) return;
  const apart = state.join !== undefined || !state.current;
  // "Sprint for 2 minutes" on a line of its own
  const lasts = next?.kind === 'total' && state.join === 'newline';
  const behindWarmUp = state.join === ',' && state.current && isWarmUpAlone(state.current);
  if (state.pending || (apart && (introduces(next) || lasts || behindWarmUp))) {
    pend(state, phrase).aims.push(aim);
    return;
  }
  if (!state.current) {
    pend(state, phrase).aims.push(aim);
    return;
  }
  state.current.aims.push({ ...aim, ...(state.join && { join: state.join }) });
  extend(state.current, phrase);
  state.join = undefined;
};

/** What stands for less, or for more, than it says. */
const noteAim = ({ context }: State, phrase: Of<'target'>): void => {
  const { aim } = phrase;
  if (aim.kind === 'fixed' && aim.own) assume(context, phrase, 'ownWords', 'ownWords');
  if (aim.kind === 'time' && aim.bound) assume(context, phrase, 'bound', 'boundOfTime');
};

/** "5x1k in 3:30, 3:00": two times for five reps are one time and a recovery. */
const splitTimes = (state: State, { aim, marked, start }: Of<'target'>): boolean => {
  const { current, pending } = state;
  if (aim.kind !== 'time' || aim.time.pair || !current || pending) return false;
  const [time, rest, ...more] = aim.time.lengths;
  const end = aim.time.end;
  if (rest && givenToBlocks(state, { start, end }, marked, aim.time.lengths)) return true;
  if (!time || !rest || more.length > 0 || repsOf(current) === 2) return false;
  current.aims.push({ start, end: time.end, marked, aim: { ...aim, time: alone(time) } });
  state.join = ',';
  placeRun(
    state,
    { kind: 'run', start: rest.start, end: rest.end, length: alone(rest) },
    undefined,
  );
  return true;
};

/** "200 m float - marathon pace" says what a float is; any other second pace behind a recovery is refused. */
const isOfRest = ({ context, current, pending, join }: State, phrase: Of<'target'>): boolean => {
  const last = current?.rests.at(-1);
  const { aim } = phrase;
  if (!last || pending || join !== '-' || current?.aims.length === 0) return false;
  if (aim.kind !== 'fixed' || last.start < (current?.aims.at(-1)?.start ?? 0)) return false;
  const marathon = aim.target.kind === 'zone' && aim.target.zone === 'marathon';
  if (marathon && last.rest.mode === 'float') {
    assume(context, phrase, 'floatPace', 'floatPace');
    return true;
  }
  const reason = 'paceOfWhich';
  fail(context, phrase, reason);
  return true;
};

/** "200 m jog in 60-90 s": the time is the recovery's, and there is no place for a range of it. */
const isRangeOfRest = (
  { context, current, pending, join }: State,
  phrase: Of<'target'>,
): boolean => {
  const last = current?.rests.at(-1);
  const { aim, start } = phrase;
  if (!last || pending || join || aim.kind !== 'time' || !aim.whole || !aim.time.pair) return false;
  if (last.rest.what.kind !== 'length' || start - last.end > 1) return false;
  const way = last.rest.what.length.lengths[0];
  if (!way || kindOf(way) !== 'distance') return false;
  assume(context, phrase, 'rangeOfRecovery', 'noRangeOfRecovery');
  return true;
};

const alone = (length: RawLength) => ({
  start: length.start,
  end: length.end,
  lengths: [length],
  pair: false,
});

const repsOf = ({ body, counts }: Draft): number => {
  const lengths = body?.kind === 'lengths' ? body.length.lengths.length : 1;
  const count = counts.at(-1)?.count ?? 1;
  return lengths > 1 ? lengths : typeof count === 'number' ? count : count.from;
};

const introduces = (next: Phrase | undefined): boolean =>
  next?.kind === 'run' ||
  next?.kind === 'count' ||
  next?.kind === 'manner' ||
  (next?.kind === 'join' && next.by === ':');

/** Roles, labels and the like belong to the length beside them, or stand alone ("drills"). */
export const placeManner = (state: State, phrase: Of<'manner'>, next: Phrase | undefined): void => {
  const { manner } = phrase;
  const { current } = state;
  if (easesPart(state, phrase) || easesRest(state, manner)) return;
  if (manner.kind === 'role' && manner.at && (current?.counts.length ?? 0) > 0 && !state.pending) {
    fail(state.context, phrase, 'whichReps', 'writeRepsOut');
    return;
  }
  if (isWrapped(state, phrase, next)) return;
  if (manner.kind === 'several') {
    markSeveral(state, phrase);
    return;
  }
  // "sprints/strides" are the one or the other, not both.
  if (manner.kind === 'role' && manner.role === 'stride' && state.join === '/' && current?.body)
    state.join = undefined;
  if (manner.kind === 'role' && manner.role === 'warmUp') freeOfTitle(state);
  const ofAll = manner.kind === 'role' && manner.all && !state.pending;
  if ((ofAll && current?.body) || isHillOfReps(state, phrase, next)) state.join = undefined;
  const joined = state.join !== undefined;
  const opens = manner.kind === 'open' || manner.kind === 'pause' || manner.kind === 'optional';
  const adjoins =
    current !== undefined && !joined && !opens && !state.pending && !endsWork(current, manner);
  if (adjoins && !(startsAnew(manner) && current.body === undefined)) {
    current.manners.push(manner);
    extend(current, phrase);
    return;
  }
  if (manner.kind === 'open') {
    settle(state, phrase, { kind: 'open' });
    return;
  }
  const waits = pend(state, phrase);
  waits.manners.push(manner);
  if (manner.kind === 'role' && manner.role === 'drill') settle(state, phrase, undefined);
  else if (next === undefined && waits.counts.length === 0 && !startsAnew(manner)) flush(state);
};

/** "6x60s, 90s, uphill": says where the reps are run; a hill with nothing to it would be a strange one to run besides. */
const isHillOfReps = (
  { context, current, pending, join }: State,
  phrase: Of<'manner'>,
  next: Phrase | undefined,
): boolean => {
  const hill = phrase.manner.kind === 'role' && phrase.manner.role === 'hill';
  const ends = !next || (next.kind === 'join' && next.by !== ':');
  if (!hill || join !== ',' || !ends || pending || !current?.counts.length) return false;
  if (current.manners.length > 0) return false;
  const doubt = { kind: 'ambiguity', rule: 'repsUphill', text: 'repsUphill' } as const;
  return choose(context, phrase, doubt, [true, false]);
};

/** "Threshold: 20 min warm-up + 5x1 km": the name in front is not how anybody warms up. */
const freeOfTitle = ({ context, current, pending, join }: State): void => {
  const { body, aims = [], counts = [] } = current ?? {};
  const [title] = aims;
  if (!title || body?.kind !== 'lengths' || pending || join || counts.length > 0) return;
  const isHard = aims.some(({ aim }) => aim.kind !== 'fixed' || !isEasyAim(aim.target));
  if (!isHard || aims.some(({ start }) => start > body.length.start)) return;
  aims.splice(0);
  const text = 'nameOfSession';
  assume(context, title, 'titleOfWarmUp', text);
};

/** "last 2 easy" */
const easesPart = (state: State, { manner, start, end }: Of<'manner'>): boolean => {
  const { part, current } = state;
  if (!part || !current || manner.kind !== 'role' || manner.role !== 'easy') return false;
  const aim = { kind: 'fixed', target: { kind: 'zone', zone: 'easy' } } as const;
  current.aims.push({ start, end, marked: false, aim, part: part.part });
  extend(current, { start, end });
  part.taken = true;
  state.join = undefined;
  return true;
};

/** "600 m reps" says nothing new of what is counted, or of a list. */
const markSeveral = (
  { current, pending, join, counted, elements }: State,
  { manner }: Of<'manner'>,
): void => {
  if (elements.length > 1 || !current || pending || join || counted || current.counts.length > 0)
    return;
  if (current.body?.kind === 'lengths' && current.body.length.lengths.length === 1)
    current.manners.push(manner);
};

/** "20 min fast, run cool-down": what has a hard pace is not the cool-down itself. */
const endsWork = ({ aims, counts }: Draft, manner: Of<'manner'>['manner']): boolean => {
  const role = manner.kind === 'role' ? manner.role : manner.kind;
  if (role !== 'warmUp' && role !== 'coolDown' && role !== 'bothEnds') return false;
  return (
    counts.length > 0 || aims.some(({ aim }) => aim.kind === 'fixed' && !isEasyAim(aim.target))
  );
};

const isEasyAim = (target: Target): boolean =>
  (target.kind === 'zone' && target.zone === 'easy') ||
  (target.kind === 'effort' && (gentle.has(target.name) || lowLevel.test(target.name)));

/** Zones and levels in which one warms up. */
const lowLevel = /^(?:Level (?:II?|[12])|Zone [12]|Z[12]|RPE [1-4]|HR)(?!\d)/;

const gentle: ReadonlySet<string> = new Set(['slow', 'steady', 'relaxed', 'moderate', 'by feel']);

/** The "(easy)" of "1 minute (hard) with 1 minute (easy)" is said of the recovery. */
const easesRest = ({ current, join, pending }: State, manner: Of<'manner'>['manner']): boolean => {
  const rest = current?.rests.at(-1);
  const easy = manner.kind === 'role' && manner.role === 'easy';
  if (!current || pending || !rest || !easy || join !== undefined || rest.rest.mode) return false;
  current.rests[current.rests.length - 1] = { ...rest, rest: { ...rest.rest, mode: 'easy' } };
  return true;
};

const startsAnew = (manner: Of<'manner'>['manner']): boolean =>
  manner.kind === 'role' || manner.kind === 'bothEnds';
