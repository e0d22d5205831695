import { attempt, type Cursor, isSign, peek, skipWords, takeSign, takeWord } from './cursor.ts';
import { readOrdinal } from './ordinals.ts';
import { repNouns } from './rest-words.ts';
import type { Part } from './syntax.ts';
import { unitAt } from './units.ts';

/** More reps than anyone numbers; above it a figure is a distance. */
const mostReps = 40;
const mostNumbers = 20;

const lasts: ReadonlySet<string> = new Set(['last', 'final']);
const plurals: ReadonlySet<string> = new Set(
  'reps rep intervals interval efforts repeats repetitions numbers number nos'.split(' '),
);

/** `1st and 3rd`, `the second and fourth`, `reps 3, 6 and 9`, `#4 and #8`: several reps by their numbers; the last is 0. */
export const readNumbers = (cursor: Cursor): Part | undefined =>
  attempt(cursor, (c) => {
    takeWord(c, 'the');
    const named = takeWord(c, plurals);
    const hash = isSign(c, '#');
    const found: number[] = [];
    while (found.length < mostNumbers) {
      const next = attempt(c, (inner) => readOne(inner, named, found.length > 0));
      if (next === undefined) break;
      found.push(next);
    }
    const [count, ...also] = found;
    if (count === undefined || (also.length === 0 && !hash)) return undefined;
    skipWords(c, repNouns);
    return { which: 'nth', count, ...(also.length > 0 && { also }) };
  });

const readOne = (cursor: Cursor, named: boolean, later: boolean): number | undefined => {
  if (later && !takeLink(cursor)) return undefined;
  takeWord(cursor, 'the');
  const nth = readOrdinal(cursor) ?? (takeWord(cursor, lasts) ? 0 : undefined);
  if (nth !== undefined) return nth <= mostReps ? nth : undefined;
  const hash = takeSign(cursor, '#');
  const token = peek(cursor);
  if (!(named || hash) || token?.kind !== 'number' || !Number.isInteger(token.value))
    return undefined;
  cursor.at += 1;
  if (unitAt(cursor) !== undefined || isSign(cursor, '×')) return undefined;
  return token.value >= 1 && token.value <= mostReps ? token.value : undefined;
};

const takeLink = (cursor: Cursor): boolean => {
  const comma = takeSign(cursor, ',');
  return takeWord(cursor, 'and') || takeSign(cursor, '&') || takeSign(cursor, '+') || comma;
};
