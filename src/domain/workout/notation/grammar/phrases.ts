import type { NotationError } from '../note.ts';
import { refusal } from '../sayings/noted.ts';
import { scan } from '../scan/scanner.ts';
import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  spanFrom,
  takeSign,
} from './cursor.ts';
import { arrowSum } from './explanations.ts';
import { readHeading, readPlainHeading } from './headings.ts';
import { introLength } from './intros.ts';
import { readJoin } from './joins.ts';
import { gradeLength, remarkLength } from './prose.ts';
import { refuse } from './refusals.ts';
import { rowLength, titleLength } from './row-heads.ts';
import type { Body } from './rule.ts';
import { rules } from './rules.ts';
import { takeSamePace } from './same-again.ts';
import { readSession } from './sessions.ts';
import { punctuation, skipFiller } from './skip-fillers.ts';
import type { Phrase, RawAim } from './syntax.ts';
import { talkLength } from './talk.ts';
import { unitAt } from './units.ts';

/** What the rules share: the place, the text for titles, and what could not be read. */
export type Reader = {
  readonly cursor: Cursor;
  readonly text: string;
  readonly errors: NotationError[];
  /** How many sessions were named so far. */
  named?: number;
  /** The pace that was named last, for "at the same pace". */
  aim?: RawAim;
  /** The one that was named first, for "as the first". */
  first?: RawAim;
};

const deepest = 8;
/** Each session by name is read as if it had been written out. */
const mostNamed = 4;
const mostErrors = 20;
const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Reads phrases up to the closing bracket, or to the end. Every token is in a phrase, filler, or refused. */
export const readPhrases = (reader: Reader, closing?: string, depth = 0): readonly Phrase[] => {
  const { cursor } = reader;
  const phrases: Phrase[] = [];
  while (peek(cursor) && !(closing !== undefined && isSign(cursor, closing))) {
    if (reader.errors.length >= mostErrors) break;
    const from = cursor.at;
    const found =
      readGroup(reader, depth) ??
      readNamed(reader) ??
      readSamePace(reader) ??
      readOne(reader, phrases.at(-1), depth === 0 && startsLine(phrases));
    if (found?.kind === 'target') {
      reader.aim = found.aim;
      reader.first ??= found.aim;
    }
    if (found) phrases.push(Object.assign(found, spanFrom(cursor, from)) as Phrase);
    else if (cursor.at === from) refuse(reader);
  }
  return phrases;
};

/** "Mona fartlek": read as if it had been written out; what has no one meaning is refused. */
const readNamed = (reader: Reader): Body | undefined => {
  const { cursor, errors } = reader;
  const session = readSession(cursor);
  const first = peek(cursor);
  const last = session && peek(cursor, session.size - 1);
  if (!session || !first || !last) return undefined;
  cursor.at += session.size;
  const place = { start: first.start, end: last.end };
  if (session.kind === 'various') {
    const { example } = session;
    errors.push(refusal(place, 'variousSessions', { code: 'writeOut', example }));
    return { kind: 'remark' };
  }
  reader.named = (reader.named ?? 0) + 1;
  if (reader.named > mostNamed) {
    errors.push(refusal(place, 'tooMuch'));
    return { kind: 'remark' };
  }
  const tokens = scan(session.text).map((token) => ({ ...token, ...place }));
  const inner: Reader = { cursor: { tokens, at: 0 }, text: session.text, errors };
  return { kind: 'group', square: false, phrases: readPhrases(inner), means: session.text };
};

/** "2x800 at the same pace": the one that was named last. */
const readSamePace = ({ cursor, aim: last, first = last }: Reader): Body | undefined => {
  const which = last && first ? takeSamePace(cursor) : undefined;
  const aim = which === 'first' ? first : last;
  return which && aim ? { kind: 'target', aim, marked: true } : undefined;
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
    errors.push(refusal(open, { code: 'tooDeep', most: deepest }));
    cursor.at = cursor.tokens.length;
    return undefined;
  }
  const phrases = readPhrases(reader, closing, depth + 1);
  if (!takeSign(cursor, closing) && errors.length < mostErrors) {
    errors.push(refusal(open, 'neverClosed', { code: 'closeBracket', sign: closing }));
  }
  return { kind: 'group', square: open.text === '[', phrases };
};

/** "10 min easy, track: 6x200"; a day or an hour in the middle of a line begins another session. */
const inLine: ReadonlySet<string> = new Set(
  'track main workout session intervals pyramid pyramids ladder'.split(' '),
);
const inLineAfter: ReadonlySet<string> = new Set([',', ';', 'then']);

/** The next phrase; undefined with the cursor moved means filler, with it unmoved that nothing fits. */
const readOne = (
  reader: Reader,
  before: Phrase | undefined,
  lineStart: boolean,
): Body | undefined => {
  const { cursor } = reader;
  if (lineStart) {
    const named = titleLength(cursor);
    if (named > 0) return leftHere(reader, named);
    const heading = skipBullet(cursor) ? undefined : readHeading(cursor, reader.text);
    if (heading) return heading;
  }
  const parted = before?.kind === 'join' && inLineAfter.has(before.by);
  const named = parted && isWord(cursor, inLine) ? readPlainHeading(cursor) : undefined;
  if (named) return named;
  if (isPunctuation(cursor)) return attempt(cursor, (c) => arrowSum(c, before)) ?? readJoin(cursor);
  const grade = gradeLength(cursor);
  if (grade > 0) return leftHere(reader, grade);
  const meeting = startsTalk(before) && isWord(cursor, hours, 1) ? readTalk(reader) : undefined;
  if (meeting) return meeting;
  const intro = startsTalk(before) || isThen(before) ? introLength(cursor) : 0;
  if (intro > 0) {
    cursor.at += intro;
    return undefined;
  }
  const from = cursor.at;
  for (const rule of rules) {
    const found = rule(cursor, before);
    if (found) return found;
    cursor.at = from;
  }
  const remark = remarkLength(cursor);
  if (remark > 0 && startsClause(before)) {
    cursor.at += remark;
    return { kind: 'remark' };
  }
  if (startsTalk(before)) {
    const talk = readTalk(reader);
    if (talk) return talk;
  }
  skipFiller(cursor);
  return undefined;
};

const leftHere = ({ cursor, text }: Reader, size: number): Body | undefined => {
  const [first, last] = [peek(cursor), peek(cursor, size - 1)];
  if (size === 0 || !first || !last) return undefined;
  cursor.at += size;
  return { kind: 'remark', left: text.slice(first.start, last.end) };
};

/** A clause that says nothing about the running is left out, and the notes say so. */
const readTalk = (reader: Reader): Body | undefined => leftHere(reader, talkLength(reader.cursor));

const hours: ReadonlySet<string> = new Set(['am', 'pm']);
const parting: ReadonlySet<string> = new Set([',', '.', ';', ':', '-', 'newline']);

const isThen = (before: Phrase | undefined): boolean =>
  before?.kind === 'join' && (before.by === 'then' || before.by === 'and');

const startsTalk = (before: Phrase | undefined): boolean =>
  !before ||
  before.kind === 'heading' ||
  before.kind === 'remark' ||
  (before.kind === 'join' && parting.has(before.by));

/** Signs that can only part phrases; no other rule begins with them. */
const isPunctuation = (cursor: Cursor): boolean => {
  const token = peek(cursor);
  return token?.kind === 'newline' || (token?.kind === 'sign' && punctuation.has(token.text));
};

const startsClause = (before: Phrase | undefined): boolean =>
  !before || before.kind === 'join' || before.kind === 'heading';

const endsLine = (cursor: Cursor, ahead: number): boolean => {
  const next = peek(cursor, ahead);
  return !next || next.kind === 'newline' || isSign(cursor, '.', ahead);
};

const startsRow = (cursor: Cursor): boolean =>
  cursor.at === 0 || peek(cursor, -1)?.kind === 'newline';

/** `- 6x400`, `-6x400`, `• 6x400`, `1. 6x400`, `2) 6x400` at the head of a line. */
const skipBullet = (cursor: Cursor): boolean => {
  const next = peek(cursor, 1);
  const glued = isSign(cursor, '-') && next?.kind === 'number' && startsRow(cursor);
  // "x 4" on a line of its own counts what stands above.
  const crossed = isSign(cursor, '×') && !endsLine(cursor, 2);
  // "*200 easy jog between reps", "*3 min between sets" at the head of a line.
  const starred =
    isSign(cursor, '×') &&
    next?.kind === 'number' &&
    startsRow(cursor) &&
    (next.value >= 100 || unitAt(cursor, 2) !== undefined);
  if (
    isSign(cursor, '•') ||
    glued ||
    starred ||
    ((isSign(cursor, '-') || crossed) && next?.spaced)
  ) {
    cursor.at += 1;
    return true;
  }
  const row = rowLength(cursor);
  cursor.at += row;
  if (row > 0) return true;
  const numbered = peek(cursor)?.kind === 'number' && isGlued(cursor, 1);
  if (!numbered || !(isSign(cursor, '.', 1) || isSign(cursor, ')', 1))) return false;
  if (!peek(cursor, 2)?.spaced) return false;
  cursor.at += 2;
  return true;
};
