import { type Cursor, isSign, isWord, peek } from './cursor.ts';
import { endsHeadingLine, takeLineAbove } from './heading-lines.ts';
import { readLengths } from './length-lists.ts';
import { readEnds, readManner } from './manners.ts';
import { numberWords } from './number-words.ts';
import { setNouns } from './rest-words.ts';
import { readRest, readRestAfter } from './rests.ts';
import { readScope } from './scopes.ts';
import type { Phrase } from './syntax.ts';
import { readPlainTarget } from './targets.ts';

const headingWords: ReadonlySet<string> = new Set(
  `main set sets workout session work part track intervals interval monday tuesday wednesday thursday
  friday saturday sunday mon tue tues wed thu thurs fri sat sun week day am pm today tonight option
  block repeats reps speed endurance strength pyramid pyramids ladder ladders quality example the structure
  grass treadmill key longer shorter ms efforts weds thur wk night club q
  coaches coach's note notes`.split(/\s+/),
);
const numbered: ReadonlySet<string> = new Set([
  'set',
  'part',
  'day',
  'week',
  'block',
  'session',
  'option',
  'workout',
  'run',
  'wk',
  'q',
]);

type Heading = Pick<Extract<Phrase, { kind: 'heading' }>, 'kind' | 'role'>;
type Title = { readonly kind: 'title'; readonly title: string };

/**
 * `Main set:`, `Set 1:`, `Tuesday:`, `Warm-up:` at the head of a line. Other words before a colon
 * at the very beginning are the workout's title.
 */
export const readHeading = (cursor: Cursor, text: string): Heading | Title | undefined => {
  const string = peek(cursor);
  if (string?.kind === 'string' && isSign(cursor, ':', 1)) {
    cursor.at += 2;
    return { kind: 'title', title: string.text };
  }
  return (
    readEndHeading(cursor) ??
    readPlainHeading(cursor) ??
    readWeekday(cursor) ??
    readPlural(cursor) ??
    readTitle(cursor, text) ??
    readTitleSentence(cursor, text)
  );
};

const readEndHeading = (cursor: Cursor): Heading | undefined => {
  const before = cursor.at;
  const ends = readEnds(cursor);
  if (
    ends?.kind === 'role' &&
    (ends.role === 'warmUp' || ends.role === 'coolDown') &&
    (takeColon(cursor) || takeBullet(cursor) || takeLineAbove(cursor))
  ) {
    return { kind: 'heading', role: ends.role };
  }
  cursor.at = before;
  return undefined;
};

/** "Warmup" on a line of its own, above "- 15 min Z2". */
const takeBullet = (cursor: Cursor): boolean => {
  const bullet = isSign(cursor, '-', 1) && peek(cursor, 2)?.kind === 'number';
  if (peek(cursor)?.kind !== 'newline' || !bullet) return false;
  cursor.at += 2;
  return true;
};

const takeColon = (cursor: Cursor): boolean => {
  if (!isSign(cursor, ':')) return false;
  cursor.at += 1;
  return true;
};

export const readPlainHeading = (cursor: Cursor): Heading | undefined => {
  let ahead = 0;
  while (ahead < 5) {
    const number =
      peek(cursor, ahead)?.kind === 'number' && ahead > 0 && isWord(cursor, numbered, ahead - 1);
    const run = isWord(cursor, 'run', ahead) && peek(cursor, ahead + 1)?.kind === 'number';
    const counted = run && isSign(cursor, ':', ahead + 2);
    if (!number && !counted && !isWord(cursor, headingWords, ahead)) break;
    ahead += 1;
  }
  if (takeMainSet(cursor) || takeRestHeading(cursor)) return { kind: 'heading' };
  if (ahead > 0 && endsHeadingLine(cursor, ahead)) {
    cursor.at += ahead;
    return { kind: 'heading' };
  }
  const dash = isSign(cursor, '-', ahead) && peek(cursor, ahead + 1)?.spaced === true;
  if (ahead === 0 || !(isSign(cursor, ':', ahead) || (dash && peek(cursor, ahead)?.spaced))) {
    return undefined;
  }
  cursor.at += ahead + 1;
  return { kind: 'heading' };
};

const weekdays: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat
  sun`.split(/\s+/),
);

/** The "Tues" of "Tues 6x1k", and that of "| Tue | 6x1k |". */
const readWeekday = (cursor: Cursor): Heading | undefined => {
  if (!isWord(cursor, weekdays)) return undefined;
  const part = isWord(cursor, partsOfDay, 1) ? 2 : 1;
  const dot = isSign(cursor, '.', part) ? 1 : 0;
  const next = peek(cursor, part + dot);
  if (!next || (next.kind === 'sign' && !rowSigns.has(next.text))) return undefined;
  cursor.at += part + dot;
  return { kind: 'heading' };
};

/** The "Quarters -" of "Quarters - 8x400": what is said once more behind the dash. */
const readPlural = (cursor: Cursor): Heading | undefined => {
  const dash = isSign(cursor, '-', 1) && peek(cursor, 1)?.spaced && peek(cursor, 2)?.spaced;
  const counted = peek(cursor, 2)?.kind === 'number' && isSign(cursor, '×', 3);
  if (!isWord(cursor, plurals) || !dash || !counted) return undefined;
  cursor.at += 2;
  return { kind: 'heading' };
};

const plurals: ReadonlySet<string> = new Set('quarters halves miles kilometres ks'.split(' '));

const partsOfDay: ReadonlySet<string> = new Set(['am', 'pm', 'morning', 'evening', 'night']);
const rowSigns: ReadonlySet<string> = new Set(['|', '(', '[', '×']);
/** "Main set 4x" above lines of its own. */
const takeMainSet = (cursor: Cursor): boolean => {
  const named = isWord(cursor, 'main') && isWord(cursor, 'set', 1);
  if (!named || peek(cursor, 2)?.kind !== 'number' || !isSign(cursor, '×', 3)) return false;
  cursor.at += 2;
  return true;
};

/** "Recovery:" above lines that say by themselves that they are rests, "Intensity" above lines with paces. */
const takeRestHeading = (cursor: Cursor): boolean => {
  if (!isWord(cursor, restHeadings)) return false;
  const colon = isSign(cursor, ':', 1) ? 1 : 0;
  if (takeIntensity(cursor)) return true;
  if (peek(cursor, 1 + colon)?.kind !== 'newline') return false;
  // Under "Recovery:" bare figures are rests, and nothing but the heading says so.
  const lines = { tokens: cursor.tokens, at: cursor.at + 2 + colon };
  if (isSign(lines, '•') || isSign(lines, '-')) lines.at += 1;
  const length = readLengths(lines);
  const said = length ? readRestAfter(lines, length) !== undefined || readScope(lines) : true;
  if (!said) return false;
  cursor.at += 1 + colon;
  return true;
};

/** The "Intensity —" of "Intensity — 600 m at 1500 pace, 300 m at 800 pace", on the same line or above: what follows are lengths and no pace. */
const takeIntensity = (cursor: Cursor): boolean => {
  if (!isWord(cursor, 'intensity')) return false;
  const sign = isSign(cursor, ':', 1) || isSign(cursor, '-', 1) || isSign(cursor, '=', 1);
  let ahead = sign ? 2 : 1;
  if (peek(cursor, ahead)?.kind === 'newline') ahead += 1;
  if (ahead === 1) return false;
  if (isSign(cursor, '•', ahead)) ahead += 1;
  const line = { tokens: cursor.tokens, at: cursor.at + ahead };
  if (!readLengths(line)) return false;
  if (!isSign(line, '@') && !isWord(line, lengthEnds)) return false;
  // Where reps above have a pace already, these may be more reps.
  const before = { tokens: cursor.tokens, at: 0 };
  for (; before.at < cursor.at; before.at += 1)
    if (isSign(before, '@') || isWord(before, 'at') || isWord(before, 'pace')) return false;
  cursor.at += ahead;
  return true;
};

const lengthEnds: ReadonlySet<string> = new Set('at in reps rep repeats'.split(' '));

const restHeadings: ReadonlySet<string> = new Set(['recovery', 'recoveries', 'rests', 'intensity']);

const longestTitle = 6;

/** Words before the first colon, as long as none of them says anything about the running. */
const readTitle = (cursor: Cursor, text: string): Title | undefined => {
  const first = peek(cursor);
  if (cursor.at > 0 || first?.kind !== 'word') return undefined;
  let ahead = 0;
  while (ahead < longestTitle && isTitleWord(cursor, ahead)) ahead += 1;
  const colon = peek(cursor, ahead);
  if (!colon || !isSign(cursor, ':', ahead) || !peek(cursor, ahead + 1)) return undefined;
  cursor.at += ahead + 1;
  return { kind: 'title', title: text.slice(first.start, colon.start).trim() };
};

/** "Track 800s." or "Mixed interval session." at the very beginning: a name with a full stop or a line of its own. */
const readTitleSentence = (cursor: Cursor, text: string): Title | undefined => {
  const first = peek(cursor);
  if (cursor.at > 0 || first?.kind !== 'word') return undefined;
  let ahead = 0;
  while (ahead < longestTitle && isTitleWord(cursor, ahead)) ahead += 1;
  const plural = isWord(cursor, 's', ahead - 1) && peek(cursor, ahead - 2)?.kind === 'number';
  const named = plural || isWord(cursor, sessions, ahead - 1);
  const stop = peek(cursor, ahead);
  // "Yasso 800s - 8x800"
  const dash = isSign(cursor, '-', ahead) && stop?.spaced && isSign(cursor, '×', ahead + 2);
  const ends = dash || isSign(cursor, '.', ahead) || stop?.kind === 'newline';
  if (!named || !stop || !ends) return undefined;
  if (!peek(cursor, ahead + 1)) return undefined;
  cursor.at += ahead + 1;
  return { kind: 'title', title: text.slice(first.start, stop.start).trim() };
};

const sessions: ReadonlySet<string> = new Set('session workout intervals repeats reps'.split(' '));

/** `Yasso 800s` is a name; "tempo", "hills" and "rest" are not. */
const isTitleWord = (cursor: Cursor, ahead: number): boolean => {
  const here = { tokens: cursor.tokens, at: cursor.at + ahead };
  const token = peek(here);
  if (token?.kind === 'sign') return token.text === "'";
  if (token?.kind === 'number') return ahead > 0 && isPlural(here, token.value);
  if (token?.kind !== 'word' || isSign(here, '/', 1)) return false;
  // "Fast group: 6x400" says who, and not how fast.
  if (isWord(here, companies, 1)) return true;
  const meant = readManner(here) ?? readRest(here) ?? readScope(here) ?? readPlainTarget(here);
  // "Mile: 4 off 3 min"; but "Mile repeats: 4x1 mile" is a name.
  const length = token.text === 'mile' && isSign(here, ':', 1);
  const counts = length || numberWords.has(token.text) || setNouns.has(token.text);
  return meant === undefined && !counts && !notTitles.has(token.text);
};

const companies: ReadonlySet<string> = new Set('group squad runners athletes'.split(' '));

const isPlural = (here: Cursor, value: number): boolean =>
  value >= 100 && (isWord(here, 's', 1) || isSign(here, "'", 1));

/** These say something about what follows the colon. */
const notTitles: ReadonlySet<string> = new Set([
  'r',
  'then',
  'effort',
  'exertion',
  'intensity',
  'pace',
  'difficulty',
  'rest',
  'between',
  'on',
  'at',
  'in',
  'with',
  'w',
  'alternating',
  // "Go through this twice: 400, 300, 200" counts.
  'twice',
  'thrice',
  // "Quarters: 16 with 100 jog" says what is run.
  'quarters',
  'halves',
  'miles',
  'kilometres',
  'kilometers',
  'ks',
  'laps',
]);
