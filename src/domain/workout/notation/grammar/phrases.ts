import type { NotationError } from '../note.ts';
import type { Span } from '../scan/token.ts';
import { readCount, readCountAfter } from './counts.ts';
import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  spanFrom,
  takeSign,
  takeWord,
} from './cursor.ts';
import { readFartlek } from './fartleks.ts';
import { readHeading } from './headings.ts';
import { readJoin } from './joins.ts';
import { readLengths } from './lengths.ts';
import { readManner } from './manners.ts';
import { fillers, remarkLength } from './prose.ts';
import { refuse } from './refusals.ts';
import { restNouns } from './rest-words.ts';
import { readRest, readRestAfter } from './rests.ts';
import { readScope } from './scopes.ts';
import type { Phrase, RawRest } from './syntax.ts';
import { readMarkedTarget, readPlainTarget } from './targets.ts';
import { isTimeUnit, unitAt } from './units.ts';

/** What the rules share: the place, the text for titles, and what could not be read. */
export type Reader = {
  readonly cursor: Cursor;
  readonly text: string;
  readonly errors: NotationError[];
};

type Body = Phrase extends infer P ? (P extends Phrase ? Omit<P, keyof Span> : never) : never;
type Rule = (cursor: Cursor, before: Phrase | undefined) => Body | undefined;

const deepest = 8;
const mostErrors = 20;
const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Reads phrases up to the closing bracket, or to the end. Every token is in a phrase, filler, or refused. */
export const readPhrases = (reader: Reader, closing?: string, depth = 0): readonly Phrase[] => {
  const { cursor } = reader;
  const phrases: Phrase[] = [];
  while (peek(cursor) && !(closing !== undefined && isSign(cursor, closing))) {
    if (reader.errors.length >= mostErrors) break;
    const from = cursor.at;
    const found = readGroup(reader, depth) ?? readOne(reader, phrases.at(-1), startsLine(phrases));
    if (found) phrases.push({ ...found, ...spanFrom(cursor, from) } as Phrase);
    else if (cursor.at === from) refuse(reader);
  }
  return phrases;
};

const startsLine = (phrases: readonly Phrase[]): boolean => {
  const last = phrases.at(-1);
  return !last || (last.kind === 'join' && (last.by === 'newline' || last.by === '.'));
};

/** A bracket and all that is in it. */
const readGroup = (reader: Reader, depth: number): Body | undefined => {
  const { cursor, errors } = reader;
  const open = peek(cursor);
  const closing = open?.kind === 'sign' ? brackets[open.text] : undefined;
  if (open?.kind !== 'sign' || closing === undefined) return undefined;
  cursor.at += 1;
  if (depth >= deepest) {
    errors.push({ ...open, reason: `Brackets are nested more than ${deepest} deep.` });
    cursor.at = cursor.tokens.length;
    return undefined;
  }
  const phrases = readPhrases(reader, closing, depth + 1);
  if (!takeSign(cursor, closing) && errors.length < mostErrors) {
    errors.push({
      start: open.start,
      end: open.end,
      reason: 'This bracket is never closed.',
      suggestion: `Add a ${closing} where it ends.`,
    });
  }
  return { kind: 'group', square: open.text === '[', phrases };
};

/** The next phrase; undefined with the cursor moved means filler, with it unmoved that nothing fits. */
const readOne = (
  reader: Reader,
  before: Phrase | undefined,
  lineStart: boolean,
): Body | undefined => {
  const { cursor } = reader;
  if (lineStart) {
    const heading = skipBullet(cursor) ? undefined : readHeading(cursor, reader.text);
    if (heading) return heading;
  }
  for (const rule of rules) {
    const found = attempt(cursor, (c) => rule(c, before));
    if (found) return found;
  }
  const remark = remarkLength(cursor);
  if (remark > 0 && startsClause(before)) {
    cursor.at += remark;
    return { kind: 'remark' };
  }
  skipFiller(cursor);
  return undefined;
};

/** "all @ 5K": what follows is for all anyway. */
const skipFiller = (cursor: Cursor): void => {
  if (takeWord(cursor, fillers) || takeSign(cursor, '~')) return;
  const next = isSign(cursor, '@', 1) || isWord(cursor, allOf, 1);
  if (isWord(cursor, 'all') && next) cursor.at += 1;
};

const allOf: ReadonlySet<string> = new Set(['at', 'in', 'with', 'w', 'on']);

const startsClause = (before: Phrase | undefined): boolean =>
  !before || before.kind === 'join' || before.kind === 'heading';

/** `- 6x400`, `• 6x400`, `1. 6x400`, `2) 6x400` at the head of a line. */
const skipBullet = (cursor: Cursor): boolean => {
  const next = peek(cursor, 1);
  if (isSign(cursor, '•') || ((isSign(cursor, '-') || isSign(cursor, '×')) && next?.spaced)) {
    cursor.at += 1;
    return true;
  }
  const numbered = peek(cursor)?.kind === 'number' && isGlued(cursor, 1);
  if (!numbered || !(isSign(cursor, '.', 1) || isSign(cursor, ')', 1))) return false;
  if (!peek(cursor, 2)?.spaced) return false;
  cursor.at += 2;
  return true;
};

const marked: Rule = (cursor) => {
  const sign = takeSign(cursor, '@');
  const whole = !sign && isWord(cursor, 'in');
  if (!sign && !whole && !isWord(cursor, 'at')) return undefined;
  if (!sign) cursor.at += 1;
  if (sign || whole) takeWord(cursor, 'in');
  const rest = sign ? attempt(cursor, strongRest) : undefined;
  if (rest) return rest;
  const aim = readMarkedTarget(cursor, whole || isWord(cursor, 'in', -1));
  return aim && { kind: 'target', aim, marked: true };
};

/** `@ 90s rest`: the sign does not make it a pace. */
const strongRest = (cursor: Cursor): Body | undefined => {
  const found = measuredRest(cursor);
  return found && !found.weak ? { kind: 'rest', rest: found } : undefined;
};

const measuredRest = (cursor: Cursor): RawRest | undefined => {
  const length = readLengths(cursor);
  return length && readRestAfter(cursor, length);
};

/** `then: 3 min rest`: a rest that belongs to no rep. */
const pause: Rule = (cursor) => {
  if (!takeWord(cursor, 'then') || !takeSign(cursor, ':')) return undefined;
  const ahead = { tokens: cursor.tokens, at: cursor.at };
  const found = attempt(ahead, measuredRest) ?? readRest(ahead);
  return found && { kind: 'manner', manner: { kind: 'pause' } };
};

const scope: Rule = (cursor) => {
  const found = readScope(cursor);
  return found && { kind: 'scope', scope: found };
};

const rest: Rule = (cursor, before) => {
  // "Recovery run: 5 miles" is a run.
  if (isWord(cursor, 'recovery') && isWord(cursor, runs, 1) && before?.kind !== 'run')
    return undefined;
  if (marksWork(cursor, before)) {
    cursor.at += 1;
    return { kind: 'manner', manner: { kind: 'on' } };
  }
  const found = readRest(cursor);
  return found && { kind: 'rest', rest: found };
};

const runs: ReadonlySet<string> = new Set(['run', 'runs']);

/** The "on" of "1 min on, 30 s off" and of "90 sec on 90 sec off" is no send-off. */
const marksWork = (cursor: Cursor, before: Phrase | undefined): boolean => {
  if (!isWord(cursor, 'on') || before?.kind !== 'run') return false;
  const unit = before.length.lengths.at(-1)?.unit;
  if (isTimeUnit(unit) || unit === 's' || unit === 'm') return true;
  return attemptOff({ tokens: cursor.tokens, at: cursor.at + 1 });
};

const attemptOff = (cursor: Cursor): boolean => {
  takeSign(cursor, ',');
  takeSign(cursor, '/');
  return readLengths(cursor) !== undefined && isWord(cursor, 'off');
};

/** A length, and what the words behind it make of it. */
const length: Rule = (cursor, before) => {
  const from = cursor.at;
  const counted = before?.kind === 'count';
  const found = isPartOfWord(cursor) ? undefined : readLengths(cursor);
  if (!found) return undefined;
  // In "run 1 min walk 2 min" the walk is what follows.
  const told = isWord({ tokens: cursor.tokens, at: from }, 'run', -1);
  if (!counted && !told) {
    const after = readRestAfter(cursor, found);
    return after ? { kind: 'rest', rest: after } : { kind: 'run', length: found };
  }
  // What is counted is run: in `6x800-400 jog` and `6 x 1 min 30 s jog` only the second is rest.
  if (!isWord(cursor, restNouns)) return { kind: 'run', length: found };
  cursor.at = from;
  const first = readLengths(cursor, true);
  return first && { kind: 'run', length: first };
};

/** The figure of "LT1" or "Z2" belongs to its word. */
const isPartOfWord = (cursor: Cursor): boolean => {
  const last = peek(cursor, -1);
  if (last?.kind !== 'word' || !isGlued(cursor) || peek(cursor)?.kind !== 'number') return false;
  return unitAt({ tokens: cursor.tokens, at: cursor.at - 1 }) === undefined && last.text !== 'w';
};

const letterNames: ReadonlySet<string> = new Set(['T', 'I', 'R', 'M', 'H']);

const plainTarget: Rule = (cursor, before) => {
  const token = peek(cursor);
  const letter = token?.kind === 'word' && letterNames.has(token.raw);
  const bracketed = before === undefined && isSign(cursor, '(', -1) && isSign(cursor, ')', 1);
  if (letter && before?.kind !== 'run' && !bracketed) return undefined;
  const aim = readPlainTarget(cursor);
  return aim && { kind: 'target', aim, marked: false };
};

const manner: Rule = (cursor) => {
  const found = readManner(cursor);
  return found && { kind: 'manner', manner: found };
};

/** The order matters: the first rule that fits takes its words. */
const rules: readonly Rule[] = [
  (cursor) => readFartlek(cursor),
  marked,
  pause,
  scope,
  (cursor) => readCount(cursor),
  (cursor) => readCountAfter(cursor),
  rest,
  plainTarget,
  length,
  manner,
  (cursor) => readJoin(cursor),
];
