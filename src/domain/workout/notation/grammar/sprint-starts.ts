import { type Cursor, isSign, isWord, peek, skipWords, takeSign, takeWord } from './cursor.ts';
import type { Rule } from './rule.ts';
import { wordsFrom } from './words-from.ts';

/** "3 point starts", "from a standing start", "block starts", "push-up start": how a sprint begins, and nothing of its length or pace. */
export const sprintStart: Rule = (cursor, before) => {
  if (!before || before.kind === 'count') return undefined;
  const from = cursor.at;
  const led = takeWord(cursor, leads);
  skipWords(cursor, articles);
  if (!takeKind(cursor)) return undefined;
  takeSign(cursor, '-');
  const said = takeWord(cursor, starts) || (led && isWord(cursor, blocks, -1));
  // "standing start 60 m" is followed by its length.
  if (!said || peek(cursor)?.kind === 'number') return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const leads: ReadonlySet<string> = new Set(['from', 'with', 'off', 'out', 'using']);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of']);
const starts: ReadonlySet<string> = new Set(['start', 'starts', 'stance', 'position']);
const blocks: ReadonlySet<string> = new Set(['block', 'blocks']);
const kinds: ReadonlySet<string> = new Set(
  'standing block blocks crouch crouched crouching falling fall rolling kneeling seated lying prone pushup jumping three-point'.split(
    ' ',
  ),
);
const points: ReadonlySet<string> = new Set(['point', 'points', 'pt', 'pts']);

const takeKind = (cursor: Cursor): boolean => {
  if (takeWord(cursor, kinds)) return true;
  const token = peek(cursor);
  const figure = token?.kind === 'number' && token.value >= 2 && token.value <= 4;
  if (figure || isWord(cursor, 'three') || isWord(cursor, 'four')) {
    const dash = isSign(cursor, '-', 1) ? 1 : 0;
    if (!isWord(cursor, points, 1 + dash)) return false;
    cursor.at += 2 + dash;
    return true;
  }
  if (!isWord(cursor, 'push') && !isWord(cursor, 'press')) return false;
  const dash = isSign(cursor, '-', 1) ? 1 : 0;
  if (!isWord(cursor, 'up', 1 + dash)) return false;
  cursor.at += 2 + dash;
  return true;
};
