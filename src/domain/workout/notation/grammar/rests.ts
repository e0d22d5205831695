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
  takeWord,
} from './cursor.ts';
import { readFalling, readFallsTo } from './falling-rests.ts';
import { readFewMinutes } from './few-rests.ts';
import { readFull } from './full-rests.ts';
import { readLengths } from './length-lists.ts';
import { readLength } from './lengths.ts';
import { readNamedTarget } from './named-targets.ts';
import { approximate, withAbout } from './rest-abouts.ts';
import { isBoundBefore, readItsLength, standsAlone } from './rest-lengths.ts';
import { readOfRest, readRespective, readRow } from './rest-rows.ts';
import { readShare } from './rest-shares.ts';
import { readTail, type Tail } from './rest-tail.ts';
import { readTurns } from './rest-turns.ts';
import { withTail } from './rest-what.ts';
import { restNouns } from './rest-words.ts';
import { skipSame } from './same-again.ts';
import { readSendOff } from './send-offs.ts';
import { readDownAfter } from './slopes.ts';
import type { RawLengths, RawRest, RestWhat } from './syntax.ts';
import { isTimeUnit } from './units.ts';
import { readWayBack } from './way-back.ts';

/** The recovery that begins with a word: `rest 90s`, `jog 200`, `walk back`, `equal jog`, `r=60"`. */
export const readRest = (cursor: Cursor): RawRest | undefined => {
  const rest = readPlainRest(cursor);
  return rest && (readFallsTo(cursor, rest) ?? rest);
};

const readPlainRest = (cursor: Cursor): RawRest | undefined =>
  readTurns(cursor, readRestAfter) ??
  attempt(cursor, readFalling) ??
  attempt(cursor, readRespective) ??
  attempt(cursor, readMarked) ??
  attempt(cursor, readMinutes) ??
  attempt(cursor, readList) ??
  attempt(cursor, readShare) ??
  attempt(cursor, readFull) ??
  attempt(cursor, readFewMinutes) ??
  attempt(cursor, readWayBack) ??
  attempt(cursor, readSendOffRest) ??
  attempt(cursor, readNamed);

/** What makes the lengths just read a recovery: `200 jog`, `90s rest`, `200 jog in 65`. */
export const readRestAfter = (cursor: Cursor, length: RawLengths): RawRest | undefined => {
  const rest = readPlainAfter(cursor, length);
  return rest && (readFallsTo(cursor, rest) ?? rest);
};

const readPlainAfter = (cursor: Cursor, length: RawLengths): RawRest | undefined =>
  attempt(cursor, (c) => {
    const down = attempt(c, (inner) => readDownAfter(inner, length));
    if (down) return down;
    const apart = takeWord(c, 'apart') || readCycleAfter(c);
    if (apart) return withTail({ kind: 'sendOff', length }, readTail(c));
    // "200m-jog"
    if (isSign(c, '-') && isGlued(c) && isGlued(c, 1) && isWord(c, restNouns, 1)) c.at += 1;
    const paced = attempt(c, (inner) => readPacedRest(inner, length));
    if (paced) return paced;
    const eased = attempt(c, readEasedTail);
    if (eased) return { ...withTail(lengthOf(c, length), eased.tail), eased: eased.name };
    const tail = attempt(c, readOfRest) ?? readTail(c);
    if (!tail) return undefined;
    // "200 jog back": what is measured is jogged, wherever it leads.
    const what = withAbout(c, lengthOf(c, length));
    const time = what.kind === 'length' ? what.inTime : undefined;
    const bound = time !== undefined && isBoundBefore(c, time.start);
    return { ...withTail(what, tail), ...(bound && { bound }) };
  });

/** `1 km at 3'30" recovery`, `400 in 2:00 jog`: the time of the recovery stands before its noun. */
const readPacedRest = (cursor: Cursor, length: RawLengths): RawRest | undefined => {
  const [only, ...others] = length.lengths;
  const one = only && only.from === 1 && (only.unit === 'km' || only.unit === 'mi');
  const at = one && (takeWord(cursor, 'at') || takeSign(cursor, '@'));
  if (!at && !takeWord(cursor, 'in')) return undefined;
  const inTime = readLength(cursor);
  if (!only || others.length > 0 || !inTime || !isTimeUnit(inTime.unit)) return undefined;
  const tail = readTail(cursor);
  if (!tail?.noun || tail.weak || tail.back) return undefined;
  return withTail({ kind: 'length', length, inTime }, tail);
};

/** "30 s level II jog": how hard one jogs. */
const readEasedTail = (
  cursor: Cursor,
): { readonly tail: Tail; readonly name: string } | undefined => {
  if (!isWord(cursor, zones)) return undefined;
  const target = readNamedTarget(cursor, false);
  const tail = target?.kind === 'effort' ? readTail(cursor) : undefined;
  return target?.kind === 'effort' && tail && !tail.weak ? { tail, name: target.name } : undefined;
};

const zones: ReadonlySet<string> = new Set(['z', 'zone', 'level', 'rpe']);

const readCycleAfter = (cursor: Cursor): boolean =>
  takeWord(cursor, 'cycle') ||
  takeWord(cursor, 'turnaround') ||
  takeWord(cursor, 'sendoff') ||
  takeSendDashOff(cursor);

const takeSendDashOff = (cursor: Cursor): boolean => {
  const dash = isSign(cursor, '-', 1) ? 1 : 0;
  if (!isWord(cursor, 'send') || !isWord(cursor, 'off', 1 + dash)) return false;
  cursor.at += 2 + dash;
  return true;
};

const lengthOf = (cursor: Cursor, length: RawLengths): RestWhat => {
  const inTime = attempt(cursor, (c) => {
    // In "off 2 min in 3:20" that is the time of the reps.
    const unit = length.lengths.at(-1)?.unit;
    if (isTimeUnit(unit) || unit === 's' || !takeWord(c, 'in')) return undefined;
    skipWords(c, approximate);
    skipBound(c);
    const time = readLength(c);
    // "in 60-90 s": there is no place for a range.
    if (isSign(c, '-') && peek(c, 1)?.kind === 'number') return undefined;
    // "off 30s in 4 sets of 5"
    if (isWord(c, 'sets')) return undefined;
    return time && (time.unit === undefined || time.unit === 's' || isTimeUnit(time.unit))
      ? time
      : undefined;
  });
  return { kind: 'length', length, ...(inTime && { inTime }) };
};

/** `3MR`: three minutes' rest. */
const readMinutes = (cursor: Cursor): RawRest | undefined => {
  const length = readLengths(cursor);
  if (!length?.lengths.every(({ unit }) => unit === undefined)) return undefined;
  if (!takeWord(cursor, 'mr')) return undefined;
  const lengths = length.lengths.map((each) => ({ ...each, unit: 'min' as const }));
  return withTail({ kind: 'length', length: { ...length, lengths } }, readTail(cursor));
};

/** Recovery, between sets ("R=1' RR=3'"), and pause. */
const markers: ReadonlySet<string> = new Set(['r', 'rr', 'sr', 'p']);

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
  const row = attempt(cursor, (c) => readRow(c, length));
  if (row) return row;
  const marker = token.text === 'rr' || token.text === 'sr' ? 'RR' : token.raw === 'R' ? 'R' : 'r';
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

const readSendOffRest = (cursor: Cursor): RawRest | undefined => {
  const on = isWord(cursor, 'on');
  const length = readSendOff(cursor);
  const tail = length && readTail(cursor);
  // "on 90 s rest" is the rest, and no send-off.
  if (length && on && tail?.sure && !tail.mode) return withTail({ kind: 'length', length }, tail);
  return length && withTail({ kind: 'sendOff', length }, tail);
};

const starts: ReadonlySet<string> = new Set(['start', 'bottom', 'line', 'beginning', 'starting']);

/** `rest 90s`, `recovery: 200m jog`, `jog a lap`, `walk back`, `back`, `off 60s`, `jog recovery`. */
const readNamed = (cursor: Cursor): RawRest | undefined => {
  // "easy run back to the car" is no recovery.
  if (isWord(cursor, 'back') && isWord(cursor, 'to', 1) && !isWord(cursor, starts, 3))
    return undefined;
  if (takeWord(cursor, 'back')) return { what: { kind: 'back' } };
  const from = cursor.at;
  const first = readTail(cursor, true);
  if (!first || first.weak) return undefined;
  const told = first.mode ? undefined : attempt(cursor, readBracketedMode);
  const tail = told ? { ...first, ...told } : first;
  if (tail.back) {
    const lasting = attempt(cursor, (c) => (takeWord(c, 'for') ? readLengths(c) : undefined));
    const what: RestWhat = lasting ? { kind: 'length', length: lasting } : { kind: 'back' };
    return withTail(what, tail);
  }
  // "Rest: start a rep every 2 min"
  const cycle = attempt(cursor, (c) => (takeSign(c, ':') ? readSendOffRest(c) : undefined));
  if (cycle?.what.kind === 'sendOff') return cycle;
  const length = attempt(cursor, readItsLength);
  if (!length) {
    if (isWord(cursor, restNouns)) return undefined;
    const alone = tail.sure !== undefined && standsAlone(cursor, from);
    return withTail({ kind: 'unsaid', ...(alone && { alone }) }, tail);
  }
  skipSame(cursor, length);
  const row = isSaidOf(tail) ? attempt(cursor, (c) => readRow(c, length)) : undefined;
  if (row) return { ...row, ...(tail.mode && { mode: tail.mode }) };
  // "off a 4:30 cycle"
  if (tail.noun === 'off' && readCycleAfter(cursor))
    return withTail({ kind: 'sendOff', length }, undefined);
  const bound = isBoundBefore(cursor, length.start);
  const more = readTail(cursor);
  const plain = withTail(lengthOf(cursor, length), more ? { ...tail, ...more } : tail);
  const rest = bound ? { ...plain, bound } : plain;
  return tail.noun === 'off' && !more ? { ...rest, off: true } : rest;
};

/** The "(jog easy)" of "Rest (jog easy) two minutes". */
const readBracketedMode = (cursor: Cursor): Tail | undefined => {
  if (!takeSign(cursor, '(')) return undefined;
  const tail = readTail(cursor, true);
  if (!tail?.mode || tail.back || !takeSign(cursor, ')')) return undefined;
  return readLengths({ tokens: cursor.tokens, at: cursor.at }) && tail;
};

/** "rest= 4+5", "recoveries 3+4+5": in "off 60s + 400" the plus goes on with what is run. */
const isSaidOf = ({ noun, mode }: Tail): boolean =>
  mode === undefined && (noun === 'rest' || noun === 'recovery' || noun === 'rests');
