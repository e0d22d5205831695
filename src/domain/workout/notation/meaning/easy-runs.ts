import type { Phrase, RawLengths, RawRest } from '../grammar/syntax.ts';
import { choose } from './context.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import type { Draft, State } from './state.ts';

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
    // Nobody rests for half an hour between sets.
    const own = length !== undefined && isLong(length) && longer(current, rest);
    const text = own ? 'asOwnRun' : 'asSetRecovery';
    return choose(state.context, phrase, { kind: 'ambiguity', rule: 'lastLine', text }, [
      own,
      !own,
    ]);
  }
  // "2 km easy, 5 km tempo, 1 km easy": it ends as it began.
  const eased = state.elements[0]?.manners.some(isEasyManner) && state.elements.length > 1;
  if (rest.weak && isLast && eased && current.counts.length + current.rests.length === 0)
    return true;
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
  // "2 sets of 4x200, 200 jog, 5 min walk"
  if (current.rests.length === 1 && current.counts.some(({ sets }) => sets)) {
    const own = rest.weak === true || isLong(length);
    const text = own ? 'asOwnRun' : 'asSetRecovery';
    return choose(state.context, phrase, { kind: 'ambiguity', rule: 'lastEasy', text }, [
      own,
      !own,
    ]);
  }
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

const isEasyManner = (manner: Draft['manners'][number]): boolean =>
  manner.kind === 'role' && (manner.role === 'easy' || manner.role === 'warmUp');
