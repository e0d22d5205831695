import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takeWord,
  wordAt,
} from './cursor.ts';
import { readLength } from './lengths.ts';
import { numberWords } from './number-words.ts';
import { readOrdinal } from './ordinals.ts';
import { readPattern } from './patterns.ts';
import { readNumbers } from './rep-numbers.ts';
import { setNouns } from './rest-words.ts';
import type { Part } from './syntax.ts';
import { unitAt } from './units.ts';

const repNouns: ReadonlySet<string> = new Set(
  'rep reps repetition repetitions repeat repeats interval intervals effort efforts one ones'.split(
    ' ',
  ),
);

const names: ReadonlyMap<string, Part['which']> = new Map<string, Part['which']>([
  ['first', 'first'],
  ['next', 'next'],
  ['last', 'last'],
  ['final', 'last'],
  ['middle', 'middle'],
]);

/** `last one`, `first 4 reps`, `1st 5`, `next 2`, `last half`, `last 10 min`, `last one of each set`, `every 4th`. */
export const readPart = (cursor: Cursor): Part | undefined =>
  attempt(cursor, (c) => {
    const numbered = attempt(c, readNumbered);
    if (numbered) return numbered;
    const halves = attempt(c, readHalves);
    if (halves) return halves;
    const several = attempt(c, readSeveral);
    if (several) return several;
    const pattern = readPattern(c);
    if (pattern) return { ...pattern, ...readOf(c) };
    const nth = attempt(c, readNth);
    if (nth) return nth;
    const which = takeWhich(c);
    if (which === undefined || isWord(c, setNouns)) return undefined;
    const amount = readAmount(c);
    if (!amount || isSign(c, '×') || isWord(c, setNouns)) return undefined;
    return { which, ...amount, ...readOf(c) };
  });

/** `mile 1`, `km 2-4`, `miles 3 to 5`, `lap 2`: that part of a run, with its pace behind it. */
const readNumbered = (cursor: Cursor): Part | undefined => {
  const unit = unitAt(cursor);
  const first = peek(cursor, 1);
  const measured = unit === 'mi' || unit === 'km' || unit === 'lap';
  if (!measured || first?.kind !== 'number' || !first.spaced || first.value > 40) return undefined;
  if (!Number.isInteger(first.value) || first.value < 1) return undefined;
  const before = peek(cursor, -1);
  if (before?.kind === 'number' || isSign(cursor, '×', -1)) return undefined;
  const { start } = peek(cursor) ?? first;
  const ranged = isSign(cursor, '-', 2) || isWord(cursor, 'to', 2) || isWord(cursor, 'and', 2);
  const last = ranged ? peek(cursor, 3) : first;
  if (last?.kind !== 'number' || last.value < first.value) return undefined;
  cursor.at += ranged ? 4 : 2;
  const paced =
    isSign(cursor, '@') || isSign(cursor, ':') || isSign(cursor, '-') || isWord(cursor, paces);
  if (!paced || unitAt(cursor) !== undefined) return undefined;
  const size = last.value - first.value + 1;
  const length = { start, end: last.end, from: size, unit };
  return { which: 'next', from: first.value - 1, length };
};

/** "1st and 3rd @5K", "the second and fourth hard", "reps 3 and 6 faster". */
const readSeveral = (cursor: Cursor): Part | undefined => {
  const part = readNumbers(cursor);
  skipWords(cursor, being);
  const paced = isSign(cursor, '@') || isWord(cursor, paces) || isWord(cursor, comparing);
  return part?.also && paced ? part : undefined;
};

/** "half at 3K pace, half at mile pace": where the one is told, so is the other. */
const readHalves = (cursor: Cursor): Part | undefined => {
  const from = cursor.at;
  takeWord(cursor, 'the');
  const second = takeWord(cursor, others);
  if (!takeWord(cursor, 'half')) return undefined;
  skipWords(cursor, ofThem);
  if (!isSign(cursor, '@') && !isWord(cursor, 'at') && !isWord(cursor, 'in')) return undefined;
  const before = hasHalf(cursor, from - nearby, from);
  if (!before && (second || !hasHalf(cursor, cursor.at, cursor.at + nearby))) return undefined;
  return { which: before ? 'last' : 'first', half: true };
};

const hasHalf = ({ tokens }: Cursor, from: number, to: number): boolean =>
  tokens
    .slice(Math.max(0, from), to)
    .some((token) => token.kind === 'word' && token.text === 'half');

const nearby = 12;
const others: ReadonlySet<string> = new Set(['other', 'second']);
const ofThem: ReadonlySet<string> = new Set('of them the these reps'.split(' '));

const comparing: ReadonlySet<string> = new Set('faster quicker slower harder steady'.split(' '));

const takeWhich = (cursor: Cursor): Part['which'] | undefined => {
  const which = names.get(wordAt(cursor) ?? '');
  if (which !== undefined) {
    cursor.at += 1;
    return which;
  }
  const nth = readOrdinal(cursor);
  if (nth === undefined) return undefined;
  if (nth === 1) return 'first';
  // "first 4 @10K, second 4 @5K"; the second half is the last.
  if (nth === 2 && isWord(cursor, 'half')) return 'last';
  return peek(cursor)?.kind === 'number' ? 'next' : undefined;
};

/** "second at 10K pace", "the third in 3:20", "the second 800 at 5K": that rep alone. */
const readNth = (cursor: Cursor): Part | undefined => {
  const nth = readOrdinal(cursor);
  if (nth === undefined || nth < 2) return undefined;
  const length = readLength(cursor);
  if (length && (length.from < leastM || length.to !== undefined)) return undefined;
  skipWords(cursor, being);
  const paced = isSign(cursor, '@') || isWord(cursor, 'at') || isWord(cursor, 'in');
  return paced ? { which: 'nth', count: nth, ...(length && { length }) } : undefined;
};

const leastM = 100;
const being: ReadonlySet<string> = new Set('one rep is was are were run ran being'.split(' '));

type Amount = Pick<Part, 'count' | 'length' | 'half'>;

const readAmount = (cursor: Cursor): Amount | undefined => {
  if (takeWord(cursor, 'half')) return { half: true };
  const count = attempt(cursor, readCount);
  if (count !== undefined) return { count };
  const length = readLength(cursor);
  if (length) return length.to === undefined && !isSign(cursor, '-') ? { length } : undefined;
  if (!takeWord(cursor, repNouns) && !isSign(cursor, '@') && !isWord(cursor, paces))
    return undefined;
  return { count: 1 };
};

/** More reps than anyone counts off; above it a bare figure is a distance. */
const mostReps = 40;

const readCount = (cursor: Cursor): number | undefined => {
  const token = peek(cursor);
  const value = token?.kind === 'number' ? token.value : numberWords.get(wordAt(cursor) ?? '');
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > mostReps) {
    return undefined;
  }
  cursor.at += 1;
  if (unitAt(cursor) !== undefined || isSign(cursor, '-') || isSign(cursor, ':')) return undefined;
  skipWords(cursor, repNouns);
  return value;
};

/** "first in 3:30, last all out": one of them. */
const paces: ReadonlySet<string> = new Set(['in', 'at', 'hard', 'fast', 'easy', 'all', 'flat']);

type Of = Pick<Part, 'perSet' | 'ofEach'>;

/** `of them`, `of the run`, `of each set`, `of each rep`, `of every 800`. */
const readOf = (cursor: Cursor): Of =>
  attempt(cursor, (c) => {
    if (!takeWord(c, 'of') && !takeWord(c, 'in')) return undefined;
    if (takeWord(c, 'them')) return {};
    if (!takeWord(c, each)) return skipRun(c);
    if (takeWord(c, setNouns)) return { perSet: true };
    const rep = takeWord(c, repNouns) || attempt(c, readLength) !== undefined;
    return rep || endsHere(c) ? { ofEach: true } : undefined;
  }) ?? {};

const each: ReadonlySet<string> = new Set(['each', 'every']);
const runs: ReadonlySet<string> = new Set([
  'the',
  'your',
  'it',
  'run',
  'reps',
  'session',
  'workout',
]);

const skipRun = (cursor: Cursor): Of | undefined => {
  if (!isWord(cursor, runs)) return undefined;
  skipWords(cursor, runs);
  return isWord(cursor, 'rep', -1) ? { ofEach: true } : {};
};

/** "second half of each @5K". */
const endsHere = (cursor: Cursor): boolean => peek(cursor)?.kind !== 'number';
