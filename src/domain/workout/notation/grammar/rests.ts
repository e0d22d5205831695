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
  wordAt,
} from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readLength } from './lengths.ts';
import { readShare } from './rest-shares.ts';
import { readTail } from './rest-tail.ts';
import { withTail } from './rest-what.ts';
import { fullWords, restNouns } from './rest-words.ts';
import { readSendOff } from './send-offs.ts';
import type { RawLengths, RawRest, RestWhat } from './syntax.ts';
import { isTimeUnit } from './units.ts';

/** The recovery that begins with a word: `rest 90s`, `jog 200`, `walk back`, `equal jog`, `r=60"`. */
export const readRest = (cursor: Cursor): RawRest | undefined =>
  attempt(cursor, readMarked) ??
  attempt(cursor, readList) ??
  attempt(cursor, readShare) ??
  attempt(cursor, readFull) ??
  attempt(cursor, readSendOffRest) ??
  attempt(cursor, readNamed);

/** What makes the lengths just read a recovery: `200 jog`, `90s rest`, `200 jog in 65`. */
export const readRestAfter = (cursor: Cursor, length: RawLengths): RawRest | undefined =>
  attempt(cursor, (c) => {
    const apart = takeWord(c, 'apart') || readCycleAfter(c);
    if (apart) return withTail({ kind: 'sendOff', length }, readTail(c));
    const tail = readTail(c);
    if (!tail) return undefined;
    if (tail.back) return withTail({ kind: 'back' }, tail);
    return withTail(lengthOf(c, length), tail);
  });

const readCycleAfter = (cursor: Cursor): boolean =>
  takeWord(cursor, 'cycle') || takeWord(cursor, 'sendoff') || takeSendDashOff(cursor);

const takeSendDashOff = (cursor: Cursor): boolean => {
  const dash = isSign(cursor, '-', 1) ? 1 : 0;
  if (!isWord(cursor, 'send') || !isWord(cursor, 'off', 1 + dash)) return false;
  cursor.at += 2 + dash;
  return true;
};

const lengthOf = (cursor: Cursor, length: RawLengths): RestWhat => {
  const inTime = attempt(cursor, (c) => {
    if (!takeWord(c, 'in')) return undefined;
    skipWords(c, approximate);
    const time = readLength(c);
    return time && (time.unit === undefined || time.unit === 's' || isTimeUnit(time.unit))
      ? time
      : undefined;
  });
  return { kind: 'length', length, ...(inTime && { inTime }) };
};

const approximate: ReadonlySet<string> = new Set(['about', 'around', 'approximately']);

/** Recovery, between sets ("R=1' RR=3'"), and pause. */
const markers: ReadonlySet<string> = new Set(['r', 'rr', 'p']);

/** `r=60"`, `R 3'`, `r: 200`. A capital R after a space is a pace ("200 R") unless it stands behind a bracket or before a sign. */
const readMarked = (cursor: Cursor): RawRest | undefined => {
  const token = peek(cursor);
  if (token?.kind !== 'word' || !markers.has(token.text)) return undefined;
  cursor.at += 1;
  const linked = takeMark(cursor);
  const signed = linked || isSign(cursor, ')', -2);
  if (!signed && token.raw === 'R' && !isGlued(cursor)) return undefined;
  const length = readLengths(cursor);
  if (!length) return undefined;
  const marker = token.text === 'rr' ? 'RR' : token.raw === 'R' ? 'R' : 'r';
  return { ...withTail(lengthOf(cursor, length), readTail(cursor)), marker };
};

/** The sign of `r=60`, `r: 60`, `r. 60` and `r-60`. */
const takeMark = (cursor: Cursor): boolean => {
  if (takeSign(cursor, '=') || takeSign(cursor, ':')) return true;
  const tight = isSign(cursor, '-') && isGlued(cursor) && isGlued(cursor, 1);
  const dotted = isSign(cursor, '.') && isGlued(cursor) && peek(cursor, 1)?.kind !== 'newline';
  if (tight || dotted) cursor.at += 1;
  return tight || dotted;
};

/** `rests (75s, 90s, on 4:00)`: one after each rep. */
const readList = (cursor: Cursor): RawRest | undefined => {
  if (!takeWord(cursor, 'rests') || !isSign(cursor, '(')) return undefined;
  const what = readWhats(cursor);
  return what && withTail(what, readTail(cursor));
};

const readWhats = (cursor: Cursor): RestWhat | undefined => {
  if (!takeSign(cursor, '(')) return undefined;
  const rests: RestWhat[] = [];
  do {
    const rest = readWhat(cursor);
    if (!rest) return undefined;
    rests.push(rest);
  } while (takeSign(cursor, ','));
  return takeSign(cursor, ')') ? { kind: 'perRep', rests } : undefined;
};

const readWhat = (cursor: Cursor): RestWhat | undefined => {
  if (isSign(cursor, '(')) return readWhats(cursor);
  const named =
    attempt(cursor, readShare) ?? attempt(cursor, readFull) ?? attempt(cursor, readSendOffRest);
  if (named) return named.what;
  if (takeWord(cursor, 'back')) return { kind: 'back' };
  if (takeWord(cursor, 'full')) return { kind: 'open' };
  const length = readLengths(cursor);
  return length && lengthOf(cursor, length);
};

/** `full recovery`, `full jog`, `rest as needed`. */
const readFull = (cursor: Cursor): RawRest | undefined => {
  if (takeWord(cursor, fullWords)) {
    const tail = readTail(cursor);
    return tail && withTail({ kind: 'open' }, tail);
  }
  const tail = readTail(cursor, true);
  if (!tail || !takeWord(cursor, 'as') || !takeWord(cursor, neededWords)) return undefined;
  return withTail({ kind: 'open' }, tail);
};

const neededWords: ReadonlySet<string> = new Set(['needed', 'required', 'necessary', 'desired']);

const readSendOffRest = (cursor: Cursor): RawRest | undefined => {
  const length = readSendOff(cursor);
  return length && withTail({ kind: 'sendOff', length }, readTail(cursor));
};

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

/** `rest 90s`, `recovery: 200m jog`, `jog a lap`, `walk back`, `back`, `off 60s`, `jog recovery`. */
const readNamed = (cursor: Cursor): RawRest | undefined => {
  if (takeWord(cursor, 'back')) return { what: { kind: 'back' } };
  const tail = readTail(cursor, true);
  if (!tail || tail.weak) return undefined;
  if (tail.back) return withTail({ kind: 'back' }, tail);
  const length = attempt(cursor, readItsLength);
  if (!length) return isWord(cursor, restNouns) ? undefined : withTail({ kind: 'unsaid' }, tail);
  const more = readTail(cursor);
  const rest = withTail(lengthOf(cursor, length), more ? { ...tail, ...more } : tail);
  return tail.noun === 'off' && !more ? { ...rest, off: true } : rest;
};

const abbreviated: ReadonlySet<string> = new Set(['rec', 'recov', 'reco', 'rcvry', 'ri']);

const readItsLength = (cursor: Cursor): RawLengths | undefined => {
  if (!takeSign(cursor, ':') && !takeSign(cursor, '=') && isGlued(cursor)) {
    // `rec. 60s`: the dot belongs to the abbreviation.
    if (!isWord(cursor, abbreviated, -1) || !takeSign(cursor, '.')) takeSign(cursor, '-');
  }
  const token = wordAt(cursor);
  if (token !== 'a' && token !== 'an') skipWords(cursor, copulas);
  const length = readLengths(cursor);
  if (!length) return undefined;
  // `jog 200 x 8` closes with a count; in `rest, 2 x 400` the 2 is one.
  const unit = length.lengths.at(-1)?.unit;
  return isSign(cursor, '×') && unit === undefined ? undefined : length;
};
