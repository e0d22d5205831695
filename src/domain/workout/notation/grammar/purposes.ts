import { type Cursor, isSign, isWord, peek, takeWord, wordAt } from './cursor.ts';
import { numberWords } from './number-words.ts';
import { equalWords, fullWords, restNouns, setNouns } from './rest-words.ts';
import type { Rule } from './rule.ts';
import { turning } from './turning.ts';
import { unitAt } from './units.ts';
import { wordsFrom } from './words-from.ts';

const longest = 20;

/** "to build strength", "to get the legs warmed up & a feel for the pace": what it is for, to the end of the clause. */
export const purpose: Rule = (cursor, before) => {
  if (!before && !isSign(cursor, '(', -1)) return undefined;
  const from = cursor.at;
  if (!takeWord(cursor, 'to') || !takeWord(cursor, verbs)) return undefined;
  if (!toEnd(cursor, cursor.at)) return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const verbs: ReadonlySet<string> = new Set(
  `get build work practise practice simulate develop improve teach feel help prepare learn ensure loosen
  flush shake wake remind mimic train stimulate promote boost prime open activate`.split(/\s+/),
);

/** "to work down from 10K to 5K", "to build up to race pace" say how it is run. */
const telling: ReadonlySet<string> = new Set(
  'down faster slower quicker from half double twice all each every then up to'.split(' '),
);

const behind: ReadonlySet<string> = new Set(['with', 'w', 'off', 'at']);

const toEnd = (cursor: Cursor, from: number): boolean => {
  const inBracket = isSign(cursor, '(', -3) || isSign(cursor, '(', -2);
  for (let size = 0; size < longest; size += 1) {
    const token = peek(cursor);
    const ends =
      !token || token.kind === 'newline' || (token.kind === 'sign' && '.,;)'.includes(token.text));
    if (ends || isWord(cursor, behind)) return cursor.at > from;
    const sign = token.kind === 'sign' && "&'-/".includes(token.text);
    if (token.kind !== 'word' && !sign) return false;
    if (token.kind === 'word' && !isPlain(cursor, inBracket || isWord(cursor, 'up'))) return false;
    cursor.at += 1;
  }
  return false;
};

const isPlain = (cursor: Cursor, up: boolean): boolean => {
  const word = wordAt(cursor) ?? '';
  if (turning.has(word) || numberWords.has(word) || restNouns.has(word) || setNouns.has(word))
    return word === 'a' || word === 'an';
  // "to get ready for the mile"
  if (word === 'mile' && isWord(cursor, 'the', -1)) return true;
  if (equalWords.has(word) || fullWords.has(word) || unitAt(cursor) !== undefined) return false;
  return !telling.has(word) || (up && word === 'up');
};

/** "walking the 1st 100 m and jogging the 2nd 100", "walk half, jog half": how a recovery that is told already is spent. */
export const partsOfRest: Rule = (cursor, before) => {
  const behind =
    before?.kind === 'join' && (before.by === ',' || before.by === '-' || before.by === '.');
  const inside = before === undefined && isSign(cursor, '(', -1);
  if (!behind && !inside) return undefined;
  const from = cursor.at;
  if (!takeWord(cursor, moving)) return undefined;
  let halves = 0;
  let moves = 1;
  for (let size = 0; size < longest; size += 1) {
    const token = peek(cursor);
    if (!token || token.kind === 'newline' || isSign(cursor, '.') || isSign(cursor, ')')) break;
    const rest = isWord(cursor, 'rest') && !isWord(cursor, 'the', -1);
    if ((isWord(cursor, shares) && !rest) || isOrdinal(cursor)) halves += 1;
    if (isWord(cursor, moving)) moves += 1;
    // It holds nothing that is run, and no other recovery.
    if (token.kind === 'clock' || (token.kind === 'sign' && !",-'&/".includes(token.text)))
      return undefined;
    if (isWord(cursor, 'back') || isWord(cursor, 'min')) return undefined;
    cursor.at += 1;
  }
  return halves >= 2 && moves >= 2 ? { kind: 'remark', left: wordsFrom(cursor, from) } : undefined;
};

const moving: ReadonlySet<string> = new Set('walk walking jog jogging'.split(' '));
const shares: ReadonlySet<string> = new Set(
  'first second half rest remainder next last'.split(' '),
);
const isOrdinal = (cursor: Cursor): boolean =>
  peek(cursor)?.kind === 'number' && (isWord(cursor, 'st', 1) || isWord(cursor, 'nd', 1));
