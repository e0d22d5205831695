import { restOfArticle } from './article-rests.ts';
import {
  atOrFaster,
  audience,
  faster,
  inOtherWords,
  maybeOther,
  noRest,
  orFaster,
  plainRun,
  several,
} from './asides.ts';
import { readAtEnds } from './at-ends.ts';
import { bound } from './bounds.ts';
import { readCount } from './counts.ts';
import {
  readCountAfter,
  readCountBehindColon,
  readCountBehindLength,
  readCountInTotal,
  readCountOfThem,
  readSetSize,
} from './counts-behind.ts';
import { attempt, type Cursor, isSign, isWord, peek, takeSign, takeWord } from './cursor.ts';
import { eachRep } from './each-reps.ts';
import { readException } from './exceptions.ts';
import { explanations } from './explanations.ts';
import { readFartlek } from './fartleks.ts';
import { isPartOfWord } from './glued-figures.ts';
import { readJoin } from './joins.ts';
import { labelled } from './labels.ts';
import { legend } from './legends.ts';
import { readLengths } from './length-lists.ts';
import { isLetterS } from './letter-s.ts';
import { readManner } from './manners.ts';
import { marksWork } from './marks-work.ts';
import { mirrored } from './mirrors.ts';
import { anyPace, forDistance, returning, startLine } from './no-measures.ts';
import { isNumberOfReps } from './number-of-reps.ts';
import { readOwnWords } from './own-words.ts';
import { skipPaceThatIs } from './pace-that-is.ts';
import { readPart } from './parts.ts';
import { permission } from './permissions.ts';
import { atEnd, inMiddle } from './place-in-run.ts';
import { isLengthAndPace, plainTarget } from './plain-targets.ts';
import { gradeLength } from './prose.ts';
import { partsOfRest, purpose } from './purposes.ts';
import { raceBehind } from './race-behind.ts';
import { isRecoveryRun, isSomethingBefore } from './recovery-runs.ts';
import { readRepeat } from './repeats.ts';
import { report } from './reports.ts';
import { afterRest, pause } from './rest-pauses.ts';
import { restNouns } from './rest-words.ts';
import { readRest, readRestAfter } from './rests.ts';
import { results } from './results.ts';
import { isOnAndOff, isRowWithRest } from './row-with-rest.ts';
import type { Rule } from './rule.ts';
import { runAndRest } from './run-and-rest.ts';
import { saidOfAll } from './said-of-all.ts';
import { saidOfRests } from './said-of-rests.ts';
import { skipSame } from './same-again.ts';
import { readScope } from './scopes.ts';
import { setPace } from './set-paces.ts';
import { up } from './slopes.ts';
import { sprintStart } from './sprint-starts.ts';
import { statedPace } from './stated-paces.ts';
import { straightsAndBends } from './straights.ts';
import { strongRest } from './strong-rests.ts';
import { readSum } from './sums.ts';
import type { RawAim } from './syntax.ts';
import { readMarkedTarget, readPlainTarget } from './targets.ts';
import { toldLengths } from './told-lengths.ts';
import { averaged, hit } from './told-times.ts';
import { isCountedBefore, readInTurn, readTotal } from './totals.ts';
import { wayHome } from './ways-home.ts';

/** `@5K`, `at 3:20`, `in 75-72`. */
const marked: Rule = (cursor) => {
  const all = isWord(cursor, 'all', -1);
  if (gradeLength(cursor) > 0) return undefined;
  const sign = takeSign(cursor, '@') || takeWord(cursor, paceSigns);
  const whole = !sign && isWord(cursor, 'in');
  if (!sign && !whole && !isWord(cursor, 'at')) return undefined;
  // "16x400 in 4 sets of 4"
  if (whole && isWord(cursor, 'sets', 2)) return undefined;
  const token = peek(cursor);
  const letters = token?.kind === 'word' && token.raw === 'AT';
  if (!sign) cursor.at += 1;
  if (!sign && !whole) skipPaceThatIs(cursor);
  if (sign || whole) takeWord(cursor, 'in');
  const rest = sign ? attempt(cursor, strongRest) : undefined;
  if (rest) return rest;
  // "2 mi @ WU": that is what the run is for.
  const end = attempt(cursor, (c) => readAtEnds(c, sign));
  if (end) return end;
  const aim = readMarkedTarget(cursor, whole || isWord(cursor, 'in', -1));
  // "20 min AT run": the anaerobic threshold.
  if (!aim && letters) return { kind: 'target', aim: atThreshold, marked: false };
  return aim && { kind: 'target', aim, marked: true, ...(all && { all }) };
};

const atThreshold = { kind: 'fixed', target: { kind: 'zone', zone: 'threshold' } } as const;
/** What stands for "at the pace of" in French, Italian and Spanish. */
const paceSigns: ReadonlySet<string> = new Set(['allure', 'ritmo', 'rythme']);

const scope: Rule = (cursor, before) => {
  const paces = betweenPaces({ tokens: cursor.tokens, at: cursor.at });
  // "All between 85-90 %" names no reps to stand between.
  if (paces && (before?.kind === 'run' || paces.aim.kind === 'fixed' || paces.said))
    return undefined;
  const all = before && saidOfAll(cursor);
  if (all) return all;
  const found = readScope(cursor);
  return found && { kind: 'scope', scope: found };
};

/** "4x800 between 5K and tempo pace" says how they are run, and nothing of what stands between them. */
const betweenPaces = (
  cursor: Cursor,
): { readonly aim: RawAim; readonly said: boolean } | undefined => {
  const aim = isWord(cursor, 'between') ? readPlainTarget(cursor) : undefined;
  const said = isWord(cursor, 'pace', -1) || isWord(cursor, 'paces', -1);
  return aim?.kind === 'between' || aim?.kind === 'fixed' ? { aim, said } : undefined;
};

const rest: Rule = (cursor, before) => {
  // "Recovery run: 5 miles" is a run.
  if (isWord(cursor, 'recovery') && isWord(cursor, runs, 1) && !isSomethingBefore(cursor, before))
    return undefined;
  if (marksWork(cursor, before)) {
    cursor.at += 1;
    return { kind: 'manner', manner: { kind: 'on' } };
  }
  // "static stretches" are no recovery.
  if (isWord(cursor, 'static') && readManner({ tokens: cursor.tokens, at: cursor.at }))
    return undefined;
  const found = readRest(cursor);
  return found && { kind: 'rest', rest: found };
};

const runs: ReadonlySet<string> = new Set(['run', 'runs']);

/** A length, and what the words behind it make of it. */
const length: Rule = (cursor, before) => {
  const from = cursor.at;
  const counted = before?.kind === 'count' && !before.trailing;
  const paced = !counted && isLengthAndPace(cursor);
  const found = isPartOfWord(cursor) ? undefined : readLengths(cursor, paced);
  if (!found || (!counted && isNumberOfReps(cursor, found))) return undefined;
  if (isRecoveryRun(cursor, before)) return { kind: 'run', length: found };
  // In "run 1 min walk 2 min" the walk is what follows.
  const told = isWord({ tokens: cursor.tokens, at: from }, 'run', -1);
  if (
    !told &&
    !counted &&
    isRowWithRest(before, found, { tokens: cursor.tokens, at: from }) &&
    readRestAfter({ ...cursor }, found)
  ) {
    cursor.at = from;
    const rep = readLengths(cursor, true);
    return rep && { kind: 'run', length: rep };
  }
  if (!counted && !told) {
    const after =
      readRestAfter(cursor, found) ??
      attempt(cursor, (c) => (skipSame(c, found) ? readRestAfter(c, found) : undefined));
    return after ? { kind: 'rest', rest: after } : { kind: 'run', length: found };
  }
  if (told && !counted && !isWord(cursor, restNouns))
    return { kind: 'run', length: found, told: true };
  // "8x30-30": as long on as off.
  if (counted && isOnAndOff(found)) {
    cursor.at = from;
    const on = readLengths(cursor, true);
    return on && { kind: 'run', length: on };
  }
  // What is counted is run: in `6x800-400 jog` and `6 x 1 min 30 s jog` only the second is rest.
  if (!isWord(cursor, restNouns)) return { kind: 'run', length: found };
  cursor.at = from;
  const first = readLengths(cursor, true);
  return first && { kind: 'run', length: first };
};

/** "last one", "first 4"; at the very beginning there is nothing yet to be a part of. */
const part: Rule = (cursor) => {
  const found = cursor.at > 0 ? readPart(cursor) : undefined;
  return found && { kind: 'part', part: found };
};

const exception: Rule = (cursor) => readException(cursor);

/** "6x800 xc race pace": behind what is run or how it is run. */
const ownWords: Rule = (cursor, before) => {
  const follows = before?.kind === 'run' || before?.kind === 'rest' || before?.kind === 'join';
  const aim = follows ? readOwnWords(cursor, false) : undefined;
  return aim && { kind: 'target', aim, marked: false };
};

const total: Rule = (cursor, before) => {
  const length = readTotal(cursor, before);
  return length && { kind: 'total', length };
};

const sum: Rule = (cursor, before) => {
  // "recovery between reps = 90s"
  if (before?.kind === 'scope' && takeSign(cursor, '='))
    return { kind: 'join', by: ':', spaced: true };
  const behind = before || isSign(cursor, '(', -1) || isWord(cursor, 'ie', -1);
  const length = behind ? readSum(cursor) : undefined;
  return length && { kind: 'sum', length };
};

/** "alternating 400 fast, 400 slow": what follows is run in turn anyway. */
const inTurn: Rule = (cursor, before) => {
  const start = cursor.at;
  const found = readInTurn(cursor, before);
  // "alternating 5K and 10K pace" is a pace.
  if (found && readPlainTarget({ tokens: cursor.tokens, at: start })) return undefined;
  // "3 km with alternating 400 fast, 400 slow"
  const inside = found === 'skip' && before?.kind === 'join' && before.by === 'with';
  if (found === 'skip' && isWord({ tokens: cursor.tokens, at: start }, 'as'))
    return { kind: 'join', by: isCountedBefore(cursor) ? 'with' : 'of', spaced: true };
  if (found === 'of' || inside) return { kind: 'join', by: 'of', spaced: true };
  return found && { kind: 'join', by: ',', spaced: true };
};

const manner: Rule = (cursor, before) => {
  if (before?.kind === 'count' && isLetterS(cursor)) {
    cursor.at += 1;
    return { kind: 'manner', manner: { kind: 'role', role: 'stride', customary: true } };
  }
  const found = readManner(cursor);
  return found && { kind: 'manner', manner: found };
};

/** What is said beside the session, each with a note. */
const asides: readonly Rule[] = [report, results, purpose, partsOfRest, ...toldLengths];

/** The order matters: the first rule that fits takes its words. */
export const rules: readonly Rule[] = [
  (cursor) => readFartlek(cursor),
  labelled,
  audience,
  legend,
  ...explanations,
  wayHome,
  mirrored,
  ...asides,
  sprintStart,
  straightsAndBends,
  permission,
  returning,
  saidOfRests,
  forDistance,
  anyPace,
  startLine,
  eachRep,
  hit,
  atOrFaster,
  marked,
  pause,
  afterRest,
  exception,
  setPace,
  part,
  bound,
  noRest,
  inOtherWords,
  faster,
  orFaster,
  maybeOther,
  readCountInTotal,
  total,
  sum,
  inTurn,
  inMiddle,
  atEnd,
  scope,
  readRepeat,
  runAndRest,
  readSetSize,
  (cursor) => readCount(cursor),
  readCountAfter,
  (cursor) => readCountBehindColon(cursor),
  readCountBehindLength,
  readCountOfThem,
  restOfArticle,
  rest,
  plainTarget,
  averaged,
  raceBehind,
  statedPace,
  length,
  plainRun,
  several,
  up,
  manner,
  ownWords,
  (cursor) => readJoin(cursor),
];
