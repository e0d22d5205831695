import { type Cursor, isGlued, peek } from './cursor.ts';
import { unitAt } from './units.ts';

/** The figure of "LT1" or "Z2" belongs to its word. */
export const isPartOfWord = (cursor: Cursor): boolean => {
  const last = peek(cursor, -1);
  if (last?.kind !== 'word' || !isGlued(cursor) || peek(cursor)?.kind !== 'number') return false;
  if (gluing.has(last.raw)) return false;
  return unitAt({ tokens: cursor.tokens, at: cursor.at - 1 }) === undefined && last.text !== 'w';
};

/** Words to which a figure clings where a space was forgotten: "around90 s". */
const gluing: ReadonlySet<string> = new Set(
  'with around about approx then and plus off in at of for by to run do every rest jog walk'.split(
    ' ',
  ),
);
