import { readCount, repWords } from './counts.ts';
import { attempt, type Cursor, isSign, isWord, skipWords, takeSign, takeWord } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readRest, readRestAfter } from './rests.ts';
import type { Rule } from './rule.ts';
import type { Phrase, RawRest } from './syntax.ts';

/** A length, and the word behind it that makes it a recovery. */
export const measuredRest = (cursor: Cursor): RawRest | undefined => {
  const length = readLengths(cursor);
  return length && readRestAfter(cursor, length);
};

/** `then: 3 min rest`: a rest that belongs to no rep. */
export const pause: Rule = (cursor) => {
  if (!takeWord(cursor, 'then') || !takeSign(cursor, ':')) return undefined;
  const ahead = { tokens: cursor.tokens, at: cursor.at };
  const found = attempt(ahead, measuredRest) ?? readRest(ahead);
  return found && { kind: 'manner', manner: { kind: 'pause' } };
};

/** "10x200. After 2 min recovery 10x100": a rest of its own between them. */
export const afterRest: Rule = (cursor, before) => {
  if (before?.kind !== 'join' || before.by === '-' || !isWord(cursor, 'after')) return undefined;
  const ahead = { tokens: cursor.tokens, at: cursor.at + 1 };
  const reps = opensSentence(before) && takeReps(ahead);
  takeWord(ahead, 'a');
  const { at } = ahead;
  const found = attempt(ahead, measuredRest);
  if (!found || found.weak) return undefined;
  if (isSign(ahead, ',')) ahead.at += 1;
  if (reps) takeWord(ahead, 'then');
  if (!readCount(ahead) && !readLengths(ahead)) return undefined;
  cursor.at = reps ? at : cursor.at + 1;
  return { kind: 'manner', manner: { kind: 'pause' } };
};

const opensSentence = (before: Phrase): boolean =>
  before.kind === 'join' && (before.by === '.' || before.by === 'newline' || before.by === ';');

/** The "repeats, take" of "After repeats, take 3-5 min recovery, then 2x400". */
const takeReps = (cursor: Cursor): boolean => {
  const ahead = { tokens: cursor.tokens, at: cursor.at };
  skipWords(ahead, allOfThem);
  if (!takeWord(ahead, repWords) && !takeWord(ahead, 'these')) return false;
  takeSign(ahead, ',');
  skipWords(ahead, taking);
  cursor.at = ahead.at;
  return true;
};

const allOfThem: ReadonlySet<string> = new Set('all the your of these those'.split(' '));
const taking: ReadonlySet<string> = new Set('take have do a an for with rest recover'.split(' '));
