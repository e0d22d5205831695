import type { Phrase } from '../grammar/syntax.ts';
import { flush } from './flush.ts';
import { extend, pend, type State, settle } from './state.ts';

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;

/** A pace before its length ("tempo 20 min", "5K pace 6x800") waits for it; any other belongs to what came before. */
export const placeAim = (state: State, phrase: Of<'target'>, next: Phrase | undefined): void => {
  const aim = { start: phrase.start, end: phrase.end, aim: phrase.aim, marked: phrase.marked };
  const apart = state.join !== undefined || !state.current;
  if (state.pending || (apart && introduces(next))) {
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

const introduces = (next: Phrase | undefined): boolean =>
  next?.kind === 'run' ||
  next?.kind === 'count' ||
  next?.kind === 'manner' ||
  (next?.kind === 'join' && next.by === ':');

/** Roles, labels and the like belong to the length beside them, or stand alone ("drills"). */
export const placeManner = (state: State, phrase: Of<'manner'>, next: Phrase | undefined): void => {
  const { manner } = phrase;
  const { current } = state;
  const joined = state.join !== undefined;
  const opens = manner.kind === 'open' || manner.kind === 'pause' || manner.kind === 'optional';
  const adjoins = current !== undefined && !joined && !opens && !state.pending;
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

const startsAnew = (manner: Of<'manner'>['manner']): boolean =>
  manner.kind === 'role' || manner.kind === 'bothEnds';
