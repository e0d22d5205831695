import { skipBound } from './bounds.ts';
import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  skipWords,
  takeSign,
  wordAt,
} from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { restNouns } from './rest-words.ts';
import type { RawLengths } from './syntax.ts';
import { isTimeUnit } from './units.ts';

const copulas: ReadonlySet<string> = new Set([
  'of',
  'is',
  'are',
  'for',
  'a',
  'an',
  'the',
  'about',
  'to',
  'be',
  'at',
]);

const abbreviated: ReadonlySet<string> = new Set(['rec', 'recov', 'reco', 'rcvry', 'ri']);

/** "rest recovery - 60 seconds": behind a noun of rest a dash and a time say how long. */
const readDashed = (cursor: Cursor): RawLengths | undefined => {
  if (!isWord(cursor, dashed, -1) || !isSign(cursor, '-') || isGlued(cursor, 1)) return undefined;
  cursor.at += 1;
  const length = readLengths(cursor);
  const next = peek(cursor);
  // In "rest - 4 min tempo" the time is that of what is run.
  const ends =
    next?.kind !== 'word' ||
    isWord(cursor, 'between') ||
    isWord(cursor, 'after') ||
    isWord(cursor, restNouns);
  const timed = length?.lengths.every(({ unit }) => unit === 's' || isTimeUnit(unit));
  return ends && timed ? length : undefined;
};

const dashed: ReadonlySet<string> = new Set(['rest', 'recovery', 'recoveries', 'rec']);

/** How long, behind the words that say that it is a recovery. */
export const readItsLength = (cursor: Cursor): RawLengths | undefined => {
  const timed = attempt(cursor, readDashed);
  if (timed) return timed;
  if (!takeSign(cursor, ':') && !takeSign(cursor, '=') && isGlued(cursor)) {
    // `rec. 60s`: the dot belongs to the abbreviation.
    if (!isWord(cursor, abbreviated, -1) || !takeSign(cursor, '.')) takeSign(cursor, '-');
  }
  const token = wordAt(cursor);
  if (token !== 'a' && token !== 'an') skipWords(cursor, copulas);
  // "recoveries of: 90, 60, 30 s"
  if (token === 'of' || token === 'are' || token === 'is') takeSign(cursor, ':');
  skipBound(cursor);
  const length = readLengths(cursor);
  if (!length) return undefined;
  // "recovery is a 200 m lap"
  if (length.lengths.length === 1 && isWord(cursor, metres, -1)) takeLap(cursor);
  // `jog 200 x 8` closes with a count; in `rest, 2 x 400` the 2 is one.
  const unit = length.lengths.at(-1)?.unit;
  return isSign(cursor, '×') && unit === undefined ? undefined : length;
};

const metres: ReadonlySet<string> = new Set(['m', 'metre', 'meter', 'metres', 'meters']);

const takeLap = (cursor: Cursor): void => {
  if (isWord(cursor, 'lap')) cursor.at += 1;
};

/** "6x800 with jog recovery": a clause of its own, and nothing in it that could be the length. */
export const standsAlone = ({ tokens, at }: Cursor, from: number): boolean => {
  const [before, next] = [tokens[from - 1], tokens[at]];
  const behind = { tokens, at };
  const ends =
    !next ||
    next.kind === 'newline' ||
    [',', '.', ';', ')'].some((sign) => isSign(behind, sign)) ||
    isWord(behind, 'between') ||
    isWord(behind, 'in');
  const said = before?.kind === 'word' && introducing.has(before.text);
  return ends && (said || (before?.kind === 'sign' && '(/,'.includes(before.text)));
};

const introducing: ReadonlySet<string> = new Set(
  'with w a good long plenty enough adequate'.split(' '),
);

const boundEnds: ReadonlySet<string> = new Set(
  'than most least under over max maximum minimum'.split(' '),
);

/** The "less than" of "rest less than 90 s". */
export const isBoundBefore = ({ tokens, at }: Cursor, start: number): boolean => {
  const before = tokens.slice(Math.max(0, at - 8), at).findLast((token) => token.end <= start);
  return before?.kind === 'word' && boundEnds.has(before.text);
};
