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
import { readTail, type Tail } from './rest-tail.ts';
import { withTail } from './rest-what.ts';
import { equalWords, repNouns } from './rest-words.ts';
import { readScope } from './scopes.ts';
import type { RawRest } from './syntax.ts';

/** `equal jog`, `same time`, `half the distance`, `75% of the time`. */
export const readShare = (cursor: Cursor): RawRest | undefined => {
  const taken = attempt(cursor, readTimeTaken);
  if (taken) return taken;
  // "work:rest 1:1", "work/rest ratio of 2:1"
  const named = takeWorkToRest(cursor);
  if (named)
    takeWord(cursor, 'of') ||
      takeWord(cursor, 'is') ||
      takeSign(cursor, '=') ||
      takeSign(cursor, ':');
  if (!named && isWord(cursor, onOrOff) && percentLength(cursor) > 0) cursor.at += 1;
  const before = named ? undefined : readTail(cursor, true);
  if (before && isSign(cursor, ':') && isWord(cursor, equalWords, 1)) cursor.at += 1;
  if (before) skipIs(cursor);
  const ratio = readRatio(cursor);
  if (ratio === undefined) return undefined;
  if (ratio === 1) takeWord(cursor, 'to') || takeWord(cursor, 'in');
  const bound = ratio === 1 && takeOrLess(cursor);
  const worked = takeWorkToRest(cursor);
  skipWords(cursor, linking);
  const of = readShareOf(cursor);
  if (of !== undefined) skipAsRun(cursor);
  if (of !== undefined && isWord(cursor, 'of') && isWord(cursor, 'the', 1)) {
    if (isWord(cursor, repNouns, 2)) cursor.at += 3;
  }
  if (named || worked) return withTail({ kind: 'ratio', ratio, of: 'time' }, named ?? worked);
  const tail = readTail(cursor);
  const after = tail ?? before;
  const later = tail && of === undefined && ratio === 1 ? takeAsWork(cursor) : undefined;
  if (later) return withTail({ kind: 'ratio', ratio, of: later }, after);
  if (of === undefined && after === undefined) return undefined;
  const jog = after?.noun === 'recovery' ? 'jog' : undefined;
  const rest = withTail({ kind: 'ratio', ratio, ...(of && { of }) }, after, jog);
  return bound ? { ...rest, bound } : rest;
};

const onOrOff: ReadonlySet<string> = new Set(['on', 'off']);

/** "on 50% recoveries", "off 50 percent recovery": the share of each rep. */
const percentLength = (cursor: Cursor): number => {
  const figure = peek(cursor, 1)?.kind === 'number';
  const percent = isSign(cursor, '%', 2) || isWord(cursor, 'percent', 2);
  return figure && percent && isWord(cursor, recoveries, 3) ? 4 : 0;
};

/** The "run:recovery" of "2:1 run:recovery", the "work to rest ratio" of "1:1 work to rest ratio". */
const takeWorkToRest = (cursor: Cursor): Tail | undefined =>
  attempt(cursor, (c) => {
    if (!takeWord(c, works)) return undefined;
    const linked = takeSign(c, ':') || takeSign(c, '/') || takeSign(c, '-') || takeWord(c, 'to');
    const tail = linked ? readTail(c, true) : undefined;
    takeWord(c, 'ratio');
    return tail;
  });

const works: ReadonlySet<string> = new Set(['work', 'run', 'effort', 'on']);

/** The "or slightly less than" of "equal to or slightly less than the interval time": as long is what is planned. */
const takeOrLess = (cursor: Cursor): boolean =>
  attempt(cursor, (c) => {
    if (!takeWord(c, 'or')) return undefined;
    skipWords(c, slightly);
    if (!takeWord(c, lesser)) return undefined;
    takeWord(c, 'than');
    takeWord(c, 'to');
    return true;
  }) === true;

const slightly: ReadonlySet<string> = new Set('slightly a bit little just'.split(' '));
const lesser: ReadonlySet<string> = new Set('less shorter under below'.split(' '));

/** The "between each interval should be" of "recovery between each interval should be equal to the distance". */
const skipIs = (cursor: Cursor): void => {
  attempt(cursor, (c) => {
    const scope = attempt(c, readScope);
    const from = c.at;
    skipWords(c, being);
    return (!scope || scope.kind === 'rep') && c.at > from ? true : undefined;
  });
};

const being: ReadonlySet<string> = new Set('is are was were be should will would'.split(' '));

/** The "run", "just run", "as the rep", "of the interval" behind "the same distance". */
const skipAsRun = (cursor: Cursor): void => {
  const from = cursor.at;
  const as = takeWord(cursor, 'as') || takeWord(cursor, 'of');
  while (cursor.at - from < 5 && isWord(cursor, asWords)) cursor.at += 1;
  const noun = isWord(cursor, asNouns);
  if (noun) cursor.at += 1;
  else if (as || cursor.at > from) cursor.at = from;
};

/** The "as work time" of "same rest as work time". */
const takeAsWork = (cursor: Cursor): 'time' | 'distance' | undefined =>
  attempt(cursor, (c) => {
    if (!takeWord(c, 'as') && !takeWord(c, 'to')) return undefined;
    skipWords(c, asWords);
    return takeWord(c, asNouns) ? readShareOf(c) : undefined;
  });

const asWords: ReadonlySet<string> = new Set(
  "the each your preceding previous last just you have you've just".split(' '),
);
const asNouns: ReadonlySet<string> = new Set(
  'run ran rep interval repeat repetition effort covered completed work'.split(' '),
);

const linking: ReadonlySet<string> = new Set([
  'of',
  'to',
  'as',
  'previous',
  'the',
  'amount',
  'length',
  'your',
  'rep',
  'interval',
  'run',
  'running',
]);

/** The "time taken" of "rest = time taken", the "time of the rep" of "recovery: time of the rep". */
const readTimeTaken = (cursor: Cursor): RawRest | undefined => {
  const tail = readTail(cursor, true);
  if (!tail || !(takeSign(cursor, '=') || takeSign(cursor, ':') || takeWord(cursor, 'is')))
    return undefined;
  const again = readTail(cursor, true);
  takeWord(cursor, 'for');
  takeWord(cursor, 'the');
  const before = takeWord(cursor, reps);
  if (!takeWord(cursor, 'time')) return undefined;
  const behind = takeWord(cursor, 'taken') || takeOf(cursor);
  return before || behind
    ? withTail({ kind: 'ratio', ratio: 1, of: 'time' }, again ?? tail)
    : undefined;
};

const takeOf = (cursor: Cursor): boolean => {
  if (!takeWord(cursor, 'of')) return false;
  skipWords(cursor, whichOf);
  return takeWord(cursor, repNouns) || takeWord(cursor, 'set');
};

const whichOf: ReadonlySet<string> = new Set('the each your previous preceding last'.split(' '));
const reps: ReadonlySet<string> = new Set(['rep', 'run', 'running', 'interval', 'work', 'effort']);

const readRatio = (cursor: Cursor): number | undefined => {
  if (takeWord(cursor, equalWords)) return 1;
  if (takeWord(cursor, 'half')) {
    if (isSign(cursor, '-') && isGlued(cursor) && isGlued(cursor, 1)) cursor.at += 1;
    return 0.5;
  }
  if (takeWord(cursor, 'double') || takeWord(cursor, 'twice')) return 2;
  const token = peek(cursor);
  if (token?.kind !== 'number') return undefined;
  if (isSign(cursor, ':', 1)) return readProportion(cursor, token.value);
  const percent = isSign(cursor, '%', 1) || isWord(cursor, 'percent', 1);
  if (!percent) return undefined;
  cursor.at += 2;
  // "50% recovery"
  const noun =
    isWord(cursor, recoveries) && peek(cursor, 1)?.kind !== 'number' && token.value <= 200;
  return noun || isWord(cursor, 'of') ? Math.round(token.value * 10) / 1000 : undefined;
};

const recoveries: ReadonlySet<string> = new Set('recovery recoveries rest rec'.split(' '));

/** `1:1`, `2:1`: run to rest. */
const readProportion = (cursor: Cursor, run: number): number | undefined => {
  const rest = peek(cursor, 2);
  if (rest?.kind !== 'number' || !isGlued(cursor, 1) || !isGlued(cursor, 2) || !(run > 0)) {
    return undefined;
  }
  cursor.at += 3;
  if (run > 10 || rest.value > 10 || rest.value === 0) return undefined;
  // To the thousandth, so that it prints and reads back.
  return Math.round((rest.value / run) * 1000) / 1000;
};

const readShareOf = (cursor: Cursor): 'time' | 'distance' | undefined => {
  if (takeWord(cursor, 'time') || takeWord(cursor, 'times') || takeWord(cursor, 'duration'))
    return 'time';
  return takeWord(cursor, 'distance') || takeWord(cursor, 'distances') ? 'distance' : undefined;
};
