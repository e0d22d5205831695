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
import { readLengths } from './length-lists.ts';
import type { RawLengths } from './syntax.ts';

/** `= 5 km total`, `total 5 km`, `5 km in total`: what the coach adds up, at the end of a clause. */
export const readSum = (cursor: Cursor): RawLengths | undefined =>
  attempt(cursor, (c) => {
    const equals = takeSign(c, '=') || takeWord(c, 'equals');
    const before = takeTotal(c);
    if (before && !takeSign(c, ':')) takeSign(c, '=') || takeWord(c, 'of');
    const length = readLengths(c);
    if (!length || length.lengths.some(({ unit }) => unit === undefined)) return undefined;
    const behind = takeTotal(c);
    if (behind)
      takePhrase(c, 'non', 'stop') || takePhrase(c, 'non', '-', 'stop') || takeWord(c, goingOn);
    return (equals || before || behind) && ends(c) ? length : undefined;
  });

const goingOn: ReadonlySet<string> = new Set(['nonstop', 'non-stop', 'continuous', 'continuously']);

const takeTotal = (cursor: Cursor): boolean => {
  if (takePhrase(cursor, 'in', 'total') || takePhrase(cursor, 'in', 'all')) return true;
  takePhrase(cursor, 'for', 'a');
  if (!takeWord(cursor, totals)) return false;
  if (!isWord(cursor, whatOf)) return true;
  skipWords(cursor, whatOf);
  takeSign(cursor, ',');
  return true;
};

const whatOf: ReadonlySet<string> = new Set(
  'run running time distance volume mileage session workout work is of about approx over'.split(
    ' ',
  ),
);

const totals: ReadonlySet<string> = new Set(['total', 'altogether', 'overall', 'totalling']);

const ends = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  if (!next || next.kind === 'newline') return true;
  // "Total of 6k at threshold": how it is run is said behind it.
  if (isSign(cursor, '@') || isWord(cursor, 'at')) return true;
  return [')', ']', '.', ';'].some((sign) => isSign(cursor, sign));
};
