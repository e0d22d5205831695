import { type Cursor, isGlued, isSign, isWord, peek } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readRunAtPace } from './race-or-run.ts';
import type { Rule } from './rule.ts';
import type { Phrase } from './syntax.ts';
import { readPlainTarget } from './targets.ts';
import { unitAt } from './units.ts';

const letterNames: ReadonlySet<string> = new Set(['T', 'I', 'R', 'M', 'H']);

/** At the head of a line, and behind a count, "400m effort" is run; behind a rep it is a pace. */
const opens = (before: Phrase | undefined): boolean =>
  !before ||
  before.kind === 'count' ||
  before.kind === 'heading' ||
  (before.kind === 'join' && (before.by === 'newline' || before.by === '.'));

const opensLine = (before: Phrase | undefined): boolean =>
  before?.kind === 'join' ? before.by === 'newline' : before?.kind === 'heading';

/** "2 miles - 10K pace": what is run, and a loose dash before its pace. */
export const isLengthAndPace = ({ tokens, at }: Cursor): boolean => {
  const ahead = { tokens, at };
  const length = readLengths(ahead, true)?.lengths[0];
  if (length?.unit === undefined || !isSign(ahead, '-') || isGlued(ahead)) return false;
  ahead.at += 1;
  const figure = peek(ahead)?.kind === 'number';
  const aim = readPlainTarget(ahead);
  return aim?.kind === 'fixed' && (!figure || aim.target.kind === 'race');
};

const paceWords: ReadonlySet<string> = new Set('pace effort intensity speed'.split(' '));
const effortWords: ReadonlySet<string> = new Set(['effort', 'efforts']);

/** A pace or effort with no sign before it: "tempo", "5K pace". */
export const plainTarget: Rule = (cursor, before) => {
  const from = cursor.at;
  const token = peek(cursor);
  const letter = token?.kind === 'word' && letterNames.has(token.raw);
  const bracketed = before === undefined && isSign(cursor, '(', -1) && isSign(cursor, ')', 1);
  if (letter && before?.kind !== 'run' && !bracketed) return undefined;
  // "8x400x400 speed", and "1 mile - easy pace" at the head of a line
  if (isSign(cursor, '×', -1) && token?.kind === 'number' && token.value >= 100) return undefined;
  if ((from === 0 || opensLine(before)) && isLengthAndPace(cursor)) return undefined;
  const metres =
    token?.kind === 'number' && (unitAt(cursor, 1) === 'm' || unitAt(cursor, 1) === 'metres');
  // "comfortably hard, i.e. 10 mile race pace", "R pace (1 mile race pace)"
  const told = isSign(cursor, '(', -1) && isWord(cursor, paceWords, -2);
  const again = told || isWord(cursor, 'ie', -1);
  const run = again ? undefined : readRunAtPace({ tokens: cursor.tokens, at: cursor.at }, before);
  const aim = readPlainTarget(cursor);
  // "5x1 km - HM pace", "8x300 mile effort": what is counted is run, and the pace stands behind it.
  const counted = before?.kind === 'count' && !before.trailing && token?.kind === 'number';
  if (counted && aim && !readLengths({ tokens: cursor.tokens, at: cursor.at })) return undefined;
  const inside = before === undefined && from > 0;
  if (metres && !inside && opens(before) && isWord(cursor, effortWords, -1)) return undefined;
  const all = isWord({ tokens: cursor.tokens, at: from }, 'all', -1);
  return aim && { kind: 'target', aim, marked: false, ...(run && { run }), ...(all && { all }) };
};
