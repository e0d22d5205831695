import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  spanFrom,
  takeWord,
  wordAt,
} from './cursor.ts';
import { articles, numberWords, parts } from './number-words.ts';
import { remember } from './remember.ts';
import { restNouns } from './rest-words.ts';
import type { RawLength, Unit } from './syntax.ts';
import { unitAt } from './units.ts';

/** `400`, `1:30`, `1'30"`, `1/2 mile`, `a lap`, `mile`, `20-minute`. */
export const readLength = (cursor: Cursor, split = false): RawLength | undefined =>
  split ? attempt(cursor, (c) => lengthRule(c, true)) : readWhole(cursor);

const ordinals: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

const readWhole = remember((cursor) => lengthRule(cursor, false));

const lengthRule = (cursor: Cursor, split: boolean): RawLength | undefined => {
  const from = cursor.at;
  const token = peek(cursor);
  if (token?.kind === 'clock') {
    cursor.at += 1;
    const sure = skipClockUnit(cursor) || token.fields !== 2;
    return { ...spanFrom(cursor, from), from: token.ms, unit: sure ? 'exact' : 'clock' };
  }
  // "1st @10K, 2nd @5K"
  if (isWord(cursor, ordinals, 1) && isGlued(cursor, 1)) return undefined;
  const value = readValue(cursor);
  if (value === undefined) return bareUnit(cursor);
  if (isWord(cursor, unbroken) && unitAt(cursor, 1) === 'lap') cursor.at += 1;
  const unit = readUnit(cursor, value);
  if (unit === undefined) {
    const articled = token?.kind === 'word' && (articles.has(token.text) || parts.has(token.text));
    // A quarter alone is a quarter of a mile: one lap.
    if (token?.kind === 'word' && token.text === 'quarter') {
      return { ...spanFrom(cursor, from), from: value, unit: 'mi' };
    }
    if (articled) return undefined;
    const clockMs = token?.kind === 'number' ? pointedClock(token.text, value) : undefined;
    return { ...spanFrom(cursor, from), from: value, ...(clockMs !== undefined && { clockMs }) };
  }
  const plural = isSaidOfSeveral(cursor);
  const divisible = unit === 'min' || unit === 'hour' || unit === 'm';
  const whole = divisible && !split ? compound(cursor, value, unit) : undefined;
  if (whole !== undefined) return { ...spanFrom(cursor, from), from: whole, unit: 'exact' };
  return { ...spanFrom(cursor, from), from: value, unit, ...(plural && { plural }) };
};

/** "25 continuous laps" */
const unbroken: ReadonlySet<string> = new Set(['full', 'continuous', 'straight', 'consecutive']);

const several: ReadonlySet<string> = new Set(['reps', 'repeats', 'repetitions', 'intervals']);

/** `800m reps`, `400's`. */
const isSaidOfSeveral = (cursor: Cursor): boolean =>
  isWord(cursor, several) || (isWord(cursor, 's', -1) && isSign(cursor, "'", -2));

/** `2.30` without a unit: minutes and seconds, as many write them, or the hundredths of a sprint. */
const pointedClock = (written: string, value: number): number | undefined => {
  const [, minutes, seconds] = /^([1-9]\d?)\.([0-5]\d)$/.exec(written) ?? [];
  if (minutes === undefined || Number(written) !== value) return undefined;
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
};

/** `2:30 min` and `:30 s` say the same thing twice. */
const skipClockUnit = (cursor: Cursor): boolean => {
  const unit = unitAt(cursor);
  const said = unit === 'min' || unit === 'sec';
  if (said) cursor.at += 1;
  return said;
};

/** "mile" and "lap" stand for one of them: `5xmile`, `jog lap`. */
const bareUnit = (cursor: Cursor): RawLength | undefined => {
  const from = cursor.at;
  if (!takeWord(cursor, bareUnits)) return undefined;
  const unit = bareUnits.get(wordAt(cursor, -1) ?? '');
  return unit && { ...spanFrom(cursor, from), from: 1, unit };
};

const bareUnits: ReadonlyMap<string, Unit> = new Map([
  ['mile', 'mi'],
  ['miles', 'mi'],
  ['kilometre', 'km'],
  ['kilometer', 'km'],
  ['lap', 'lap'],
]);

const readValue = (cursor: Cursor): number | undefined => {
  const token = peek(cursor);
  if (token?.kind === 'number') {
    cursor.at += 1;
    const more = takeHalf(cursor, token.value) ?? fraction(cursor, token.value);
    return token.value + (more ?? takeAndHalf(cursor) ?? 0);
  }
  if (token?.kind !== 'word') return undefined;
  const value =
    numberWords.get(token.text) ??
    parts.get(token.text) ??
    (articles.has(token.text) ? 1 : undefined);
  if (value === undefined) return undefined;
  cursor.at += 1;
  if (parts.has(token.text)) takeWord(cursor, 'a');
  if (numberWords.has(token.text)) return value + (takeAndHalf(cursor) ?? 0);
  return value * (articles.has(token.text) ? (takePart(cursor) ?? 1) : 1);
};

/** The "and a half" of "two and a half minutes". */
const takeAndHalf = (cursor: Cursor): number | undefined => {
  const part = parts.get(wordAt(cursor, 2) ?? '');
  if (!isWord(cursor, 'and') || !isWord(cursor, articles, 1) || part === undefined)
    return undefined;
  if (unitAt(cursor, 3) === undefined) return undefined;
  cursor.at += 3;
  return part;
};

/** The sign in `1 ½ min`. */
const takeHalf = (cursor: Cursor, value: number): number | undefined => {
  const sign = peek(cursor);
  if (sign?.kind !== 'number' || sign.value >= 1 || sign.text.length !== 1) return undefined;
  if (value < 1 || !Number.isInteger(value) || sign.text === '0') return undefined;
  cursor.at += 1;
  return sign.value;
};

const takePart = (cursor: Cursor): number | undefined => {
  if (isWord(cursor, 'couple')) {
    cursor.at += 1;
    takeWord(cursor, 'of');
    return 2;
  }
  const part = parts.get(wordAt(cursor) ?? '');
  if (part !== undefined) cursor.at += 1;
  return part;
};

/**
 * After `a`: the rest of `a/b mile` or `a b/c mile`, as what must be added to `a`. Only before a
 * unit that people halve; `1/1` and `60/30` are something else.
 */
const fraction = (cursor: Cursor, value: number): number | undefined =>
  attempt(cursor, (c) => {
    if (isSign(c, '/') && isGlued(c)) {
      const below = peek(c, 1);
      if (below?.kind !== 'number' || value >= below.value) return undefined;
      if (!Number.isInteger(value) || !isShare(c, below.value, 2)) return undefined;
      // The half of `2-1-1/2-1-2 min`.
      const inList = isSign(c, '-', -2) && isSign(c, '-', 2);
      if (!halved(c, 2) && !inList) return undefined;
      c.at += 2;
      return value / below.value - value;
    }
    const above = peek(c);
    const below = peek(c, 2);
    if (above?.kind !== 'number' || !isSign(c, '/', 1) || below?.kind !== 'number')
      return undefined;
    if (above.value >= below.value || !isShare(c, below.value, 3) || !halved(c, 3))
      return undefined;
    c.at += 3;
    return above.value / below.value;
  });

/** Halves and quarters of a minute; "5/7 min" are two recoveries. */
const isShare = (cursor: Cursor, below: number, ahead: number): boolean => {
  const unit = unitAt(cursor, ahead);
  return unit === 'min' ? below === 2 || below === 4 : below <= 8;
};

const halved = (cursor: Cursor, ahead: number): boolean => {
  const skip = isSign(cursor, '-', ahead) && isGlued(cursor, ahead) ? 1 : 0;
  const unit = unitAt(cursor, ahead + skip);
  return unit === 'mi' || unit === 'lap' || unit === 'hour' || unit === 'min' || unit === 'km';
};

const readUnit = (cursor: Cursor, value: number): Unit | undefined => {
  if (isSign(cursor, '-') && isGlued(cursor) && isGlued(cursor, 1) && unitAt(cursor, 1)) {
    cursor.at += 1;
  }
  // `400's` and `800's` are plurals; `1'` is a minute.
  if (value >= 60 && isSign(cursor, "'") && isWord(cursor, 's', 1)) {
    cursor.at += 2;
    return 'metres';
  }
  // "3.20's": a plural, and no minutes.
  if (isSign(cursor, "'") && isGlued(cursor) && isWord(cursor, 's', 1) && isGlued(cursor, 1)) {
    cursor.at += 2;
    return undefined;
  }
  const unit = unitAt(cursor);
  // "8x300 mile effort": nobody runs so many miles.
  const pace = value >= 100 && unit === 'mi' && isWord(cursor, paces, 1);
  if (unit === undefined || pace || isRatioWord(cursor, unit)) return undefined;
  cursor.at += 1;
  skipAbbreviationDot(cursor);
  skipPossessive(cursor);
  return unit;
};

const paces: ReadonlySet<string> = new Set('pace effort race'.split(' '));

/** "two minutes' easy jog": the apostrophe stands behind the word, with a space after it. */
const skipPossessive = (cursor: Cursor): void => {
  const owner =
    isWord(cursor, possessive, -1) && isGlued(cursor) && peek(cursor, 1)?.kind === 'word';
  if (owner && isSign(cursor, "'") && peek(cursor, 1)?.spaced) cursor.at += 1;
};

const possessive: ReadonlySet<string> = new Set([
  'minutes',
  'mins',
  'seconds',
  'secs',
  'metres',
  'meters',
]);

/** In `200 M pace` the M is the pace, not the unit. */
const isRatioWord = (cursor: Cursor, unit: Unit): boolean =>
  unit === 'M' && (isWord(cursor, 'pace', 1) || isWord(cursor, 'effort', 1));

/** `90 sec. jog`: the dot belongs to the abbreviation when the sentence goes on. */
const skipAbbreviationDot = (cursor: Cursor): void => {
  const next = peek(cursor, 1);
  if (!isSign(cursor, '.') || !isGlued(cursor) || next?.kind !== 'word') return;
  // "(90 sec. RI)"
  const short = next.text === 'ri' && isSign(cursor, ')', 2);
  if (next.raw === next.text || short) cursor.at += 1;
};

/** The "-second" or " sec" behind the figure before it. */
const isSecondsAt = (cursor: Cursor, ahead: number): boolean =>
  unitAt(cursor, ahead) === 'sec' ||
  (isSign(cursor, '-', ahead) && unitAt(cursor, ahead + 1) === 'sec');

/** The rest of `1'30"`, `1 min 30 sec`, `1min30`, `2h15`, in ms. */
const compound = (cursor: Cursor, value: number, unit: Unit): number | undefined =>
  attempt(cursor, (c) => {
    takeWord(c, 'and');
    // "1-minute-30-second rest"
    const dash = isSign(c, '-') && isGlued(c) && isGlued(c, 1) && isSecondsAt(c, 2);
    if (dash) c.at += 1;
    const small = peek(c);
    // "8x50m 30s" is run for fifty metres.
    if (unit === 'm' && value > 20) return undefined;
    if (small?.kind !== 'number' || small.value >= 60 || isSign(c, '×', 1)) return undefined;
    const glued = isGlued(c);
    c.at += 1;
    // "2 minutes 30-second recoveries"
    if (isSign(c, '-') && isGlued(c) && isGlued(c, 1) && unitAt(c, 1) === 'sec') c.at += 1;
    const below = unitAt(c);
    const fits =
      unit === 'hour' ? below === 'min' || below === 'm' : below === 'sec' || below === 's';
    if (fits) c.at += 1;
    else if (below !== undefined || small.text.length !== 2) return undefined;
    // "(2 min 30)", "1 min 30 rec": apart only where nothing follows that the figure could be a length or a count of.
    else if (!glued && !(unit === 'min' && (isSign(c, ')') || isWord(c, restNouns))))
      return undefined;
    const [big, part] = unit === 'hour' ? [3_600_000, 60_000] : [60_000, 1000];
    return value * big + small.value * part;
  });
