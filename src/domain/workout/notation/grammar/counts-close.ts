import type { Quantity } from '../../../pace/target.ts';
import { type Cursor, isGlued, isSign, isWord, peek } from './cursor.ts';
import { readLength } from './lengths.ts';
import { numberWords } from './number-words.ts';
import { isTimeUnit, unitAt } from './units.ts';

/** Things that are counted without a length: `6 strides`, `8 hills`. */
const countedThings: ReadonlySet<string> = new Set([
  'stride',
  'strides',
  'strideouts',
  'striders',
  'st',
  'hill',
  'hills',
  'sprints',
  'accelerations',
  'accélérations',
  'pickups',
]);

/** One of them here, also in two words: `4 pick-ups`, `6 stride outs`. */
export const isCountedThing = (cursor: Cursor, ahead = 0): boolean => {
  if (isWord(cursor, countedThings, ahead)) return true;
  const second = isSign(cursor, '-', ahead + 1) ? ahead + 2 : ahead + 1;
  return isWord(cursor, firstWords, ahead) && isWord(cursor, secondWords, second);
};

const firstWords: ReadonlySet<string> = new Set(['pick', 'stride', 'build', 'wind']);
const secondWords: ReadonlySet<string> = new Set(['ups', 'outs', 'sprints']);

/** `8 400s`, `five 800m`: a small number straight before a large one. */
export const countsPlural = (cursor: Cursor, count: Quantity): boolean => {
  const ahead = isWord(cursor, describing) ? 1 : 0;
  const next = peek(cursor, ahead);
  const small = (typeof count === 'number' ? count : count.to) <= 40;
  if (small && ahead === 0 && isFarPlural(cursor)) return true;
  if (!small || next?.kind !== 'number' || !next.spaced || next.value < 100) return false;
  const unit = unitAt(cursor, ahead + 1 + dashAt(cursor, ahead + 1));
  if (unit === 's' || isSign(cursor, "'", ahead + 1)) return true;
  const measured = unit === 'm' || unit === 'metres' || unit === 'yd';
  return ahead === 0 && (measured || isUncrossed(cursor));
};

/** The "1k repeats" of "8 to 12 1k repeats". */
const isFarPlural = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  const dash = dashAt(cursor, 1);
  const unit = unitAt(cursor, 1 + dash);
  if (next?.kind !== 'number' || !next.spaced || next.value > 10) return false;
  const repeats = isWord(cursor, severalReps, 2 + dash);
  return repeats && (unit === 'km' || unit === 'mi');
};

/** The dash of "6 800-meter repeats". */
const dashAt = (cursor: Cursor, ahead: number): number =>
  isSign(cursor, '-', ahead) && isGlued(cursor, ahead) && isGlued(cursor, ahead + 1) ? 1 : 0;

const severalReps: ReadonlySet<string> = new Set('reps repeats intervals efforts'.split(' '));

/** The 2 of `2 800 at 5K`: alone at the head of a clause, before a distance of a track that stands alone too. */
const isUncrossed = (cursor: Cursor): boolean => {
  const [before, next] = [peek(cursor, -2), peek(cursor)];
  const head =
    !before ||
    before.kind === 'newline' ||
    (before.kind === 'sign' && ',.;:+('.includes(before.text));
  const joined = isWord(cursor, joining, -2);
  if (next?.kind !== 'number' || next.value % 50 !== 0 || !(head || joined)) return false;
  const after = peek(cursor, 1);
  return !after || after.kind === 'newline' || after.kind === 'word' || isCountEnd(cursor);
};

const joining: ReadonlySet<string> = new Set(['and', 'then', 'plus', 'run', 'do']);
const isCountEnd = (cursor: Cursor): boolean =>
  [',', '.', ';', '@', '(', ')', '+'].some((sign) => isSign(cursor, sign, 1));

/** `10 Yasso 800s`, `8 fast 200s`. */
const describing: ReadonlySet<string> = new Set(
  'yasso fast hard quick steady relaxed smooth easy tempo'.split(' '),
);

/** `six, five-minute efforts`: the comma of two adjectives. */
export const skipComma = (cursor: Cursor): void => {
  const ahead = { tokens: cursor.tokens, at: cursor.at + 1 };
  if (isWord(ahead, numberWords) && countsTimed(ahead, 2)) cursor.at += 1;
};

/** `8 2:00 intervals`, `five 3 minute hills`: a small number straight before a time, and several of them behind it. */
export const countsTimed = (cursor: Cursor, count: Quantity): boolean => {
  const small = (typeof count === 'number' ? count : count.to) <= 40;
  // "8 fast 20 second strides", "3 hard 5 min reps"
  if (small && isWord(cursor, describing) && peek(cursor, 1)?.kind === 'number')
    return countsMeasured({ tokens: cursor.tokens, at: cursor.at + 1 });
  const next = peek(cursor);
  const figure =
    next?.kind === 'clock' ||
    next?.kind === 'number' ||
    isWord(cursor, numberWords) ||
    isWord(cursor, parts);
  if (!small || next?.spaced !== true || !figure) return false;
  const ahead = { tokens: cursor.tokens, at: cursor.at };
  const length = readLength(ahead);
  if (length?.unit === undefined) return false;
  const timed = isTimeUnit(length.unit) || length.unit === 's';
  if (timed && isCountedThing(ahead)) return true;
  // "3 ten-minute tempo intervals", "four one-mile repeats"
  const how = isWord(ahead, hows) ? 1 : 0;
  return isWord(ahead, severalWords, how);
};

/** "six quarter-mile repeats" */
const parts: ReadonlySet<string> = new Set(['half', 'quarter']);
const hows: ReadonlySet<string> = new Set(
  'tempo threshold hard fast quick easy cruise hill uphill interval speed race steady'.split(' '),
);

/** "20 second strides", "100 m strides", "1k reps". */
const countsMeasured = (ahead: Cursor): boolean => {
  const length = readLength(ahead);
  return length?.unit !== undefined && (isWord(ahead, severalWords) || isCountedThing(ahead));
};

const severalWords: ReadonlySet<string> = new Set(
  'reps repeats repetitions intervals efforts surges pickups runs'.split(' '),
);
