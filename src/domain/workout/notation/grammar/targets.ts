import type { Target } from '../../../pace/target.ts';
import { skipAbout } from './about.ts';
import { readAlternating, turns } from './alternating.ts';
import { readBuild } from './builds.ts';
import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  takePhrase,
  takeSign,
  takeWord,
} from './cursor.ts';
import { readCutDown } from './cut-downs.ts';
import { readLadder } from './ladders.ts';
import { readNamedTarget } from './named-targets.ts';
import { readComparison, readHeld, readOffset, readSub, readVague } from './offsets.ts';
import { readOwnWords, readTwoWords } from './own-words.ts';
import {
  isAllOut,
  printed,
  readPercentage,
  readRaceAlone,
  readSaidTenths,
  readShareName,
  readTenths,
  takeComparison,
} from './percents.ts';
import { remember } from './remember.ts';
import { restNouns } from './rest-words.ts';
import { readEfforts, readSharedPair } from './shared-pairs.ts';
import { readSlashed } from './slashed-paces.ts';
import type { RawAim } from './syntax.ts';
import { readTimeTarget } from './time-targets.ts';
import { unitAt } from './units.ts';

const deepest = 8;
const articles: ReadonlySet<string> = new Set('a an the your my our their his her'.split(' '));

/** Where a target stands inside another: how deep, and what would end it. */
type Place = {
  readonly depth: number;
  /** "to" and a dash belong to what is outside: the 10K of `from 10K to 5K`. */
  readonly alone?: true;
  /** A comma belongs to what is outside. */
  readonly listed?: true;
};

/** What may follow `@`, "at" or "in": a pace, a time, an effort, a list of them. */
export const readMarkedTarget = (cursor: Cursor, whole = false): RawAim | undefined => {
  const from = readMarked(cursor, whole, { depth: 0 });
  const to = from && attempt(cursor, (c) => readArrow(c, from, whole));
  return from && to ? { kind: 'cutDown', from, to } : from;
};

/** The "→ 5K" of "@ 10K → 5K"; before anything that is run the arrow is a "then". */
const readArrow = (cursor: Cursor, from: RawAim, whole: boolean): RawAim | undefined => {
  if (
    !takeSign(cursor, '→') &&
    !(takeSign(cursor, '-') && isGlued(cursor) && takeSign(cursor, '>'))
  )
    return undefined;
  const metres = isFigure(cursor) && from.kind === 'fixed';
  const to = metres
    ? undefined
    : readMarked(cursor, whole, { depth: 1, alone: true, listed: true });
  const alike = to?.kind === from.kind && (to.kind === 'time' || to.kind === 'fixed');
  const ends = !peek(cursor) || peek(cursor)?.kind === 'newline' || peek(cursor)?.kind === 'sign';
  const goesOn = ends || isWord(cursor, 'with') || isWord(cursor, 'w');
  return alike && goesOn && !isSign(cursor, '×') && !isSign(cursor, '@') && !isSign(cursor, '→')
    ? to
    : undefined;
};

const readMarked = (cursor: Cursor, whole: boolean, place: Place): RawAim | undefined => {
  if (place.depth > deepest) return undefined;
  const tenths = readTenths(cursor);
  if (tenths !== undefined) return fixed({ kind: 'effort', name: tenths });
  return (
    attempt(cursor, (c) => readNested(c, place)) ??
    (place.depth === 0 ? readTwoWords(cursor) : undefined) ??
    attempt(cursor, (c) => readCut(c, place)) ??
    attempt(cursor, (c) => {
      skipAbout(c, articles);
      return readPercent(c, true, place);
    }) ??
    attempt(cursor, (c) => readSpan(c, true, place)) ??
    readTimeTarget(cursor, whole, !place.listed) ??
    (place.depth === 0 && !whole ? readOwnWords(cursor, true) : undefined)
  );
};

/** A pace or effort that needs no `@`: "tempo", "5K pace", "85 %", "15 s/mi faster than 5K". */
export const readPlainTarget = (cursor: Cursor): RawAim | undefined => readPlain(cursor);

const readPlain = remember<RawAim>(
  (cursor) =>
    attempt(cursor, readSaid) ??
    readTwoWords(cursor) ??
    attempt(cursor, (c) => readCut(c, { depth: 0 })) ??
    attempt(cursor, (c) => readPercent(c, false, { depth: 0 })) ??
    attempt(cursor, (c) => readSpan(c, false, { depth: 0 })),
);

const readSaid = (cursor: Cursor): RawAim | undefined => {
  const tenths = readSaidTenths(cursor);
  return tenths === undefined ? undefined : fixed({ kind: 'effort', name: tenths });
};

const readCut = (cursor: Cursor, place: Place): RawAim | undefined =>
  readLadder(cursor, (inner) => readAtom(inner, { ...place, alone: true })) ??
  readCutDown(cursor, (inner) => readAtom(inner, { ...place, alone: true }));

/** A target as part of a larger one: in brackets, or one that needs none. */
const readAtom = (cursor: Cursor, place: Place): RawAim | undefined => {
  if (takeWord(cursor, 'in')) return readTimeTarget(cursor, true, !place.listed);
  skipAbout(cursor, articles);
  return readMarked(cursor, false, { ...place, depth: place.depth + 1 });
};

/** `(A)` is A; `(A, B)` and `(A,)` are one target for each rep. */
const readNested = (cursor: Cursor, { depth }: Place): RawAim | undefined => {
  if (!takeSign(cursor, '(')) return undefined;
  const aims: RawAim[] = [];
  let list = isSign(cursor, ')');
  while (!isSign(cursor, ')')) {
    const aim = readAtom(cursor, { depth, listed: true });
    if (!aim) return undefined;
    aims.push(aim);
    if (!takeSign(cursor, ',')) break;
    list = true;
  }
  if (!takeSign(cursor, ')')) return undefined;
  const [first] = aims;
  return list || !first ? { kind: 'list', aims } : first;
};

/** One named pace, or anything between two of them. */
const readSpan = (cursor: Cursor, marked: boolean, place: Place): RawAim | undefined => {
  const string = peek(cursor);
  if (marked && string?.kind === 'string') {
    cursor.at += 1;
    return { kind: 'fixed', target: { kind: 'effort', name: string.text } };
  }
  if (takeWord(cursor, 'between')) return readBetween(cursor, place);
  if (takeWord(cursor, turns)) return readAlternating(cursor);
  const named = (c: Cursor) => readNamedTarget(c, true);
  const compared =
    readComparison(cursor, named) ??
    readVague(cursor, named) ??
    readSub(cursor, named) ??
    readBuild(cursor, named) ??
    readHeld(cursor);
  if (compared) return compared;
  skipAbout(cursor, articles);
  const listing = marked && !place.listed && !place.alone;
  const row = listing ? (attempt(cursor, readRow) ?? attempt(cursor, readSlashed)) : undefined;
  if (row) return row;
  const pair = place.alone
    ? undefined
    : (attempt(cursor, (c) => readPair(c, marked)) ??
      attempt(cursor, (c) => readSharedPair(c)) ??
      attempt(cursor, readEfforts));
  if (pair) return pair;
  const base = readNamedTarget(cursor, marked);
  if (!base) return undefined;
  if (base.kind === 'zone' && base.zone === 'easy') skipSameAgain(cursor);
  const list = marked && !place.listed ? attempt(cursor, (c) => readNames(c, base)) : undefined;
  if (list) return list;
  const aim = readOffset(cursor, base);
  return place.alone ? aim : (attempt(cursor, (c) => readUpTo(c, aim)) ?? aim);
};

/** `@ MP/HMP/10K`: with two slashes it is no pair. */
const readRow = (cursor: Cursor): RawAim | undefined => {
  const base = readNamedTarget(cursor, true);
  const tight = isSign(cursor, '-') && isGlued(cursor) && isGlued(cursor, 1);
  return base && (tight || isSign(cursor, '/')) ? readNames(cursor, base) : undefined;
};

/** The "/Z1/EASY" of "EP/Z1/EASY": easy in other words. */
const skipSameAgain = (cursor: Cursor): void => {
  for (;;) {
    const again = attempt(cursor, (c) => {
      if (!takeSign(c, '/') || !isGlued(c)) return undefined;
      const other = readNamedTarget(c, true);
      const easy = other?.kind === 'zone' && other.zone === 'easy';
      return easy || (other?.kind === 'effort' && /^Z[12]$/.test(other.name)) || undefined;
    });
    if (!again) return;
  }
};

/** `@ MP, HMP, 10K`: three paces and more, one for each rep of a list. */
const readNames = (cursor: Cursor, first: Target): RawAim | undefined => {
  const aims: RawAim[] = [fixed(first)];
  for (;;) {
    const next = attempt(cursor, (c) => {
      const slash = (isSign(c, '/') || isSign(c, '-')) && isGlued(c) && isGlued(c, 1);
      if (!slash && !isSign(c, ',')) return undefined;
      c.at += 1;
      takeWord(c, 'and');
      const target = readNamedTarget(c, true);
      const parted =
        isSign(c, ',') ||
        (slash && (isSign(c, '/') || isSign(c, '-'))) ||
        isWord(c, 'with') ||
        isWord(c, 'w');
      const ends =
        !peek(c) ||
        parted ||
        peek(c)?.kind === 'newline' ||
        ['.', ';', '('].some((sign) => isSign(c, sign));
      return ends && target?.kind !== 'effort' ? target : undefined;
    });
    if (!next) return aims.length > 2 ? { kind: 'list', aims, counted: true } : undefined;
    aims.push(fixed(next));
  }
};

const readBetween = (cursor: Cursor, place: Place): RawAim | undefined => {
  const from = readAtom(cursor, place);
  if (!from || !(takeWord(cursor, 'and') || takeSign(cursor, '&')))
    return from && isRange(from) ? from : undefined;
  const to = readAtom(cursor, place);
  // "1 min between 600 and 300" names what it stands between.
  if (!to || isSize(from) || isSize(to)) return undefined;
  return { kind: 'between', from, to };
};

const isSize = (aim: RawAim): boolean =>
  aim.kind === 'time' &&
  aim.per === undefined &&
  aim.time.lengths.some(
    ({ unit, from }) => (unit === undefined || unit === 's') && from >= 100 && from % 50 === 0,
  );

/** The `85-90%` of "between 85-90%". */
const isRange = (aim: RawAim): boolean =>
  aim.kind === 'between' ||
  (aim.kind === 'time' && aim.time.pair) ||
  (aim.kind === 'percent' && typeof aim.percent !== 'number') ||
  (aim.kind === 'fixed' && aim.target.kind === 'effort' && /\d-\d/.test(aim.target.name));

/** `3K-5K pace`, `5k/10k pace`: the word "pace" may stand behind the second only. */
const readPair = (cursor: Cursor, marked: boolean): RawAim | undefined => {
  const figure = isFigure(cursor);
  const first = readNamedTarget(cursor, true);
  if (first?.kind !== 'race' && first?.kind !== 'zone') return undefined;
  const slash = isGlued(cursor) && isGlued(cursor, 1) && takeSign(cursor, '/');
  if (!slash && !takeSign(cursor, '-') && !takeWord(cursor, 'to')) return undefined;
  const figures = isFigure(cursor) && !figure;
  const second = readNamedTarget(cursor, marked && !figures);
  if (second?.kind !== 'race' && second?.kind !== 'zone') return undefined;
  if (isWord(cursor, restNouns) || isSign(cursor, '×') || isSign(cursor, '@')) return undefined;
  const ends = { from: fixed(first), to: readOffset(cursor, second) };
  return { kind: 'between', ...ends, ...(slash && { slashed: true }) };
};

/** A bare number: in "@5K - 400 jog" the 400 is no second pace. */
const isFigure = (cursor: Cursor): boolean =>
  peek(cursor)?.kind === 'number' && unitAt(cursor, 1) !== 'km' && unitAt(cursor, 1) !== 'mi';

const readUpTo = (cursor: Cursor, from: RawAim): RawAim | undefined => {
  const down = takePhrase(cursor, 'down', 'to');
  if (!down && !takePhrase(cursor, 'to') && !takeSign(cursor, '-')) return undefined;
  const base = readNamedTarget(cursor, down);
  if (base?.kind !== 'race' && base?.kind !== 'zone') return undefined;
  if (down) return { kind: 'cutDown', from, to: readOffset(cursor, base) };
  return { kind: 'between', from, to: readOffset(cursor, base) };
};

const fixed = (target: Target): RawAim => ({ kind: 'fixed', target });

/** `85 %`, `80-85% effort`, `95% of 5K pace`, `90 % max HR`. */
const readPercent = (cursor: Cursor, marked: boolean, place: Place): RawAim | undefined => {
  const said = readPercentage(cursor);
  if (said === undefined) return undefined;
  const compared = takeComparison(cursor, said);
  const percent = compared ?? said;
  const of = compared !== undefined || takeWord(cursor, 'of');
  if (of) skipAbout(cursor, articles);
  const bracket = of && isSign(cursor, '(');
  const share = readShareName(cursor);
  const base =
    share !== undefined
      ? undefined
      : (attempt(cursor, (c) => (of ? readAtom(c, place) : readSpan(c, false, place))) ??
        (of ? undefined : attempt(cursor, readRaceAlone)));
  if (base && (bracket || !isAllOut(base))) return { kind: 'percent', percent, of: base };
  if (of && !base && share === undefined) return undefined;
  const name = `${printed(percent)} %${share ?? ''}`;
  return marked || !isWord(cursor, 'grade') ? fixed({ kind: 'effort', name }) : undefined;
};
