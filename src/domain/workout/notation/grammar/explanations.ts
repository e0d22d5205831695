import {
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takePhrase,
  takeSign,
  takeWord,
} from './cursor.ts';
import { forOthers } from './for-others.ts';
import { readLengths } from './length-lists.ts';
import { readManner } from './manners.ts';
import { restNouns } from './rest-words.ts';
import type { Rule } from './rule.ts';
import type { Phrase } from './syntax.ts';
import { saysNothing } from './talk.ts';
import { readPlainTarget } from './targets.ts';
import { unitAt } from './units.ts';
import { wordsFrom } from './words-from.ts';

/** No aside is longer; what goes on and on is not read to its end from every word. */
const longest = 40;

/** "(turn 15 mins)", "turn around at 2 miles": where an out-and-back run turns, and no recovery. */
const turnPoint: Rule = (cursor) => {
  const from = cursor.at;
  if (!takeWord(cursor, turns)) return undefined;
  skipWords(cursor, around);
  const [place, ...others] = readLengths(cursor)?.lengths ?? [];
  if (place?.unit === undefined || others.length > 0 || !endsClause(cursor)) return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const turns: ReadonlySet<string> = new Set(['turn', 'turning', 'turnaround']);
const around: ReadonlySet<string> = new Set('around round back at after in the'.split(' '));

/** The "w/ 30 m build" of "5x30 m fly w/ 30 m build": how far one gathers speed before the rep. */
const runUp: Rule = (cursor, before) => {
  const from = cursor.at;
  if (!before || !takeWord(cursor, withWords)) return undefined;
  takeSign(cursor, '/');
  skipWords(cursor, articles);
  const [length, ...others] = readLengths(cursor)?.lengths ?? [];
  if (length === undefined || others.length > 0) return undefined;
  const run = takeWord(cursor, 'run');
  if ((!run && !takeWord(cursor, runUps)) || length.from > mostRunUp) return undefined;
  takeSign(cursor, '-');
  const into = takeWord(cursor, 'up') || takeWord(cursor, 'in') || takeWord(cursor, 'zone');
  if (run && !into) return undefined;
  takeWord(cursor, 'start');
  if (!endsClause(cursor)) return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const withWords: ReadonlySet<string> = new Set(['with', 'w', 'off', 'from']);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const runUps: ReadonlySet<string> = new Set(
  'build buildup roll rolling runup acceleration accel approach'.split(' '),
);
/** Metres. */
const mostRunUp = 60;

/** The "for a sub 4 miler" of "(2:50 - 3:00 for a sub 4 miler)": whose figures these are. */
const forWhom: Rule = (cursor, before) => {
  const from = cursor.at;
  if (!before || !takeWord(cursor, 'for') || !takeWord(cursor, someone)) return undefined;
  while (cursor.at - from < 8 && !isWord(cursor, people)) {
    if (endsClause(cursor)) return undefined;
    cursor.at += 1;
  }
  if (!takeWord(cursor, people) || !isSign(cursor, ')')) return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const someone: ReadonlySet<string> = new Set(['a', 'an', 'the', 'someone', 'our']);
const people: ReadonlySet<string> = new Set(
  'miler milers runner runners athlete athletes guy guys marathoner marathoners'.split(' '),
);

/** "on a hilly 2.7 km circuit", "used our 1 mile loop": how long the way is that the reps are on. */
const onLoop: Rule = (cursor, before) => {
  const from = cursor.at;
  const ofLaps = isWord(cursor, 'of') && isWord(cursor, lapWords, -1);
  if (ofLaps) cursor.at += 1;
  if (!before || (!ofLaps && !takeWord(cursor, wayWords))) return undefined;
  skipWords(cursor, wayAdjectives);
  const [length, ...others] = readLengths(cursor)?.lengths ?? [];
  if (length?.unit === undefined || others.length > 0) return undefined;
  skipWords(cursor, wayAdjectives);
  if (!takeWord(cursor, ways)) return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const lapWords: ReadonlySet<string> = new Set(['lap', 'laps', 'circuits', 'loops']);
const wayWords: ReadonlySet<string> = new Set('on used using around round along'.split(' '));
const wayAdjectives: ReadonlySet<string> = new Set(
  `a an the our my your local same hilly flat rolling undulating grass grassy dirt gravel road park trail
  measured marked indoor outdoor forest wooded`.split(/\s+/),
);
const ways: ReadonlySet<string> = new Set('loop circuit course route track path'.split(' '));

/** "so you should end up doing 4 …": what comes of it, told once more. */
const outcome: Rule = (cursor) => {
  const from = cursor.at;
  if (!takeWord(cursor, 'so') || !takeWord(cursor, 'you')) return undefined;
  takeWord(cursor, wills);
  if (!takePhrase(cursor, 'end', 'up') && !takePhrase(cursor, 'will', 'have')) return undefined;
  return toEndOfSentence(cursor) ? { kind: 'remark', left: wordsFrom(cursor, from) } : undefined;
};

const wills: ReadonlySet<string> = new Set(['should', 'will', 'would']);

/**
 * "If pace is 40 s per 200, you get only 20 s of rest": a sentence that reckons and asks for nothing. With a
 * word that tells the runner to do something it stays where it is.
 */
const reckoning: Rule = (cursor, before) => {
  const from = cursor.at;
  if (!opensSentence(before)) return undefined;
  const verbs = isWord(cursor, supposing) ? results : isWord(cursor, figures, 1) ? predicts : none;
  if (verbs === none || !toEndOfSentence(cursor)) return undefined;
  const said = cursor.tokens.slice(from, cursor.at);
  const reckons = said.some((token) => token.kind === 'word' && verbs.has(token.text));
  const asks = said.some((token) => token.kind === 'word' && asking.has(token.text));
  return reckons && !asks ? { kind: 'remark', left: wordsFrom(cursor, from) } : undefined;
};

const supposing: ReadonlySet<string> = new Set(['if']);
const figures: ReadonlySet<string> = new Set(['average', 'pace', 'time', 'total', 'mean']);
const none: ReadonlySet<string> = new Set();
/** "The average pace of these reflects your 1500 m race pace." */
const predicts: ReadonlySet<string> = new Set(
  'reflects approximates predicts indicates estimates correlates'.split(' '),
);
const results: ReadonlySet<string> = new Set(['get', 'gets', 'have', "you'll", 'means', 'leaves']);
const asking: ReadonlySet<string> = new Set(
  `do run runs running add take takes cut drop stop repeat start skip reduce increase go then make try jog
  walk finish use move change switch instead rather shorten extend lengthen slow speed keep need needed feel
  feeling x set sets rep reps two three four five more fewer less half`.split(/\s+/),
);

/** "(about 7 km)" behind what is timed: how far it will be. */
const estimate: Rule = (cursor, before) => {
  const from = cursor.at;
  if (before || from < 2 || !isSign(cursor, '(', -1)) return undefined;
  if (!takeSign(cursor, '~') && !takeWord(cursor, approximate)) return undefined;
  const [way, ...others] = readLengths(cursor)?.lengths ?? [];
  if (!way || others.length > 1 || (way.unit !== 'km' && way.unit !== 'mi')) return undefined;
  if (way.from < leastEstimate) return undefined;
  takeWord(cursor, 'total') || takePhrase(cursor, 'in', 'total');
  return isSign(cursor, ')') ? { kind: 'remark', left: wordsFrom(cursor, from) } : undefined;
};

/** Kilometres or miles; a shorter way may be the recovery. */
const leastEstimate = 3;

/** "(e.g., 1K, 900 m, 800 m)": examples of what is said already. */
const example: Rule = (cursor) => {
  const from = cursor.at;
  if (!isSign(cursor, '(', -1) || !takeExample(cursor)) return undefined;
  while (cursor.at - from < longest && peek(cursor) && !isSign(cursor, ')')) cursor.at += 1;
  if (!isSign(cursor, ')')) return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const takeExample = (cursor: Cursor): boolean => {
  if (takeWord(cursor, 'eg') || takePhrase(cursor, 'for', 'example')) return true;
  if (!takeWord(cursor, 'e') || !takeSign(cursor, '.')) return false;
  return takeWord(cursor, 'g');
};

const opensSentence = (before: Phrase | undefined): boolean =>
  before?.kind === 'join' && (before.by === '.' || before.by === 'newline');

/** Up to the full stop, the new line, or the end of all; not out of a bracket. */
const toEndOfSentence = (cursor: Cursor): boolean => {
  const from = cursor.at;
  while (cursor.at - from < longest) {
    const token = peek(cursor);
    if (!token || token.kind === 'newline' || isSign(cursor, '.') || isSign(cursor, ';'))
      return true;
    if (isSign(cursor, '(') || isSign(cursor, ')') || isSign(cursor, '×')) return false;
    cursor.at += 1;
  }
  return false;
};

const endsClause = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  if (!next || next.kind === 'newline') return true;
  return [')', ']', ',', '.', ';'].some((sign) => isSign(cursor, sign));
};

/** `→ 15-18 min` at the end of a line: what it all comes to, if it does. */
export const arrowSum: Rule = (cursor, before) => {
  if (!before || !takeSign(cursor, '→')) return undefined;
  skipWords(cursor, approximate);
  if (unitAt(cursor) !== undefined) return undefined;
  const length = readLengths(cursor);
  const [first, ...others] = length?.lengths ?? [];
  if (!length || !first || others.length > (length.pair ? 1 : 0)) return undefined;
  if ((others[0] ?? first).unit === undefined) return undefined;
  takeWord(cursor, 'total');
  const next = peek(cursor);
  if (next && next.kind !== 'newline') return undefined;
  return { kind: 'sum', length, arrow: true };
};

const approximate: ReadonlySet<string> = new Set(
  'about around approximately approx roughly circa ca c'.split(' '),
);

/** The "Hudson Mills -" before "4x1 km": a name in capitals is where it is run. */
const placeName: Rule = (cursor, before) => {
  if (before?.kind !== 'heading' && !(before?.kind === 'join' && before.by === 'newline'))
    return undefined;
  const from = cursor.at;
  while (cursor.at - from < 4 && isName(cursor)) cursor.at += 1;
  const names = cursor.tokens.slice(from, cursor.at);
  if (!names.some((each) => saysNothing([each])) || !takeSign(cursor, '-')) return undefined;
  const next = peek(cursor);
  if (next?.kind !== 'number' || !next.spaced) return undefined;
  return { kind: 'remark', left: wordsFrom({ ...cursor, at: cursor.at - 1 }, from) };
};

/** No word of ours begins so, and no abbreviation of somebody else's. */
const isName = (cursor: Cursor): boolean => {
  const token = peek(cursor);
  if (token?.kind !== 'word' || !/^\p{Lu}\p{Ll}{2}/u.test(token.raw)) return false;
  return !isMeant(cursor);
};

const isMeant = ({ tokens, at }: Cursor): boolean => {
  const here = { tokens, at };
  if (unitAt(here) !== undefined || isWord(here, restNouns)) return true;
  return (readManner(here) ?? readPlainTarget(here)) !== undefined;
};

/** What a coach tells beside the session: left out, and the notes say so. */
export const explanations: readonly Rule[] = [
  turnPoint,
  runUp,
  forWhom,
  onLoop,
  outcome,
  reckoning,
  example,
  estimate,
  forOthers,
  placeName,
];
