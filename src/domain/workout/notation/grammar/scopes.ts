import { readBlocks } from './blocks.ts';
import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takePhrase,
  takeSign,
  takeWord,
  wordAt,
} from './cursor.ts';
import { readRowOfHundreds, readValues } from './named-values.ts';
import { numberWords } from './number-words.ts';
import { readOrdinal } from './ordinals.ts';
import { readPart } from './parts.ts';
import { readNumbers } from './rep-numbers.ts';
import { repNouns, setNouns } from './rest-words.ts';
import type { Scope } from './scope.ts';
import { endsHere, readKind, readShortKind } from './scope-kinds.ts';
import type { Part } from './syntax.ts';
import { isTimeUnit, unitAt } from './units.ts';

const between: ReadonlySet<string> = new Set([
  'between',
  'btw',
  'btwn',
  'inbetween',
  'betw',
  'bet',
  'bw',
]);
const openers: ReadonlySet<string> = new Set([...between, 'entre', 'after', 'following']);
const determiners: ReadonlySet<string> = new Set([
  'each',
  'every',
  'the',
  'all',
  'a',
  'of',
  'your',
  'les',
  'chaque',
]);

/** `between reps`, `after each set`, `between the two sets`, `after the 400s`, `per rep`. */
export const readScope = (cursor: Cursor): Scope | undefined =>
  attempt(cursor, readKind) ??
  attempt(cursor, readShortKind) ??
  attempt(cursor, (c) => {
    if (takeWord(c, 'in')) takeSign(c, '-');
    if (takeShort(c)) return readPlace(c) ?? { kind: 'rep', bare: true };
    if (takeWord(c, 'within')) {
      skipWords(c, determiners);
      return takeWord(c, setNouns) ? { kind: 'rep' } : undefined;
    }
    const numbered = attempt(c, readNumbered);
    if (numbered) return numbered;
    if (takeWord(c, openers)) {
      const blocks = isBetween(c) ? attempt(c, readBlocks) : undefined;
      if (blocks) return { kind: 'set', blocks };
      const place = readPlace(c);
      if (place && place.kind !== 'set') skipInSet(c);
      return place ?? (isBetween(c) ? { kind: 'rep', bare: true } : undefined);
    }
    if (takeWord(c, 'throughout')) return rep;
    if (takePhrase(c, 'for', 'each') || takePhrase(c, 'for', 'all'))
      return takeWord(c, setNouns)
        ? { kind: 'set' }
        : (takeRep(c) ?? (endsHere(c) ? rep : undefined));
    const ofReps = attempt(c, readOfReps);
    if (ofReps) return ofReps;
    if (takePhrase(c, 'before', 'the', 'next', 'set')) return { kind: 'set' };
    // "10 s per mile" is no recovery behind each.
    if (isWord(c, 'per') && (isWord(c, 'mile', 1) || isWord(c, 'miles', 1))) return undefined;
    if (takeWord(c, 'per')) return takeWord(c, setNouns) ? { kind: 'set' } : takeRep(c);
    return undefined;
  });

/** The "for the 800s" of "90 s for the 800s": said of several, or of those that are known. */
const readOfReps = (cursor: Cursor): Scope | undefined => {
  if (!takeWord(cursor, 'for')) return undefined;
  const the = takeWord(cursor, 'the');
  const from = cursor.at;
  const values = readValues(cursor);
  const plural = cursor.tokens
    .slice(from, cursor.at)
    .some((token) => token.kind === 'word' && token.text === 's');
  return values.length > 0 && (the || plural) ? { kind: 'after', values } : undefined;
};

/** The "in a set" of "between reps in a set". */
const skipInSet = (cursor: Cursor): void => {
  attempt(cursor, (c) => {
    if (!takeWord(c, 'in') && !takeWord(c, 'within')) return undefined;
    if (!takeWord(c, 'a') && !takeWord(c, 'each') && !takeWord(c, 'the')) return undefined;
    return takeWord(c, setNouns) ? true : undefined;
  });
};

const half: Scope = { kind: 'reps', part: { which: 'first', half: true } };

/** `after the third`, `after 6`, `after the first 3`, `after every 4 reps`, `before the last`, `at halfway`. */
const readNumbered = (cursor: Cursor): Scope | undefined => {
  if (takeHalfway(cursor)) return half;
  const before = takeWord(cursor, 'before');
  if (!before && !takeWord(cursor, 'after') && !takeWord(cursor, 'following')) return undefined;
  if (!before && takeHalfway(cursor)) return half;
  takeWord(cursor, 'the');
  // "after the 6, 4 and 3"
  if (readRowOfHundreds({ tokens: cursor.tokens, at: cursor.at })) return undefined;
  const part =
    readNumbers(cursor) ??
    attempt(cursor, readWhich) ??
    attempt(cursor, readEvery) ??
    attempt(cursor, readFigure);
  if (!part || isWord(cursor, setNouns)) return undefined;
  skipWords(cursor, repNouns);
  return { kind: 'reps', part, ...(before && { before }) };
};

/** "the middle", "the third", "the last one": a place by itself. */
export const readPlaceOfRep = (cursor: Cursor): Scope | undefined => {
  takeWord(cursor, 'the');
  if (takeWord(cursor, 'middle') || takeWord(cursor, 'halfway')) {
    skipWords(cursor, repNouns);
    return half;
  }
  const part = attempt(cursor, readWhich) ?? attempt(cursor, readEvery);
  if (!part || isWord(cursor, setNouns)) return undefined;
  skipWords(cursor, repNouns);
  return { kind: 'reps', part };
};

const takeHalfway = (cursor: Cursor): boolean =>
  attempt(cursor, (c) => {
    if (!takeWord(c, 'at')) takeWord(c, 'in');
    const said =
      takeWord(c, 'halfway') || takePhrase(c, 'half', 'way') || takePhrase(c, 'the', 'middle');
    return said || undefined;
  }) === true;

const readWhich = (cursor: Cursor): Part | undefined => {
  const part = readPart(cursor);
  if (part) return part.length || part.ofEach || part.perSet ? undefined : part;
  if (takeWord(cursor, 'last') || takeWord(cursor, 'final')) return { which: 'last', count: 1 };
  const nth = takeWord(cursor, 'first') ? 1 : readOrdinal(cursor);
  return nth === undefined ? undefined : { which: 'nth', count: nth };
};

/** "after every 4", "after every third". */
const readEvery = (cursor: Cursor): Part | undefined => {
  if (!takeWord(cursor, 'every') && !takeWord(cursor, 'each')) return undefined;
  const count = readOrdinal(cursor) ?? readInteger(cursor);
  return count === undefined || count < 2 ? undefined : { which: 'every', count };
};

const repNames: ReadonlySet<string> = new Set('rep repetition repeat interval effort'.split(' '));

const readFigure = (cursor: Cursor): Part | undefined => {
  takeWord(cursor, 'number') || takeWord(cursor, repNames);
  const count = readInteger(cursor);
  return count === undefined ? undefined : { which: 'nth', count };
};

/** More reps than anyone numbers; above it a figure is a distance. */
const mostReps = 40;

const readInteger = (cursor: Cursor): number | undefined => {
  const token = peek(cursor);
  const value = token?.kind === 'number' ? token.value : numberWords.get(wordAt(cursor) ?? '');
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > mostReps)
    return undefined;
  cursor.at += 1;
  return unitAt(cursor) === undefined && !isSign(cursor, '×') ? value : undefined;
};

/** `b/n`, `b/w`, `btwn`. */
const takeShort = (cursor: Cursor): boolean => {
  const short = isWord(cursor, 'b') && isSign(cursor, '/', 1) && isWord(cursor, abbreviated, 2);
  if (short) cursor.at += 3;
  return short;
};
const abbreviated: ReadonlySet<string> = new Set(['n', 'w', 't']);

const rep: Scope = { kind: 'rep' };

const isBetween = (cursor: Cursor): boolean => isWord(cursor, between, -1);

const takeRep = (cursor: Cursor): Scope | undefined =>
  takeWord(cursor, repNouns) ? rep : undefined;

const allOf: ReadonlySet<string> = new Set(['each', 'every', 'all', 'chaque']);

const readPlace = (cursor: Cursor): Scope | undefined => {
  const pair = attempt(cursor, readPairOfSets);
  if (pair) return pair;
  const all = isWord(cursor, allOf);
  const whole = isWord(cursor, 'all') || isWord(cursor, 'everything');
  skipWords(cursor, determiners);
  const counted = isWord(cursor, numberWords) || peek(cursor)?.kind === 'number';
  if (isWord(cursor, setNouns, 1) && counted) cursor.at += 1;
  if (takeWord(cursor, setNouns)) {
    const of = attempt(cursor, readSetSize);
    return { kind: 'set', ...(of !== undefined && { of }) };
  }
  const values = readValues(cursor);
  if (values.length > 0) return { kind: 'after', values };
  const the = isWord(cursor, 'the', -1);
  if ((all || the) && attempt(cursor, readTimedRep)) return rep;
  const hard = isWord(cursor, hardWords) && isWord(cursor, repNouns, 1);
  if (hard) {
    cursor.at += 2;
    return { kind: 'rep', hard };
  }
  if (all && takeWord(cursor, 'lap')) return rep;
  if (isWord(cursor, single) && isWord(cursor, repNouns, 1)) cursor.at += 1;
  const found = takeRep(cursor) ?? (all ? rep : undefined);
  const every: Scope | undefined = found && whole ? { kind: 'rep', every: true } : found;
  return every ? (attempt(cursor, readAllBut) ?? every) : undefined;
};

const hardWords: ReadonlySet<string> = new Set(['hard', 'fast', 'quick']);
const single: ReadonlySet<string> = new Set(
  'individual single consecutive successive work main different'.split(' '),
);

/** The "except the 100s" of "after everything except the 100s". */
const readAllBut = (cursor: Cursor): Scope | undefined => {
  if (!takeWord(cursor, excepting)) return undefined;
  skipWords(cursor, ofExcepted);
  const values = readValues(cursor);
  return values.length > 0 ? { kind: 'after', values, but: true } : undefined;
};

const excepting: ReadonlySet<string> = new Set(['except', 'but', 'excluding', 'excepting']);
const ofExcepted: ReadonlySet<string> = new Set(['the', 'after', 'for', 'between']);

/** The "20 min" of "after each 20 min", the "3 min rep" of "after every 3 min rep". */
const readTimedRep = (cursor: Cursor): true | undefined => {
  const token = peek(cursor);
  const unit = unitAt(cursor, 1);
  // "each 8-minute run"
  const dash = isSign(cursor, '-', 1) && isTimeUnit(unitAt(cursor, 2)) ? 1 : 0;
  const timed = token?.kind === 'clock' || (token?.kind === 'number' && (dash || isTimeUnit(unit)));
  if (!timed) return undefined;
  cursor.at += token.kind === 'clock' ? 1 : 2 + dash;
  skipWords(cursor, repNouns);
  return isSign(cursor, '×') ? undefined : true;
};

/** The four of "between sets of four". */
const readSetSize = (cursor: Cursor): number | undefined => {
  if (!takeWord(cursor, 'of')) return undefined;
  const token = peek(cursor);
  const size = token?.kind === 'number' ? token.value : numberWords.get(wordAt(cursor) ?? '');
  if (size === undefined || !Number.isInteger(size) || size < 2 || size > 20) return undefined;
  cursor.at += 1;
  return unitAt(cursor) === undefined && !isSign(cursor, '×') ? size : undefined;
};

/** "between the first and second set". */
const readPairOfSets = (cursor: Cursor): Scope | undefined => {
  takeWord(cursor, 'the');
  if (!takeWord(cursor, 'first') && !takePhrase(cursor, 'set', 'one')) return undefined;
  takeWord(cursor, setNouns);
  if (!takeWord(cursor, 'and')) return undefined;
  takeWord(cursor, 'the');
  if (!takeWord(cursor, 'second')) return undefined;
  return takeWord(cursor, setNouns) ? { kind: 'set', pair: true } : undefined;
};
