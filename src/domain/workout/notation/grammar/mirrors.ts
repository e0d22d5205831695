import { attempt, type Cursor, isSign, isWord, peek, skipWords, takeWord } from './cursor.ts';
import { readLength } from './lengths.ts';
import type { Rule } from './rule.ts';

/** "and back down", "then go back up the ladder", "and back down to 200": a list run once more the other way round. */
export const mirrored: Rule = (cursor, before) => {
  const joined = before?.kind === 'join' && joins.has(before.by);
  const behind = before?.kind === 'group' || before?.kind === 'run' || before?.kind === 'rest';
  if (!joined && !behind) return undefined;
  skipWords(cursor, going);
  const way = takeWay(cursor);
  if (!way) return undefined;
  skipWords(cursor, theLadder);
  const to = attempt(cursor, (c) => (takeWord(c, 'to') ? readLength(c) : undefined));
  takeWord(cursor, 'again');
  return endsHere(cursor) ? { kind: 'mirror', ...(to && { to }) } : undefined;
};

const joins: ReadonlySet<string> = new Set(['and', 'then', ',', '.', ';', '-', 'newline']);
const going: ReadonlySet<string> = new Set(
  'go going come coming work working climb run work head'.split(' '),
);
const theLadder: ReadonlySet<string> = new Set('the ladder pyramid again way same'.split(' '));

const takeWay = (cursor: Cursor): boolean => {
  if (isWord(cursor, 'back') && (isWord(cursor, 'down', 1) || isWord(cursor, 'up', 1))) {
    cursor.at += 2;
    return true;
  }
  return takeWord(cursor, 'reverse') || (takeWord(cursor, 'in') && takeWord(cursor, 'reverse'));
};

const endsHere = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  if (!next || next.kind === 'newline' || isWord(cursor, behindIt)) return true;
  return [',', '.', ';', ')', '@', '-', '(', '!'].some((sign) => isSign(cursor, sign));
};
const behindIt: ReadonlySet<string> = new Set('with w off at all on in'.split(' '));
