import type { Token } from '../scan/token.ts';
import { repWords } from './counts.ts';
import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  skipWords,
  takeSign,
  takeWord,
} from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readNamedTarget } from './named-targets.ts';
import type { Rule } from './rule.ts';
import type { Phrase, RawAim } from './syntax.ts';
import { readMarkedTarget } from './targets.ts';

const labels: ReadonlySet<string> = new Set(
  'target tgt goal aim pace paces pacing time times speed intensity effort efforts exertion difficulty split splits rpe'.split(
    ' ',
  ),
);
const timed: ReadonlySet<string> = new Set(['time', 'times', 'split', 'splits']);
const behind: ReadonlySet<string> = new Set([
  'for',
  'around',
  'about',
  'roughly',
  'of',
  'the',
  'each',
  'rep',
  'reps',
  'is',
  'are',
  'be',
  'should',
  'will',
  'was',
  'were',
]);
const said: ReadonlySet<string> = new Set(
  'is are was were of be at around about roughly'.split(' '),
);

const people: ReadonlySet<string> = new Set('men women boys girls ladies guys everyone'.split(' '));

/** `Target times - 35-40 s`, `Pace: 5K`, `Intensity = 1500 m pace`, `goal time is 3:20`: what `@` says in one sign. */
export const labelled: Rule = (cursor, before) => {
  const goal = attempt(cursor, readAimed);
  if (goal) return { kind: 'target', aim: goal, marked: true };
  cursor.at += atPaceOf(cursor);
  // "Even pace 38s": every rep, as ever.
  const evenly = isWord(cursor, 'even') && isWord(cursor, evened, 1) && isTime(peek(cursor, 2));
  if (evenly && before?.kind === 'join') cursor.at += 1;
  const from = cursor.at;
  while (cursor.at - from < 3 && isWord(cursor, labels)) cursor.at += 1;
  if (cursor.at === from) return undefined;
  const names = cursor.tokens
    .slice(from, cursor.at)
    .map((token) => (token.kind === 'word' ? token.text : ''));
  skipWords(cursor, behind);
  const linked =
    takeLink(cursor, before) || isWord({ tokens: cursor.tokens, at: cursor.at - 1 }, said);
  // "Effort: 800 m @ 5K / 400 m @ 3K": the paces stand behind lengths.
  if (linked && isLengthWithPace(cursor)) return { kind: 'heading' };
  const figure = isTime(peek(cursor));
  const two = names.length > 1 && names.some((name) => timed.has(name) || name.startsWith('pace'));
  // "400s x 10, 1 min rest, target 85s"
  const split = isWord({ tokens: cursor.tokens, at: from }, splits) && isListOfTimes(cursor);
  // "with 400 jog (target 4:00)"
  const bracketed = !before && isSign({ tokens: cursor.tokens, at: from }, '(', -1);
  const goals = names[0] === 'target' || names[0] === 'goal' || names[0] === 'aim';
  const aimed =
    ((names[0] === 'target' || evenly || split) && before?.kind === 'join') || (bracketed && goals);
  // "Exertion 8/10"
  const tenths = figure && isSign(cursor, '/', 1) && isTen(peek(cursor, 2));
  if (!linked && !tenths && !((two || aimed) && figure && before?.kind !== 'run')) return undefined;
  // "Target times: Men: 16-18 per 100"
  if (isWord(cursor, people) && isSign(cursor, ':', 1)) cursor.at += 2;
  takeSign(cursor, '@') || takeWord(cursor, 'at') || takeWord(cursor, 'in');
  const aim = readMarkedTarget(
    cursor,
    names.some((name) => timed.has(name)),
  );
  // "10 min WD Pace 10k": nobody cools down at the pace of a race.
  const raced = aim?.kind === 'fixed' && aim.target.kind === 'race';
  const all = before?.kind === 'manner' && raced ? ({ all: true } as const) : {};
  return aim && { kind: 'target', aim: asPace(aim, names), marked: true, ...all };
};

const isLengthWithPace = ({ tokens, at }: Cursor): boolean => {
  const ahead = { tokens, at };
  const [length, ...others] = readLengths(ahead)?.lengths ?? [];
  return length !== undefined && length.from >= 100 && others.length === 0 && isSign(ahead, '@');
};

const splits: ReadonlySet<string> = new Set(['split', 'splits']);

/** "Splits 2:41, 2:40, 2:39": one is no list. */
const isListOfTimes = (cursor: Cursor): boolean =>
  isTime(peek(cursor)) &&
  (isSign(cursor, ',', 1) || isSign(cursor, '/', 1)) &&
  isTime(peek(cursor, 2));

const evened: ReadonlySet<string> = new Set(['pace', 'paces', 'splits']);

const isTime = (token: Token | undefined): boolean =>
  token?.kind === 'clock' || token?.kind === 'number';

const isTen = (token: Token | undefined): boolean => token?.kind === 'number' && token.value === 10;

/** "at a pace of 3:45 per km", "at an average effort of 8/10". */
const atPaceOf = (cursor: Cursor): number => {
  if (!isWord(cursor, 'at')) return 0;
  let ahead = 1;
  while (ahead < 4 && isWord(cursor, beforePace, ahead)) ahead += 1;
  return isWord(cursor, labels, ahead) && isWord(cursor, 'of', ahead + 1) ? ahead : 0;
};

const beforePace: ReadonlySet<string> = new Set(
  'a an the average avg overall target goal'.split(' '),
);

const aiming: ReadonlySet<string> = new Set([
  'aim',
  'aiming',
  'shoot',
  'shooting',
  'looking',
  'target',
]);
const towards: ReadonlySet<string> = new Set([
  'for',
  'to',
  'hit',
  'run',
  'be',
  'at',
  'in',
  'around',
  'about',
  'them',
  'these',
]);

/** "Aim for 75s", "aiming to run 3:20": but "aim for 10-12 reps" counts. */
const readAimed = (cursor: Cursor): RawAim | undefined => {
  if (!takeWord(cursor, aiming) || (!isWord(cursor, 'for') && !isWord(cursor, 'to')))
    return undefined;
  skipWords(cursor, towards);
  const whole = isWord(cursor, 'in', -1);
  const aim = readMarkedTarget(cursor, whole);
  if (aim?.kind !== 'time') return aim;
  if (isWord(cursor, 'splits') || isWord(cursor, 'each')) cursor.at += 1;
  const bare = aim.time.lengths.some(({ unit, from }) => unit === undefined && from < 25);
  return bare || isWord(cursor, repWords) ? undefined : aim;
};

const takeLink = (cursor: Cursor, before: Phrase | undefined): boolean => {
  if (takeSign(cursor, ':') || takeSign(cursor, '=')) return true;
  // "10x400. Pace 5K"
  const named = isWord(cursor, 'pace', -1) && before?.kind !== 'run';
  if (isWord(cursor, 'pace', -1) && readNamedTarget({ ...cursor }, true)) return true;
  if (named && peek(cursor)?.kind === 'clock') return true;
  if (before && before.kind !== 'join' && before.kind !== 'heading') return false;
  if (!isSign(cursor, '-') || isGlued(cursor) || isGlued(cursor, 1)) return false;
  cursor.at += 1;
  return true;
};

/** Behind "pace" a time is one for a mile or a kilometre. */
const asPace = (aim: RawAim, names: readonly string[]): RawAim =>
  aim.kind === 'time' && names.includes('pace') && aim.per === undefined
    ? { ...aim, pace: true }
    : aim;
