import type { Phrase, RawLength } from '../grammar/syntax.ts';
import { kindOf } from './rough.ts';
import { extend, type State } from './state.ts';

/**
 * `2 sets of 2 min, 2 min, 3 min, 3 min, 5 min`: behind the word "sets" three times and more in a row are what
 * a set is made of. Says how many phrases the list takes up; 0 where it is no such list.
 */
export const listOfSet = (state: State, phrases: readonly Phrase[], at: number): number => {
  const { current, pending, join } = state;
  const body = current?.body?.kind === 'lengths' ? current.body.length : undefined;
  const [count, ...counts] = current?.counts ?? [];
  if (!current || !body || pending || join !== ',' || !count?.sets || counts.length > 0) return 0;
  if (current.rests.length + current.aims.length + current.manners.length > 0) return 0;
  if (body.lengths.length !== 1) return 0;
  const timed = body.lengths.every(isTime);
  const isLike = timed ? isTime : isDistance;
  if (!timed && !(body.lengths.every(isDistance) && isClosed(phrases, at))) return 0;
  const more: RawLength[] = [];
  let next = at;
  for (;;) {
    const run = phrases[next];
    if (run?.kind !== 'run' || run.length.lengths.length > 1 || !run.length.lengths.every(isLike))
      break;
    more.push(...run.length.lengths);
    extend(current, run);
    next += 1;
    const parting = phrases[next];
    const goesOn = parting?.kind === 'join' && (parting.by === ',' || parting.by === 'and');
    if (!goesOn || phrases[next + 1]?.kind !== 'run') break;
    next += 1;
  }
  if (more.length < 2) return 0;
  current.body = {
    kind: 'lengths',
    length: { ...body, lengths: [...body.lengths, ...more], pair: false },
  };
  current.listed = true;
  state.join = undefined;
  return next - at;
};

const isTime = (length: RawLength): boolean =>
  length.unit !== undefined && kindOf(length) === 'time';

/** The `50m` of a list of metres may be minutes by itself. */
const isDistance = (length: RawLength): boolean =>
  kindOf(length) === 'distance' || (length.unit === 'm' && length.from >= 20);

/** "3 sets of 400, 300 and 200": an "and" closes the list, and is no sign of something else. */
const isClosed = (phrases: readonly Phrase[], at: number): boolean => {
  let next = at;
  for (; phrases[next]?.kind === 'run'; next += 2) {
    const parting = phrases[next + 1];
    if (parting?.kind !== 'join') return false;
    if (parting.by === 'and') return phrases[next + 2]?.kind === 'run' && next >= at;
    if (parting.by !== ',') return false;
  }
  return false;
};
