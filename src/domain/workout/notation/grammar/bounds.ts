import { type Cursor, isSign, isWord, peek, takeWord, wordAt } from './cursor.ts';
import { numberWords } from './number-words.ts';
import type { Rule } from './rule.ts';
import { unitAt } from './units.ts';

const before: readonly (readonly string[])[] = [
  ['less', 'than'],
  ['better', 'than'],
  ['no', 'more', 'than'],
  ['not', 'more', 'than'],
  ['no', 'longer', 'than'],
  ['no', 'less', 'than'],
  ['more', 'than'],
  ['at', 'most'],
  ['at', 'least'],
  ['up', 'to'],
  ['under'],
  ['over'],
  ['maximum', 'of'],
  ['max', 'of'],
  ['minimum', 'of'],
  ['maximum'],
  ['minimum'],
  ['max'],
  ['min', 'of'],
];
const behind: readonly (readonly string[])[] = [
  ['or', 'less'],
  ['or', 'more'],
  ['or', 'under'],
  ['or', 'longer'],
  ['or', 'so'],
  ['at', 'most'],
  ['at', 'least'],
  ['maximum'],
  ['minimum'],
  ['max'],
  ['tops'],
];

const sizeOf = (cursor: Cursor, bounds: readonly (readonly string[])[]): number =>
  wordAt(cursor) === undefined
    ? 0
    : (bounds.find((words) => words.every((word, i) => isWord(cursor, word, i)))?.length ?? 0);

/** How many words of "less than 90 s" and "at least 5 min" stand before the figure; 0 where none do. */
const boundLength = (cursor: Cursor): number => {
  const size = sizeOf(cursor, before);
  // "8 x min 100 m"
  if (size === 0 && isWord(cursor, 'min') && isSign(cursor, '×', -1)) return 1;
  const next = peek(cursor, size);
  const figure = next?.kind === 'number' || next?.kind === 'clock';
  const unit = unitAt(cursor, size + 1);
  // "better than 5K pace" names a race.
  if (isWord(cursor, 'better') && (unit === 'km' || unit === 'mi')) return 0;
  return figure || isWord(cursor, numberWords, size) ? size : 0;
};

/** A bound is planned as it stands, and the notes say that it was one: "less than 90 s", "3 min max". */
export const bound: Rule = (cursor, last) => {
  const size = boundLength(cursor);
  if (size > 0) return take(cursor, size);
  const timed =
    last?.kind === 'rest' ||
    (last?.kind === 'run' && !isSign(cursor, '@', -1) && isWord(cursor, new Set(['or', 'tops'])));
  const after = timed ? sizeOf(cursor, behind) : 0;
  const next = peek(cursor, after);
  // "200 max effort" is no bound.
  return after > 0 && (next?.kind !== 'word' || isWord(cursor, 'between', after))
    ? take(cursor, after)
    : undefined;
};

const take = (cursor: Cursor, size: number) => {
  const words = Array.from({ length: size }, (_, i) => wordAt(cursor, i) ?? '');
  cursor.at += size;
  return { kind: 'remark', left: words.join(' ') } as const;
};

/** The "under" of "in under 80", for the rule that reads the time. */
export const skipBound = (cursor: Cursor): boolean => {
  const size = boundLength(cursor);
  cursor.at += size;
  if (size > 0) return true;
  return peek(cursor, 1)?.kind === 'clock' && takeWord(cursor, 'sub');
};
