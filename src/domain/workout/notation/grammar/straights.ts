import type { RecoveryMode } from '../../model.ts';
import {
  attempt,
  type Cursor,
  isWord,
  peek,
  skipWords,
  spanFrom,
  takeSign,
  takeWord,
  wordAt,
} from './cursor.ts';
import { numberWords } from './number-words.ts';
import type { Body, Rule } from './rule.ts';
import type { Phrase, RawAim } from './syntax.ts';
import { readMarkedTarget } from './targets.ts';
import { unitAt } from './units.ts';

/** "4 laps, sprinting the straights and jogging the bends": a straight and a bend are about 100 m each. */
export const straightsAndBends: Rule = (cursor) =>
  attempt(cursor, lapsFirst) ?? attempt(cursor, lapsLast);

const lapsFirst = (cursor: Cursor): Body | undefined => {
  const from = cursor.at;
  const laps = readLaps(cursor);
  if (laps === undefined) return undefined;
  skipWords(cursor, between);
  attempt(cursor, (c) => (takeSign(c, '(') && readLaps(c) && takeOnTrack(c) ? true : undefined));
  takeSign(cursor, ',') || takeSign(cursor, ':') || takeSign(cursor, '-');
  skipWords(cursor, between);
  const found = readPair(cursor);
  return found && asReps(cursor, from, laps, found);
};

/** The "on the track)" of "3 miles (12 laps on the track)". */
const takeOnTrack = (cursor: Cursor): boolean => {
  skipWords(cursor, between);
  return takeSign(cursor, ')');
};

const lapsLast = (cursor: Cursor): Body | undefined => {
  const from = cursor.at;
  const found = isWord(cursor, fast) || isWord(cursor, 'run') ? readPair(cursor) : undefined;
  if (!found) return undefined;
  takeSign(cursor, ',') || takeSign(cursor, '×');
  takeWord(cursor, 'for') || takeWord(cursor, 'x');
  const laps = readLaps(cursor);
  return laps === undefined ? undefined : asReps(cursor, from, laps, found);
};

const most = 60;

const readLaps = (cursor: Cursor): number | undefined => {
  const token = peek(cursor);
  const value = token?.kind === 'number' ? token.value : numberWords.get(wordAt(cursor) ?? '');
  const unit = unitAt(cursor, 1);
  const laps =
    unit === 'lap' ? value : unit === 'mi' && value !== undefined ? value * 4 : undefined;
  if (laps === undefined || !Number.isInteger(laps) || laps < 1 || laps > most) return undefined;
  cursor.at += 2;
  return laps;
};

type Pair = { readonly aim: RawAim; readonly mode: RecoveryMode };

/** How the straights are run, and the bends. */
const readPair = (cursor: Cursor): Pair | undefined => {
  takeWord(cursor, 'run');
  const name = fast.get(wordAt(cursor) ?? '');
  if (name === undefined) return undefined;
  cursor.at += 1;
  skipWords(cursor, onThe);
  if (!takeWord(cursor, straights)) return undefined;
  const own = attempt(cursor, readOwn);
  takeSign(cursor, ',') || takeSign(cursor, '/');
  skipWords(cursor, linking);
  const mode = easy.get(wordAt(cursor) ?? '');
  if (!mode) return undefined;
  cursor.at += 1;
  skipWords(cursor, onThe);
  if (!takeWord(cursor, bends)) return undefined;
  return { aim: own ?? { kind: 'fixed', target: { kind: 'effort', name } }, mode };
};

/** The pace of the straights in brackets or behind an "at". */
const readOwn = (cursor: Cursor): RawAim | undefined => {
  const bracket = takeSign(cursor, '(');
  const at = takeSign(cursor, '@') || takeWord(cursor, 'at');
  if (!bracket && !at) return undefined;
  const aim = readMarkedTarget(cursor);
  return bracket && !takeSign(cursor, ')') ? undefined : aim;
};

const asReps = (cursor: Cursor, from: number, laps: number, { aim, mode }: Pair): Body => {
  const span = spanFrom(cursor, from);
  const hundred = { ...span, from: 100, unit: 'metres' } as const;
  const length = { ...span, lengths: [hundred], pair: false };
  const phrases: readonly Phrase[] = [
    { ...span, kind: 'count', count: laps * 2, sets: false },
    { ...span, kind: 'run', length },
    { ...span, kind: 'target', aim, marked: true },
    { ...span, kind: 'rest', rest: { what: { kind: 'length', length }, mode } },
  ];
  const means = `${laps * 2}x100, 100 ${mode === 'easy' ? 'easy rest' : mode}`;
  return { kind: 'group', square: false, phrases, means };
};

const fast: ReadonlyMap<string, string> = new Map([
  ['sprint', 'sprint'],
  ['sprinting', 'sprint'],
  ['surge', 'surge'],
  ['surging', 'surge'],
  ['fast', 'fast'],
  ['hard', 'hard'],
  ['quick', 'quick'],
  ['stride', 'fast'],
  ['striding', 'fast'],
]);
const easy: ReadonlyMap<string, RecoveryMode> = new Map<string, RecoveryMode>([
  ['jog', 'jog'],
  ['jogging', 'jog'],
  ['walk', 'walk'],
  ['walking', 'walk'],
  ['float', 'float'],
  ['floating', 'float'],
  ['easy', 'easy'],
  ['slow', 'easy'],
  ['recover', 'easy'],
  ['recovering', 'easy'],
  ['recovery', 'easy'],
]);
const straights: ReadonlySet<string> = new Set('straights straightaways straightaway'.split(' '));
const bends: ReadonlySet<string> = new Set('bends curves turns corners'.split(' '));
const onThe: ReadonlySet<string> = new Set('on the along down round around over'.split(' '));
const linking: ReadonlySet<string> = new Set('and with then'.split(' '));
const between: ReadonlySet<string> = new Set('of with the track around round on'.split(' '));
