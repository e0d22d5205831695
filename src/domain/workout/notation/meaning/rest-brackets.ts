import type { Phrase, RawLength, RawLengths } from '../grammar/syntax.ts';
import { choose } from './context.ts';
import type { Rest } from './element.ts';
import { judge } from './plausible.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { extend, type State } from './state.ts';

type Group = Extract<Phrase, { kind: 'group' }>;

/** Brackets straight behind a recovery that say how it is spent, or how long it takes. */
export const saysOfRest = (state: State, group: Group): boolean => {
  const { current, pending, join } = state;
  const last = current?.rests.at(-1);
  if (!current || !last || pending || join || last.end < (current.aims.at(-1)?.start ?? 0))
    return false;
  const [said, ...others] = group.phrases;
  if (!said || others.length > 0) return false;
  const changed = withMode(last, said) ?? withTime(last, said) ?? withEither(state, last, said);
  if (!changed) return false;
  current.rests[current.rests.length - 1] = changed;
  extend(current, group);
  return true;
};

/** The `(50 s)` of "equal time rest (50 s)": the same in figures. */
const withEither = ({ context }: State, last: Rest, said: Phrase): Rest | undefined => {
  if (last.rest.what.kind !== 'ratio' || said.kind !== 'run') return undefined;
  const [time, ...others] = said.length.lengths;
  if (!time || others.length > 0 || kindOf(time) !== 'time') return undefined;
  const text = 'firstOfEither';
  const doubt = { kind: 'assumption', rule: 'shareOrTime', text } as const;
  const share = choose(context, said, doubt, [true, false]);
  const what = share ? last.rest.what : ({ kind: 'length', length: said.length } as const);
  return { ...last, rest: { ...last.rest, what } };
};

/** `(60 s recovery, 100 m)`: how long and how far are two ways to say one recovery; the second is kept to choose. */
export const asOneRest = (group: Group): Group => {
  const [first, join, second, ...others] = group.phrases;
  if (first?.kind !== 'rest' || join?.kind !== 'join' || join.by !== ',' || second?.kind !== 'run')
    return group;
  const { what } = first.rest;
  const [one, ...more] = what.kind === 'length' ? what.length.lengths : [];
  const [two, ...rest] = second.length.lengths;
  if (others.length + more.length + rest.length > 0 || what.kind !== 'length' || !one || !two)
    return group;
  const kinds = [kindOf(one), kindOf(two)];
  if (what.length.or || !kinds.includes('time') || !kinds.includes('distance')) return group;
  const either = { ...what, length: { ...what.length, or: second.length } };
  const phrase = { ...first, end: second.end, rest: { ...first.rest, what: either } };
  return { ...group, phrases: [phrase] };
};

/** The `(walk/jog)` of "60s rec (walk/jog)". */
const withMode = (last: Rest, said: Phrase): Rest | undefined => {
  if (said.kind !== 'rest' || said.rest.what.kind !== 'unsaid' || last.rest.mode) return undefined;
  const { mode, either } = said.rest;
  return mode && { ...last, rest: { ...last.rest, mode, ...(either && { either }) } };
};

/** The `(2:00)` of "400 m jog (2:00)": not faster than anyone jogs. */
const withTime = (last: Rest, said: Phrase): Rest | undefined => {
  const { what } = last.rest;
  const length = lengthOf(said);
  // "full recovery (8 min)"
  if (what.kind === 'open' && said.kind === 'run' && isTimed(said.length))
    return { ...last, rest: { ...last.rest, what: { kind: 'length', length: said.length } } };
  if (!length || what.kind !== 'length' || what.inTime || last.rest.bare) return undefined;
  const [way, ...ways] = what.length.lengths;
  const [time, ...times] = length.lengths.map(asSeconds);
  if (!way || !time || ways.length + times.length > 0) return undefined;
  if (kindOf(way) !== 'distance' || kindOf(time) !== 'time') return undefined;
  if (judge(roughMetres(way), roughMs(time)) === 'tooFast') return undefined;
  return { ...last, rest: { ...last.rest, what: { ...what, inTime: time } } };
};

const isTimed = ({ lengths }: RawLengths): boolean =>
  lengths.length < 3 && lengths.every((each) => kindOf(each) !== 'distance');

/** A length alone, and one with a word of rest: "(~60 rest)". */
const lengthOf = (said: Phrase): RawLengths | undefined => {
  if (said.kind === 'run') return said.length;
  const what = said.kind === 'rest' && !said.rest.mode ? said.rest.what : undefined;
  return what?.kind === 'length' && !what.inTime ? what.length : undefined;
};

/** The 60 of "(~60 rest)". */
const asSeconds = (length: RawLength): RawLength =>
  length.unit === undefined && length.from >= 20 && length.from < 100
    ? { ...length, unit: 'sec' }
    : length;

/** `(60s/3min)`, `(200 jog, 3 min)`: nothing but times and rests. */
export const isRestPair = ({ phrases }: Group): boolean => {
  const said = phrases.filter(({ kind }) => kind !== 'join' && kind !== 'scope');
  const joined = phrases.length > 1 && said.length === 2;
  const parted = phrases.some((phrase) => phrase.kind === 'join' && phrase.by === '/');
  // "600 m/5 min jog" is the one or the other.
  const either = parted && said[0]?.kind === 'run' && said[1]?.kind === 'rest';
  return joined && (either || said.every((phrase) => phrase.kind === 'rest' || isTimeRun(phrase)));
};

/** `(45s, 60s, 90s rest)`: times with commas between them, and the word behind the last. */
export const isRestRow = ({ phrases }: Group): boolean => {
  const said = phrases.filter(({ kind }) => kind !== 'join');
  const joined = phrases.every(
    (phrase) => phrase.kind !== 'join' || phrase.by === ',' || phrase.by === 'and',
  );
  const last = said.at(-1);
  const strong = last?.kind === 'rest' && !last.rest.weak && last.rest.what.kind === 'length';
  return joined && strong && said.length > 2 && said.slice(0, -1).every(isTimeRun);
};

/** `(60-90 s between each)`: said of what stands before it. */
export const isScoped = ({ phrases }: Group): boolean =>
  phrases.some(({ kind }) => kind === 'scope') &&
  phrases.every(({ kind }) => kind !== 'count' && kind !== 'group');

const isTimeRun = (phrase: Phrase): boolean =>
  phrase.kind === 'run' &&
  phrase.length.lengths.length === 1 &&
  phrase.length.lengths.every((length) => kindOf(length) !== 'distance');
