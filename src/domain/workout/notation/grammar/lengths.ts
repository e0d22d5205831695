import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  spanFrom,
  takeSign,
  takeWord,
  wordAt,
} from './cursor.ts';
import { articles, numberWords, parts } from './number-words.ts';
import type { RawLength, RawLengths, Unit } from './syntax.ts';
import { isDistanceUnit, isTimeUnit, unitAt } from './units.ts';

/** `400`, `1:30`, `1'30"`, `1/2 mile`, `a lap`, `mile`, `20-minute`. */
export const readLength = (cursor: Cursor, split = false): RawLength | undefined =>
  attempt(cursor, (c) => lengthRule(c, split));

const lengthRule = (cursor: Cursor, split: boolean): RawLength | undefined => {
  const from = cursor.at;
  const token = peek(cursor);
  if (token?.kind === 'clock') {
    cursor.at += 1;
    const sure = skipClockUnit(cursor) || token.fields !== 2;
    return { ...spanFrom(cursor, from), from: token.ms, unit: sure ? 'exact' : 'clock' };
  }
  const value = readValue(cursor);
  if (value === undefined) return bareUnit(cursor);
  const unit = readUnit(cursor, value);
  if (unit === undefined) {
    const articled = token?.kind === 'word' && (articles.has(token.text) || parts.has(token.text));
    return articled ? undefined : { ...spanFrom(cursor, from), from: value };
  }
  const divisible = unit === 'min' || unit === 'hour' || unit === 'm';
  const whole = divisible && !split ? compound(cursor, value, unit) : undefined;
  if (whole !== undefined) return { ...spanFrom(cursor, from), from: whole, unit: 'exact' };
  return { ...spanFrom(cursor, from), from: value, unit };
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
  ['lap', 'lap'],
]);

const readValue = (cursor: Cursor): number | undefined => {
  const token = peek(cursor);
  if (token?.kind === 'number') {
    cursor.at += 1;
    return token.value + (fraction(cursor, token.value) ?? 0);
  }
  if (token?.kind !== 'word') return undefined;
  const value =
    numberWords.get(token.text) ??
    parts.get(token.text) ??
    (articles.has(token.text) ? 1 : undefined);
  if (value === undefined) return undefined;
  cursor.at += 1;
  if (parts.has(token.text)) takeWord(cursor, 'a');
  return value * (articles.has(token.text) ? (takePart(cursor) ?? 1) : 1);
};

const takePart = (cursor: Cursor): number | undefined => {
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
      if (below?.kind !== 'number' || value >= below.value || below.value > 8) return undefined;
      if (!halved(c, 2)) return undefined;
      c.at += 2;
      return value / below.value - value;
    }
    const above = peek(c);
    const below = peek(c, 2);
    if (above?.kind !== 'number' || !isSign(c, '/', 1) || below?.kind !== 'number')
      return undefined;
    if (above.value >= below.value || below.value > 8 || !halved(c, 3)) return undefined;
    c.at += 3;
    return above.value / below.value;
  });

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
  const unit = unitAt(cursor);
  if (unit === undefined || isRatioWord(cursor, unit)) return undefined;
  cursor.at += 1;
  skipAbbreviationDot(cursor);
  return unit;
};

/** In `200 M pace` the M is the pace, not the unit. */
const isRatioWord = (cursor: Cursor, unit: Unit): boolean =>
  unit === 'M' && (isWord(cursor, 'pace', 1) || isWord(cursor, 'effort', 1));

/** `90 sec. jog`: the dot belongs to the abbreviation when the sentence goes on. */
const skipAbbreviationDot = (cursor: Cursor): void => {
  const next = peek(cursor, 1);
  if (!isSign(cursor, '.') || !isGlued(cursor) || next?.kind !== 'word') return;
  if (next.raw === next.text) cursor.at += 1;
};

/** The rest of `1'30"`, `1 min 30 sec`, `1min30`, `2h15`, in ms. */
const compound = (cursor: Cursor, value: number, unit: Unit): number | undefined =>
  attempt(cursor, (c) => {
    takeWord(c, 'and');
    const small = peek(c);
    if (small?.kind !== 'number' || small.value >= 60 || isSign(c, '×', 1)) return undefined;
    const glued = isGlued(c);
    c.at += 1;
    const below = unitAt(c);
    const fits =
      unit === 'hour' ? below === 'min' || below === 'm' : below === 'sec' || below === 's';
    if (fits) c.at += 1;
    else if (below !== undefined || !glued || small.text.length !== 2) return undefined;
    const [big, part] = unit === 'hour' ? [3_600_000, 60_000] : [60_000, 1000];
    return value * big + small.value * part;
  });

/**
 * One length, a range, or a list joined by dashes: `400-800-400`, `2-3 min`, `1/2/3/2/1`.
 * `single` reads the first alone, and leaves the seconds of "1 min 30 s" to what follows.
 */
export const readLengths = (cursor: Cursor, single = false): RawLengths | undefined =>
  attempt(cursor, (c) => {
    const from = c.at;
    const first = readLength(c, single);
    if (!first) return undefined;
    const range = !single && isWord(c, 'to');
    const lengths = single ? [first] : [first, ...more(c, first)];
    const pair = lengths.length === 2;
    return { ...spanFrom(c, from), lengths, pair, ...(pair && range && { range }) };
  });

const more = (cursor: Cursor, first: RawLength): readonly RawLength[] => {
  const lengths: RawLength[] = [];
  let last = first;
  for (;;) {
    const next = attempt(cursor, (c) => nextLength(c, last, lengths.length));
    if (!next) return lengths;
    lengths.push(next);
    last = next;
  }
};

const nextLength = (cursor: Cursor, last: RawLength, known: number): RawLength | undefined => {
  const loose = peek(cursor)?.spaced === true;
  const word = isWord(cursor, 'to') || (known === 0 && isWord(cursor, 'or'));
  const slash =
    isSign(cursor, '/') &&
    !loose &&
    peek(cursor, 1)?.kind === 'number' &&
    (known > 0 || isSlashList(cursor));
  if (!word && !slash && !takeSign(cursor, '-')) return undefined;
  if (word || slash) cursor.at += 1;
  const next = readLength(cursor);
  if (!next || (isSign(cursor, '×') && !isCountBehind(cursor, next))) return undefined;
  return loose && !word && turnsIntoRest(last, next) ? undefined : next;
};

/** The `x 3` of `600-400-200 x 3`; in `400 - 3 x 200` the cross belongs to the 3. */
const isCountBehind = (cursor: Cursor, last: RawLength): boolean => {
  const count = peek(cursor, 1);
  return last.from >= 50 && count?.kind === 'number' && count.value <= 40;
};

const isSlashList = (cursor: Cursor): boolean => {
  const second = unitAt(cursor, 2) ? 3 : 2;
  return (
    peek(cursor, 1)?.kind === 'number' &&
    isSign(cursor, '/', second) &&
    peek(cursor, second + 1)?.kind === 'number'
  );
};

/** `400 - 90s`: what follows a loose dash in another kind of unit is the recovery. */
const turnsIntoRest = (last: RawLength, next: RawLength): boolean => {
  const distance = isDistanceUnit(last.unit) || (last.unit === undefined && last.from >= 100);
  return (
    (distance && isTimeUnit(next.unit)) || (isTimeUnit(last.unit) && isDistanceUnit(next.unit))
  );
};
