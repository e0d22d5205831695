import type { Quantity } from '../../../pace/target.ts';
import { isCrossedList, readQuantity, repWords, setWords, timesWords } from './counts.ts';
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
import type { Phrase, RawLength } from './syntax.ts';
import { unitAt } from './units.ts';

/** `x8`, `× 2`, `8 times`, `3 sets` after what is repeated. */
export const readCountAfter = (cursor: Cursor, before: Phrase | undefined): Phrase | undefined =>
  attempt(cursor, (c) => {
    const from = c.at;
    const times = isSign(c, ')', -1) && isWord(c, 'times') && peek(c, 1)?.kind !== 'newline';
    if (times) c.at += 1;
    else if (isCrossedList(c) || !takeSign(c, '×')) return undefined;
    const count = readQuantity(c);
    if (count === undefined || (isSign(c, '×') && !isLastCount(c))) return undefined;
    if (unitAt(c) !== undefined || startsClock(c)) return undefined;
    const sets = takeWord(c, setWords);
    if (!sets) takeWord(c, repWords) || takeWord(c, timesWords);
    const apart = isApart(before) && endsPart(c);
    const behind = { ...spanFrom(c, from), kind: 'count', count, sets, trailing: true } as const;
    return { ...behind, ...(apart && { apart }) };
  });

const isApart = (before: Phrase | undefined): boolean =>
  before?.kind === 'join' && (before.by === '.' || before.by === 'newline');

const endsPart = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  return !next || next.kind === 'newline' || isSign(cursor, '.') || isSign(cursor, '!');
};

/** The second cross of `45 s / 15 s x 12 x 2`. */
const isLastCount = (cursor: Cursor): boolean => {
  const next = peek(cursor, 1);
  if (next?.kind !== 'number' || next.value > 12 || unitAt(cursor, 2) !== undefined) return false;
  const end = peek(cursor, 2);
  return (
    !end || end.kind === 'newline' || [',', '.', ';', ')'].some((sign) => isSign(cursor, sign, 2))
  );
};

/** The 5 of `20x400 in sets of 5`: how many are a set. */
export const readSetSize = (cursor: Cursor, before: Phrase | undefined): Phrase | undefined =>
  attempt(cursor, (c) => {
    const from = c.at;
    if (!isSign(c, '(', -1) && !(before && sizable.has(before.kind))) return undefined;
    if (!takeWord(c, 'in') && !takeWord(c, 'as') && !takeParted(c) && !isSign(c, '(', -1))
      return undefined;
    if (!takeWord(c, setPlurals) || !takeWord(c, 'of')) return undefined;
    const count = readQuantity(c);
    if (typeof count !== 'number' || count < 2 || count > 20 || unitAt(c) !== undefined)
      return undefined;
    if (isSign(c, '×') || isSign(c, '/') || isSign(c, '-')) return undefined;
    return { ...spanFrom(c, from), kind: 'count', count, sets: true, size: true };
  });

const sizable: ReadonlySet<Phrase['kind']> = new Set(['run', 'join', 'target', 'rest'] as const);
const setPlurals: ReadonlySet<string> = new Set(['sets', 'groups', 'batches', 'blocks']);

/** "split into", "broken up into". */
export const takeParted = (cursor: Cursor): boolean => {
  if (!isWord(cursor, parted)) return false;
  const size = isWord(cursor, 'up', 1) || isWord(cursor, 'down', 1) ? 2 : 1;
  if (!isWord(cursor, 'into', size)) return false;
  cursor.at += size + 1;
  return true;
};

const parted: ReadonlySet<string> = new Set('split broken divided separated grouped'.split(' '));

/** The 6 of `800 m repeats: 6 with 2 min rest`. */
export const readCountBehindColon = (cursor: Cursor): Phrase | undefined =>
  attempt(cursor, (c) => {
    const from = c.at;
    if (!takeWord(c, repWords) || !takeSign(c, ':')) return undefined;
    const count = readQuantity(c);
    const next = peek(c);
    const more = next?.kind === 'number' || next?.kind === 'clock' || isSign(c, '-');
    if (count === undefined || more || unitAt(c) !== undefined || isSign(c, '×')) return undefined;
    takeWord(c, repWords);
    return { ...spanFrom(c, from), kind: 'count', count, sets: false, trailing: true };
  });

/** The "12 total" of "400s at 5K pace. 12 total." */
export const readCountInTotal = (cursor: Cursor, before: Phrase | undefined): Phrase | undefined =>
  attempt(cursor, (c) => {
    const from = c.at;
    if (before?.kind !== 'join' || before.by === '+') return undefined;
    const count = readQuantity(c);
    const most = count === undefined ? 0 : typeof count === 'number' ? count : count.to;
    if (count === undefined || most < 2 || most > 40) return undefined;
    takeWord(c, repWords);
    if (!takeWord(c, 'total') && !takePhrase(c, 'in', 'total')) return undefined;
    takeWord(c, repWords);
    const next = peek(c);
    const ends =
      !next || next.kind === 'newline' || (next.kind === 'sign' && '.,;'.includes(next.text));
    if (!ends && !isWord(c, countEnds)) return undefined;
    const behind = { ...spanFrom(c, from), kind: 'count', count, sets: false } as const;
    return { ...behind, trailing: true, figure: true };
  });

/** The 12 of "400s @ 80. 12 of them." */
export const readCountOfThem = (cursor: Cursor, before: Phrase | undefined): Phrase | undefined =>
  attempt(cursor, (c) => {
    const from = c.at;
    if (before?.kind !== 'join' || (before.by !== '.' && before.by !== ',')) return undefined;
    const count = readQuantity(c);
    if (count === undefined || (typeof count === 'number' ? count : count.to) > 40)
      return undefined;
    if (!takePhrase(c, 'of', 'them') && !takePhrase(c, 'of', 'these')) return undefined;
    const next = peek(c);
    const ends = !next || next.kind === 'newline' || isSign(c, '.') || isSign(c, ',');
    return ends
      ? { ...spanFrom(c, from), kind: 'count', count, sets: false, trailing: true }
      : undefined;
  });

/** The 12 of `400s: 12 @ 80`, the 10 of `200s - 10 of them`. */
export const readCountBehindLength = (
  cursor: Cursor,
  before: Phrase | undefined,
): Phrase | undefined =>
  attempt(cursor, (c) => {
    const from = c.at;
    if (before?.kind !== 'run') return undefined;
    const colon = takeSign(c, ':');
    if (!colon && !takeSign(c, '-')) return undefined;
    const count = readQuantity(c);
    if (count === undefined || (typeof count === 'number' ? count : count.to) > 40)
      return undefined;
    const said =
      takeWord(c, repWords) ||
      takeWord(c, setWords) ||
      takeWord(c, 'times') ||
      takeWord(c, 'total') ||
      takePhrase(c, 'in', 'total') ||
      takePhrase(c, 'of', 'them') ||
      takePhrase(c, 'of', 'these');
    if (!said && !(colon && endsCount(c))) return undefined;
    if (!said && isPartOfRun(c, before.length.lengths[0], count)) return undefined;
    const again = said ? {} : { figure: true as const };
    return { ...spanFrom(c, from), kind: 'count', count, sets: false, trailing: true, ...again };
  });

/** The 2 of "8 miles: 2 at an easy pace, 4 at marathon pace, and 2 easy": figures that come to the whole. */
const isPartOfRun = (
  { tokens, at }: Cursor,
  whole: RawLength | undefined,
  count: Quantity,
): boolean => {
  let sum = typeof count === 'number' ? count : count.from;
  // "10k: 8 at marathon pace"
  if (whole && sum < whole.from && sum * whole.from * (metres[whole.unit ?? ''] ?? 0) > farthest)
    return true;
  for (let i = at; i < at + furthestPart && tokens[i]; i += 1) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (token?.kind === 'newline') break;
    const joined =
      (before?.kind === 'sign' && before.text === ',') ||
      (before?.kind === 'word' && (before.text === 'and' || before.text === 'then'));
    if (joined && token?.kind === 'number') sum += token.value;
  }
  return sum === whole?.from;
};

const metres: Readonly<Record<string, number>> = { km: 1000, mi: 1609.344, min: 250 };
/** No session of reps goes so far. */
const farthest = 30_000;

/** The parts of a run are told in a sentence. */
const furthestPart = 30;

const endsCount = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  if (!next || next.kind === 'newline' || isSign(cursor, '@')) return true;
  return isWord(cursor, countEnds);
};

const countEnds: ReadonlySet<string> = new Set(['at', 'in', 'off', 'with', 'w', 'on']);

const startsClock = (cursor: Cursor): boolean =>
  isSign(cursor, ':') && isGlued(cursor) && isGlued(cursor, 1);
