import { type Cursor, isSign, isWord, peek, skipWords, takeWord, wordAt } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { numberWords } from './number-words.ts';
import { equalWords, fullWords, restNouns } from './rest-words.ts';
import type { Rule } from './rule.ts';
import type { Phrase } from './syntax.ts';
import { unitAt } from './units.ts';
import { wordsFrom } from './words-from.ts';

/**
 * "The jogs should be slow", "Keep recovery jogs consistent", "Your half lap recoveries will be at a slow jog": a
 * sentence on how recoveries feel that are told elsewhere. It holds no figure but the length said again, and
 * nothing that would be a length.
 */
export const saidOfRests: Rule = (cursor, before) => {
  if (!opensSentence(before)) return undefined;
  const from = cursor.at;
  const kept = takeWord(cursor, keeping);
  skipWords(cursor, articles);
  readLengths(cursor);
  const start = cursor.at;
  skipWords(cursor, kinds);
  if (!isWord(cursor, restNouns, -1) || cursor.at === start) return undefined;
  if (!kept && !takeWord(cursor, being)) return undefined;
  if (!toEnd(cursor)) return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const opensSentence = (before: Phrase | undefined): boolean =>
  before?.kind === 'remark' ||
  (before?.kind === 'join' && ['.', 'newline', ';'].includes(before.by));

const keeping: ReadonlySet<string> = new Set(['keep', 'make']);
const articles: ReadonlySet<string> = new Set('the your all these our those'.split(' '));
const being: ReadonlySet<string> = new Set(
  'should is are will must can may need needs be'.split(' '),
);
const kinds: ReadonlySet<string> = new Set([
  ...[...restNouns.keys()].filter((word) => word !== 'off' && word !== 'res' && word !== 'tp'),
  'interval',
  'intervals',
  'period',
  'periods',
]);

const longest = 24;

/** To the end of the sentence, over words of which none tells how long. */
const toEnd = (cursor: Cursor): boolean => {
  for (let size = 0; size < longest; size += 1) {
    const token = peek(cursor);
    if (!token || token.kind === 'newline' || isSign(cursor, '.') || isSign(cursor, ';'))
      return true;
    if (isSign(cursor, '!') || isSign(cursor, ')')) return true;
    const sign = token.kind === 'sign' && ",'-/".includes(token.text);
    if (token.kind !== 'word' && !sign) return false;
    const word = wordAt(cursor) ?? '';
    if (numberWords.has(word) || equalWords.has(word) || fullWords.has(word)) return false;
    if (telling.has(word) || (token.kind === 'word' && unitAt(cursor) !== undefined)) return false;
    cursor.at += 1;
  }
  return false;
};

const telling: ReadonlySet<string> = new Set(
  'half double twice time distance duration reduced decreasing increasing after if unless except back length'.split(
    ' ',
  ),
);
