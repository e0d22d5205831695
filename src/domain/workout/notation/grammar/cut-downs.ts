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
} from './cursor.ts';
import { readLength } from './lengths.ts';
import { restNouns } from './rest-words.ts';
import type { RawAim, RawLength } from './syntax.ts';
import { unitAt } from './units.ts';

type ReadAim = (cursor: Cursor) => RawAim | undefined;

/** `cut down from 10K to 5K by 2s`, `from 10K down to mile pace`, `each one faster`, `each 2 s faster`. */
export const readCutDown = (cursor: Cursor, readAim: ReadAim): RawAim | undefined => {
  // "gradually cutting down from one minute slower than marathon pace"
  if (isWord(cursor, gradual) && (isWord(cursor, cutting, 1) || isWord(cursor, whole, 1)))
    cursor.at += 1;
  const named = readName(cursor) || (attempt(cursor, readEachFaster) ?? attempt(cursor, readDrop));
  const both = named === true ? attempt(cursor, (c) => readBoth(c, readAim)) : undefined;
  const first = both ? undefined : attempt(cursor, (c) => readFrom(c, readAim));
  // "from 3:45 to 3:25 per km"
  const ends = both ?? (first && !isSign(cursor, ')', -1) ? splitRange(first) : undefined);
  const from = ends?.from ?? first;
  const begun = from !== undefined || Boolean(named);
  const to = ends?.to ?? attempt(cursor, (c) => readTo(c, readAim, begun));
  const said = attempt(cursor, readBy) ?? (named ? attempt(cursor, readEach) : undefined);
  const step = said ?? (typeof named === 'object' ? named : undefined);
  if (!named && !(from && to)) return undefined;
  return { kind: 'cutDown', ...(from && { from }), ...(to && { to }), ...step };
};

type Step = { readonly stepMs: number; readonly orStepMs?: number };

const whole: ReadonlySet<string> = new Set([
  'cutdown',
  'cutdowns',
  'progressing',
  'descending',
  'descend',
]);

const readName = (cursor: Cursor): boolean => {
  // "descending rest: 2:00, 1:45, 1:30"
  if (isWord(cursor, restNouns, 1)) return false;
  if (takeWord(cursor, whole)) return true;
  const slowly = isWord(cursor, gradual) && isWord(cursor, 'getting', 1) ? 1 : 0;
  if (slowly && (isWord(cursor, 'faster', 2) || isWord(cursor, 'quicker', 2))) cursor.at += 1;
  const faster = isWord(cursor, 'faster', 1) || isWord(cursor, 'quicker', 1);
  if ((isWord(cursor, 'getting') || isWord(cursor, 'get')) && faster) {
    cursor.at += 2;
    takeAsYouGo(cursor);
    return true;
  }
  if (takeProgressive(cursor) || takeFasterEach(cursor)) return true;
  const dash = isSign(cursor, '-', 1) ? 1 : 0;
  const down = isWord(cursor, 'down', 1 + dash) || isWord(cursor, 'downs', 1 + dash);
  if (!isWord(cursor, cutting) || !down) return false;
  cursor.at += 2 + dash;
  return true;
};

/** The "as you go down" of "getting quicker as you go down". */
const takeAsYouGo = (cursor: Cursor): void => {
  attempt(cursor, (c) => {
    if (!takeWord(c, 'as')) return takeWord(c, 'throughout') || undefined;
    takeWord(c, 'you') || takeWord(c, 'they') || takeWord(c, 'it') || takeWord(c, 'we');
    if (!takeWord(c, 'go') && !takeWord(c, 'goes') && !takeWord(c, 'progress')) return undefined;
    takeWord(c, 'down') || takeWord(c, 'along') || takeWord(c, 'on');
    return true;
  });
};

/** The "progressive running" of "1 hr progressive running from 3:45 to 3:25 per km". */
const takeProgressive = (cursor: Cursor): boolean => {
  if (!isWord(cursor, progressive)) return false;
  let ahead = 1;
  while (ahead < 3 && isWord(cursor, runNouns, ahead)) ahead += 1;
  if (!isWord(cursor, 'from', ahead)) return false;
  cursor.at += ahead;
  return true;
};

const progressive: ReadonlySet<string> = new Set(['progressive', 'progression', 'progressing']);
const runNouns: ReadonlySet<string> = new Set(['run', 'running', 'pace']);

/** "faster each interval", "quicker with every rep", "progressively faster". */
const takeFasterEach = (cursor: Cursor): boolean =>
  attempt(cursor, (c) => {
    if (takeWord(c, upping)) {
      skipWords(c, thePace);
      const paced = isWord(c, 'pace', -1) || isWord(c, 'speed', -1);
      const every = takeWord(c, 'each') || takeWord(c, 'every');
      return paced && every && takeWord(c, eachNouns) ? true : undefined;
    }
    const gradually = takeWord(c, gradual);
    if (!takeWord(c, 'faster') && !takeWord(c, 'quicker')) return undefined;
    const each = attempt(c, (inner) => {
      takeWord(inner, 'with') || takeWord(inner, 'on');
      const every = takeWord(inner, 'each') || takeWord(inner, 'every');
      return every && takeWord(inner, eachNouns) ? true : undefined;
    });
    // "at progressively faster paces (10K, 5K)": the brackets say which.
    const paces = isWord(c, 'paces') || isWord(c, 'pace');
    return each || (gradually && !paces) || undefined;
  }) === true;

const upping: ReadonlySet<string> = new Set(['increasing', 'increase', 'upping', 'quickening']);
const thePace: ReadonlySet<string> = new Set(['the', 'your', 'pace', 'speed', 'with', 'on']);
const gradual: ReadonlySet<string> = new Set(['progressively', 'gradually', 'increasingly']);
const eachNouns: ReadonlySet<string> = new Set(
  'one rep interval repeat repetition time lap set effort run'.split(' '),
);

const cutting: ReadonlySet<string> = new Set(['cut', 'cutting']);
const eachOne: ReadonlySet<string> = new Set([
  'one',
  'rep',
  'interval',
  'repeat',
  'a',
  'bit',
  'little',
  'run',
  'is',
  'time',
]);
const thanBefore: ReadonlySet<string> = new Set([
  'than',
  'the',
  'last',
  'previous',
  'before',
  'one',
]);

/** `descending 2:30 to 2:20`, `cut down 80-72`: both ends at once. */
const readBoth = (cursor: Cursor, readAim: ReadAim): Ends | undefined => {
  const kind = peek(cursor)?.kind;
  if (kind !== 'number' && kind !== 'clock') return undefined;
  const aim = readAim(cursor);
  if (!aim || isWord(cursor, restNouns)) return undefined;
  return splitRange(aim);
};

/** Both ends of a range of times. */
const splitRange = (aim: RawAim): Ends | undefined => {
  if (aim.kind !== 'time' || !aim.time.pair) return undefined;
  const [first, last] = aim.time.lengths;
  if (!first || !last) return undefined;
  const alone = (length: RawLength): RawAim => ({
    ...aim,
    time: { start: length.start, end: length.end, lengths: [length], pair: false },
  });
  return { from: alone(first), to: alone(last) };
};

type Ends = { readonly from: RawAim; readonly to: RawAim };

const dropping: ReadonlySet<string> = new Set(
  'drop dropping drops decrease decreasing reduce reducing getting get go'.split(' '),
);

/** `drop 2 s each`, `dropping 2-3 seconds per rep`, `getting 2 s faster each time`. */
const readDrop = (cursor: Cursor): Step | undefined => {
  if (!takeWord(cursor, dropping)) return undefined;
  if (!takeWord(cursor, 'by')) takeWord(cursor, 'the');
  const step = readSeconds(cursor);
  const faster = takeWord(cursor, 'faster') || takeWord(cursor, 'quicker');
  return step && (takeEach(cursor) || faster) ? step : undefined;
};

const takeEach = (cursor: Cursor): boolean => {
  if (!takeWord(cursor, 'each') && !takeWord(cursor, 'every') && !takeWord(cursor, 'per')) {
    return takePhrase(cursor, 'a', 'rep');
  }
  const per = isWord(cursor, 'per', -1);
  const rep = isWord(cursor, eachOne) || isWord(cursor, 'lap');
  if (isWord(cursor, 'lap')) return false;
  skipWords(cursor, eachOne);
  return rep || !per;
};

/** `each faster than the last`, `each one 2 s faster`: the step, or true where none is said. */
const readEachFaster = (cursor: Cursor): Step | true | undefined => {
  if (attempt(cursor, takeSecondFaster)) return true;
  if (!takeWord(cursor, 'each') && !takeWord(cursor, 'every')) return undefined;
  skipWords(cursor, eachOne);
  // "each 400 faster"
  attempt(cursor, (c) => {
    const token = peek(c);
    const length = token?.kind === 'number' && token.value >= 100 ? readLength(c) : undefined;
    const compared = isWord(c, 'faster') || isWord(c, 'quicker');
    return length && compared ? length : undefined;
  });
  const step = attempt(cursor, readSeconds);
  if (!takeWord(cursor, 'faster') && !takeWord(cursor, 'quicker')) return undefined;
  skipWords(cursor, thanBefore);
  return step ?? true;
};

/** "the second faster than the first": of two. */
const takeSecondFaster = (cursor: Cursor): true | undefined => {
  takeWord(cursor, 'the');
  if (!takeWord(cursor, 'second') && !takePhrase(cursor, '2', 'nd')) return undefined;
  takeWord(cursor, 'one') || takeWord(cursor, 'rep');
  if (!takeWord(cursor, 'faster') && !takeWord(cursor, 'quicker')) return undefined;
  if (!takeWord(cursor, 'than')) return undefined;
  takeWord(cursor, 'the');
  return takeWord(cursor, 'first') || undefined;
};

const readFrom = (cursor: Cursor, readAim: ReadAim): RawAim | undefined =>
  takePhrase(cursor, 'starting', 'at') ||
  takePhrase(cursor, 'starting', 'from') ||
  takeWord(cursor, 'from')
    ? readAim(cursor)
    : undefined;

const readTo = (cursor: Cursor, readAim: ReadAim, begun: boolean): RawAim | undefined => {
  // "from 8:00, to 7:00"
  const comma = begun && isSign(cursor, ',') && isWord(cursor, 'to', 1);
  if (comma) cursor.at += 1;
  takeWord(cursor, 'down');
  return begun && takeWord(cursor, 'to') ? readAim(cursor) : undefined;
};

const readBy = (cursor: Cursor): Step | undefined =>
  takeWord(cursor, 'by') ? readSeconds(cursor) : undefined;

/** The `10 s each` of "cutting down 10 s each". */
const readEach = (cursor: Cursor): Step | undefined => {
  takeSign(cursor, ',');
  const drop = attempt(cursor, readDrop);
  if (drop) return drop;
  const step = readSeconds(cursor);
  return step && takeEach(cursor) ? step : undefined;
};

/** `2 s`, `2-3 seconds`, `:02`. */
const readSeconds = (cursor: Cursor): Step | undefined => {
  const first = readOne(cursor, true);
  if (first === undefined) return undefined;
  const other = attempt(cursor, (c) =>
    takeSign(c, '-') || takeWord(c, 'to') ? readOne(c, false) : undefined,
  );
  if (other !== undefined) return { stepMs: first, orStepMs: other };
  const bare = unitAt(cursor, -1) === undefined && peek(cursor, -1)?.kind === 'number';
  return bare ? undefined : { stepMs: first };
};

const readOne = (cursor: Cursor, open: boolean): number | undefined => {
  const token = peek(cursor);
  if (token?.kind !== 'number' && token?.kind !== 'clock') return undefined;
  const unit = unitAt(cursor, 1);
  const seconds = unit === 'sec' || unit === 's';
  const goesOn = isSign(cursor, '-', 1) || isWord(cursor, 'to', 1);
  if (token.kind === 'number' && !seconds && !(open && goesOn)) return undefined;
  cursor.at += seconds ? 2 : 1;
  return token.kind === 'clock' ? token.ms : Math.round(token.value * 1000);
};
