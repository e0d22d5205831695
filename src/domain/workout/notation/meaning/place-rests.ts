import type { Phrase, RawLengths, RawRest } from '../grammar/syntax.ts';
import { assume, fail } from './context.ts';
import { isEasyRun } from './easy-runs.ts';
import type { Rest } from './element.ts';
import { flush } from './flush.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { extend, type State, settle } from './state.ts';

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;

/** A recovery belongs to what came before, unless it is easy running of its own. */
export const placeRest = (state: State, phrase: Of<'rest'>, next: Phrase | undefined): void => {
  const { what } = phrase.rest;
  const length = what.kind === 'length' ? what.length : undefined;
  const ends = next?.kind === 'manner' && isEnd(next.manner) && !isOfReps(state, length);
  const waits = state.pending?.manners.some(isEnd) || state.pending?.manners.some(isEasy);
  const pauses = state.pending?.manners.some(({ kind }) => kind === 'pause');
  if (
    length &&
    !pauses &&
    next?.kind !== 'scope' &&
    (ends || waits || isEasyRun(state, phrase, phrase.rest, next === undefined))
  ) {
    const draft = settle(state, phrase, { kind: 'lengths', length });
    if (!ends && !waits) draft.manners.push({ kind: 'role', role: 'easy' });
    return;
  }
  if (isOpenJog(state, phrase.rest, next)) {
    assume(state.context, phrase, 'openJog', 'noLength');
    settle(state, phrase, { kind: 'open' }).manners.push({ kind: 'role', role: 'easy' });
    return;
  }
  // With anything to run behind it, it stands between the two.
  if ((next === undefined || next.kind === 'scope') && saysAgain(state, phrase)) {
    state.join = undefined;
    return;
  }
  addRest(state, phrase);
};

/** The 400 of "6x800 400 jog wu/cd": straight behind reps that have no recovery. */
const isOfReps = ({ current, join, pending }: State, length: RawLengths | undefined): boolean => {
  const [only, ...others] = length?.lengths ?? [];
  if (!current || join || pending || !only || others.length > 0) return false;
  const short = kindOf(only) === 'distance' ? roughMetres(only) < 1500 : roughMs(only) < 300_000;
  return short && current.counts.length > 0 && current.rests.length === 0;
};

/** "followed by easy jogging", and no more: how long is left to the runner. */
const isOpenJog = ({ join, current, counted }: State, rest: RawRest, next?: Phrase): boolean =>
  join === 'then' &&
  current !== undefined &&
  !counted &&
  rest.what.kind === 'unsaid' &&
  rest.mode === 'jog' &&
  !rest.sure &&
  next?.kind !== 'scope';

const isEnd = (manner: Of<'manner'>['manner']): boolean =>
  manner.kind === 'bothEnds' ||
  (manner.kind === 'role' && (manner.role === 'warmUp' || manner.role === 'coolDown'));
const isEasy = (manner: Of<'manner'>['manner']): boolean =>
  manner.kind === 'role' && manner.role === 'easy';

/** The "(easy jog)" of "60 s rest (easy jog)" says how the recovery before it is spent. */
const saysHow = (
  state: State,
  { rest, end, start }: Pick<Of<'rest'>, 'rest' | 'start' | 'end'>,
) => {
  const { current, pending, scope } = state;
  const last = current?.rests.at(-1);
  if (rest.what.kind !== 'unsaid' || !current || !last || pending || scope) return false;
  // The "(recovery intervals)" of "90 s RI (recovery intervals)".
  if (!rest.mode && !state.join && last.rest.what.kind !== 'unsaid' && rest.sure !== undefined) {
    extend(current, { start, end });
    return true;
  }
  if (!rest.mode) return false;
  const { what, mode } = last.rest;
  if ((mode && mode !== rest.mode && mode !== 'easy') || what.kind === 'unsaid') return false;
  const how = { mode: rest.mode, ...(rest.either && { either: rest.either }) };
  current.rests[current.rests.length - 1] = { ...last, rest: { ...last.rest, ...how } };
  extend(current, { start, end });
  state.join = undefined;
  return true;
};

/** The "(90 s)" of "short recovery (90 s)" says how long the recovery before it is. */
const saysHowLong = (
  { current, pending, scope, join }: State,
  { rest, end, start }: Pick<Of<'rest'>, 'rest' | 'start' | 'end'>,
) => {
  const last = current?.rests.at(-1);
  const told = rest.what.kind === 'length' || rest.what.kind === 'ratio';
  if (!current || !last || pending || scope || !told) return false;
  if (last.rest.what.kind !== 'unsaid' || (join && join !== '-' && join !== ',')) return false;
  const { what: _, ...how } = last.rest;
  current.rests[current.rests.length - 1] = { ...last, rest: { ...rest, ...how, what: rest.what } };
  extend(current, { start, end });
  return true;
};

/** "6x800, 90s rest. The 90s rest is a walk": as long as the one before it, in a sentence of its own. */
const saysAgain = (
  { current, pending, scope, join }: State,
  { rest, end, start }: Pick<Of<'rest'>, 'rest' | 'start' | 'end'>,
) => {
  const last = current?.rests.at(-1);
  const apart = join === '.' || join === 'newline' || join === ';';
  if (!current || !last || pending || scope || last.scope || !apart) return false;
  const [said, again] = [last.rest.what, rest.what];
  if (said.kind !== 'length' || again.kind !== 'length' || again.inTime) return false;
  if (current.rests.length > 1 || !isSameLength(said.length, again.length)) return false;
  if (rest.mode && last.rest.mode && rest.mode !== last.rest.mode) return false;
  const mode = rest.mode ?? last.rest.mode;
  current.rests[0] = { ...last, rest: { ...last.rest, ...(mode && { mode }) } };
  extend(current, { start, end });
  return true;
};

const isSameLength = (one: RawLengths, two: RawLengths): boolean => {
  const [[first, ...more], [second, ...others]] = [one.lengths, two.lengths];
  if (!first || !second || more.length + others.length > 0 || one.or || two.or) return false;
  return first.from === second.from && first.unit === second.unit;
};

export const addRest = (state: State, phrase: Pick<Of<'rest'>, 'rest' | 'start' | 'end'>): void => {
  if (saysHow(state, phrase)) return;

  if (saysHowLong(state, phrase)) {
    state.join = undefined;
    return;
  }
  if (phrase.rest.eased)
    assume(state.context, phrase, 'eased', { code: 'leftOut', words: phrase.rest.eased });
  if (phrase.rest.bound) assume(state.context, phrase, 'bound', 'boundOfLength');
  if (state.pending?.manners.some(({ kind }) => kind === 'pause')) {
    settle(state, phrase, undefined);
  } else flush(state);
  const join = state.scope ? state.scope.join : state.join;
  const rest: Rest = {
    start: phrase.start,
    end: phrase.end,
    rest: phrase.rest,
    ...(state.scope && { scope: state.scope.scope }),
    ...(join && { join }),
    ...(state.part && !state.part.taken && { part: state.part.part }),
  };
  if (state.part) state.part.taken = true;
  state.scope = undefined;
  state.join = undefined;
  if (state.current) {
    state.current.rests.push(rest);
    extend(state.current, phrase);
  } else {
    fail(state.context, phrase, 'noRepBefore');
  }
};

/** "between reps" belongs to the recovery beside it, before or behind. */
export const placeScope = (state: State, phrase: Of<'scope'>): void => {
  const last = state.current?.rests.at(-1);
  if (state.current && last && !last.scope && state.join === undefined && !phrase.ahead) {
    state.current.rests[state.current.rests.length - 1] = { ...last, scope: phrase.scope };
    extend(state.current, phrase);
    return;
  }
  state.scope = { start: phrase.start, end: phrase.end, scope: phrase.scope, join: state.join };
  state.join = undefined;
};
