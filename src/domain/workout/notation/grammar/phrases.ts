import type { NotationError } from '../note.ts';
import { scan } from '../scan/scanner.ts';
import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  spanFrom,
  takePhrase,
  takeSign,
  takeWord,
} from './cursor.ts';
import { readHeading, readPlainHeading } from './headings.ts';
import { readJoin } from './joins.ts';
import { readLengths } from './length-lists.ts';
import { readEnds } from './manners.ts';
import { fillers, gradeLength, placeLength, remarkLength } from './prose.ts';
import { refuse } from './refusals.ts';
import { readRestAfter } from './rests.ts';
import type { Body } from './rule.ts';
import { rules } from './rules.ts';
import { readSession } from './sessions.ts';
import type { Phrase } from './syntax.ts';
import { talkLength } from './talk.ts';
import { readPlainTarget } from './targets.ts';

/** What the rules share: the place, the text for titles, and what could not be read. */
export type Reader = {
  readonly cursor: Cursor;
  readonly text: string;
  readonly errors: NotationError[];
};

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
    const found =
      readGroup(reader, depth) ??
      readNamed(reader) ??
      readOne(reader, phrases.at(-1), depth === 0 && startsLine(phrases));
    if (found) phrases.push({ ...found, ...spanFrom(cursor, from) } as Phrase);
    else if (cursor.at === from) refuse(reader);
  }
  return phrases;
};

/** "Mona fartlek": read as if it had been written out; what has no one meaning is refused. */
const readNamed = ({ cursor, errors }: Reader): Body | undefined => {
  const session = readSession(cursor);
  const first = peek(cursor);
  const last = session && peek(cursor, session.size - 1);
  if (!session || !first || !last) return undefined;
  cursor.at += session.size;
  const place = { start: first.start, end: last.end };
  if (session.kind === 'various') {
    const reason = 'This name stands for different sessions.';
    errors.push({ ...place, reason, suggestion: session.suggestion });
    return { kind: 'remark' };
  }
  const tokens = scan(session.text).map((token) => ({ ...token, ...place }));
  const inner: Reader = { cursor: { tokens, at: 0 }, text: session.text, errors };
  return { kind: 'group', square: false, phrases: readPhrases(inner), means: session.text };
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

/** "10 min easy, track: 6x200"; a day or an hour in the middle of a line begins another session. */
const inLine: ReadonlySet<string> = new Set(['track', 'main', 'workout', 'session', 'intervals']);

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
  const parted = before?.kind === 'join' && (before.by === ',' || before.by === ';');
  const named = parted && isWord(cursor, inLine) ? readPlainHeading(cursor) : undefined;
  if (named) return named;
  if (isPunctuation(cursor)) return readJoin(cursor);
  const grade = gradeLength(cursor);
  if (grade > 0) return leftHere(reader, grade);
  const meeting = startsTalk(before) && isWord(cursor, hours, 1) ? readTalk(reader) : undefined;
  if (meeting) return meeting;
  for (const rule of rules) {
    const found = attempt(cursor, (c) => rule(c, before));
    if (found) return found;
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

const startsTalk = (before: Phrase | undefined): boolean =>
  !before ||
  before.kind === 'heading' ||
  before.kind === 'remark' ||
  (before.kind === 'join' && parting.has(before.by));

/** "all @ 5K": what follows is for all anyway. */
const skipFiller = (cursor: Cursor): void => {
  if (takeWord(cursor, fillers) || takeSign(cursor, '~')) return;
  const ofThings = isWord(cursor, 'of') && isWord(cursor, things, 1);
  const ends = isWord(cursor, endsOfRun, -1);
  const aside = ends && isWord(cursor, beforeAndAfter) && endsClause(cursor, 1);
  const described = isWord(cursor, sizes) && isWord(cursor, things, 1);
  const shaped = isWord(cursor, 'of') && isWord(cursor, shapes, -1);
  const yet = isWord(cursor, 'but') && peek(cursor, 1)?.kind === 'number';
  if (takePhrase(cursor, 'at', 'least') || takeEndOfRun(cursor)) return;
  if (isWord(cursor, 'kenyan') && isWord(cursor, things, 1)) {
    cursor.at += 1;
    return;
  }
  const rising = risingLength(cursor);
  cursor.at += rising;
  if (rising > 0) return;
  if (isAfterWarmUp(cursor) && takeWord(cursor, 'after')) return;
  if (ofThings || shaped || aside || described || yet) {
    cursor.at += 1;
    return;
  }
  const place = placeLength(cursor);
  cursor.at += place;
  if (place > 0) return;
  const next =
    isSign(cursor, '@', 1) ||
    isWord(cursor, allOf, 1) ||
    isRestAhead(cursor) ||
    readPlainTarget({ tokens: cursor.tokens, at: cursor.at + 1 }) !== undefined;
  const each = isWord(cursor, 'each') && (isSign(cursor, '@', 1) || isWord(cursor, leading, 1));
  if (each || (isWord(cursor, 'all') && next)) cursor.at += 1;
};

/** "each at 3:30", "each in 84". */
const leading: ReadonlySet<string> = new Set(['at', 'in', 'with', 'w']);

/** "6 strides at the end of your run": when, and no more. */
const takeEndOfRun = (cursor: Cursor): boolean =>
  attempt(cursor, (c) => {
    if (!takeWord(c, 'at') || !takeWord(c, 'the') || !takeWord(c, 'end')) return undefined;
    if (!takeWord(c, 'of')) return true;
    takeWord(c, 'the') || takeWord(c, 'your');
    return takeWord(c, 'run') || takeWord(c, 'session') || takeWord(c, 'workout') || undefined;
  }) === true;

/** The "at progressively faster paces" of "… (10K, 5K, mile)": the brackets say which. */
const risingLength = (cursor: Cursor): number => {
  if (!isWord(cursor, 'at')) return 0;
  let ahead = 1;
  while (ahead < 4 && isWord(cursor, rising, ahead)) ahead += 1;
  return ahead > 1 && isWord(cursor, 'paces', ahead) && isSign(cursor, '(', ahead + 1)
    ? ahead + 1
    : 0;
};

const rising: ReadonlySet<string> = new Set(
  'progressively increasingly different varying faster quicker three two four'.split(' '),
);

/** "after warm-up, 6x800", "after a 2 mile warm-up": it comes first anyway. */
const isAfterWarmUp = (cursor: Cursor): boolean => {
  const first = cursor.at === 0 || peek(cursor, -1)?.kind === 'newline';
  if (!first || !isWord(cursor, 'after')) return false;
  const ahead = { tokens: cursor.tokens, at: cursor.at + 1 };
  if (!readEnds(ahead)) {
    if (!readLengths(ahead)) takeWord(ahead, articles);
    if (!readEnds(ahead)) return false;
  }
  return isWord(ahead, endsOfRun, -1) || isWord(ahead, 'wu', -1) || isSign(ahead, ',');
};

const articles: ReadonlySet<string> = new Set(['a', 'the', 'your']);

/** "Pyramid of 200-400-600". */
const shapes: ReadonlySet<string> = new Set(['pyramid', 'ladder']);
/** "6x150 of hills". */
const things: ReadonlySet<string> = new Set(['hills', 'hill', 'strides', 'drills', 'sprints']);
const sizes: ReadonlySet<string> = new Set(['long', 'short', 'medium', 'big', 'small']);
const endsOfRun: ReadonlySet<string> = new Set(['up', 'down', 'warmup', 'cooldown', 'warmdown']);
/** "1500 warm-up before and 1500 warm-down after". */
const beforeAndAfter: ReadonlySet<string> = new Set([
  'before',
  'beforehand',
  'after',
  'afterwards',
  'either',
]);

const endsClause = (cursor: Cursor, ahead: number): boolean => {
  const next = peek(cursor, ahead);
  if (!next || next.kind === 'newline' || isWord(cursor, 'and', ahead)) return true;
  return next.kind === 'sign' && punctuation.has(next.text);
};

/** "all 200 m jog". */
const isRestAhead = ({ tokens, at }: Cursor): boolean => {
  const ahead = { tokens, at: at + 1 };
  const length = readLengths(ahead);
  return length !== undefined && readRestAfter(ahead, length) !== undefined;
};

const allOf: ReadonlySet<string> = new Set(['at', 'in', 'with', 'w', 'on', 'off']);

/** Signs that can only part phrases; no other rule begins with them. */
const isPunctuation = (cursor: Cursor): boolean => {
  const token = peek(cursor);
  return token?.kind === 'newline' || (token?.kind === 'sign' && punctuation.has(token.text));
};

const punctuation: ReadonlySet<string> = new Set([',', '+', ';', '/', '.', '!', '→', '|', '•']);

const startsClause = (before: Phrase | undefined): boolean =>
  !before || before.kind === 'join' || before.kind === 'heading';

const startsRow = (cursor: Cursor): boolean =>
  cursor.at === 0 || peek(cursor, -1)?.kind === 'newline';

/** `- 6x400`, `-6x400`, `• 6x400`, `1. 6x400`, `2) 6x400` at the head of a line. */
const skipBullet = (cursor: Cursor): boolean => {
  const next = peek(cursor, 1);
  const glued = isSign(cursor, '-') && next?.kind === 'number' && startsRow(cursor);
  if (
    isSign(cursor, '•') ||
    glued ||
    ((isSign(cursor, '-') || isSign(cursor, '×')) && next?.spaced)
  ) {
    cursor.at += 1;
    return true;
  }
  const numbered = peek(cursor)?.kind === 'number' && isGlued(cursor, 1);
  if (!numbered || !(isSign(cursor, '.', 1) || isSign(cursor, ')', 1))) return false;
  if (!peek(cursor, 2)?.spaced) return false;
  cursor.at += 2;
  return true;
};
