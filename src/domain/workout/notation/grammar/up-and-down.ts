import { type Cursor, isSign, isWord, peek } from './cursor.ts';
import type { Rule } from './rule.ts';

/** "2 miles up, 6x800, 2 miles down": the warm-up that opens a text, and the cool-down that closes it. */
export const upAndDown: Rule = (cursor, before) => {
  const [length, ...others] = before?.kind === 'run' ? before.length.lengths : [];
  const far = length?.unit === 'mi' || length?.unit === 'km';
  if (!far || others.length > 0) return undefined;
  if (isWord(cursor, 'up') && opens(cursor) && isPart(cursor) && !isDownNext(cursor)) {
    cursor.at += 1;
    return { kind: 'manner', manner: { kind: 'role', role: 'warmUp' } };
  }
  const last = peek(cursor, 1) === undefined || (isSign(cursor, '.', 1) && !peek(cursor, 2));
  if (!isWord(cursor, 'down') || !last || !opens({ tokens: cursor.tokens, at: 2 }))
    return undefined;
  cursor.at += 1;
  return { kind: 'manner', manner: { kind: 'role', role: 'coolDown' } };
};

const opens = ({ tokens, at }: Cursor): boolean => at === 2 && isWord({ tokens, at }, 'up');

const isPart = (cursor: Cursor): boolean =>
  isSign(cursor, ',', 1) ||
  isSign(cursor, '+', 1) ||
  isSign(cursor, ';', 1) ||
  peek(cursor, 1)?.kind === 'newline';

/** "1 km up, 1 km down" is a hill. */
const isDownNext = (cursor: Cursor): boolean =>
  isWord(cursor, 'down', 4) || isWord(cursor, 'down', 3);
