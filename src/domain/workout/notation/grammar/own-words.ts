import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takeWord,
  wordAt,
} from './cursor.ts';
import { numberWords } from './number-words.ts';
import { equalWords, fullWords, repNouns, restNouns, setNouns } from './rest-words.ts';
import type { RawAim } from './syntax.ts';
import { markedNames, paceNames } from './target-names.ts';
import { turning } from './turning.ts';
import { unitAt } from './units.ts';

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'your', 'my', 'our', 'their']);
const nouns: ReadonlySet<string> = new Set([
  'pace',
  'paced',
  'effort',
  'efforts',
  'speed',
  'intensity',
]);
/** Words that say more than an adjective can, or less: what they stand in is read by a rule of its own or not at all. */
const others: ReadonlySet<string> = new Set(
  `than at in with for to on off between from of per x by after before then that which where last first next
  each every all both alternate alternating same different varying increasing decreasing pace race goal
  target interval recovery easy set split even negative repetition its this these those is are as
  faster quicker slower previous above below`.split(/\s+/),
);
const most = 4;

/**
 * `at conversation pace`, `xc race pace`, `a strong but controlled effort`: how hard it is in the coach's
 * own words, where no pace of that name is known. Without `@` or "at" it is two words and no more.
 */
export const readOwnWords = (cursor: Cursor, marked: boolean): RawAim | undefined =>
  attempt(cursor, (c) => {
    skipWords(c, articles);
    const from = c.at;
    while (c.at - from < (marked ? most : 2) && isAdjective(c, c.at > from)) c.at += 1;
    if (c.at === from || isWord(c, 'but', -1) || isWord(c, 'and', -1)) return undefined;
    if (isWord(c, 'race') && isWord(c, nouns, 1)) c.at += 1;
    const words = c.tokens.slice(from, c.at);
    if (!takeWord(c, nouns) || isWord(c, 'than')) return undefined;
    const noun = wordAt(c, -1) ?? '';
    const name = words
      .map((token) => (token.kind === 'word' ? token.raw : ''))
      .join(' ')
      .toLowerCase();
    const target = {
      kind: 'effort',
      name: `${name} ${noun === 'efforts' ? 'effort' : noun}`,
    } as const;
    return { kind: 'fixed', target, own: true };
  });

const linking: ReadonlySet<string> = new Set(['but', 'yet', 'and']);

/** `fast but relaxed`, `strong but controlled effort`, `smooth and quick pace`: two words for one effort. */
export const readTwoWords = (cursor: Cursor): RawAim | undefined =>
  attempt(cursor, (c) => {
    skipWords(c, articles);
    const from = c.at;
    const first = isEffort(c);
    if (!isAdjective(c, false) || !isWord(c, linking, 1)) return undefined;
    const and = isWord(c, 'and', 1);
    c.at += 2;
    const second = isEffort(c);
    if (!isAdjective(c, false)) return undefined;
    c.at += 1;
    const name = c.tokens
      .slice(from, c.at)
      .map((token) => (token.kind === 'word' ? token.text : ''))
      .join(' ');
    const noun = takeWord(c, nouns);
    const sure = noun || (and ? first && second : first || second);
    if (!sure || isWord(c, 'than')) return undefined;
    return { kind: 'fixed', target: { kind: 'effort', name }, own: true };
  });

const isEffort = (cursor: Cursor): boolean => {
  const word = wordAt(cursor) ?? '';
  return (paceNames.get(word) ?? markedNames.get(word))?.kind === 'effort';
};

const isAdjective = (cursor: Cursor, later: boolean): boolean => {
  const token = peek(cursor);
  if (token?.kind !== 'word' || token.text.length < 2 || isSign(cursor, '=', 1)) return false;
  if (later && (token.text === 'but' || token.text === 'and')) return true;
  if (turning.has(token.text) || others.has(token.text) || numberWords.has(token.text))
    return false;
  if (restNouns.has(token.text) || repNouns.has(token.text) || setNouns.has(token.text))
    return false;
  return !equalWords.has(token.text) && !fullWords.has(token.text) && unitAt(cursor) === undefined;
};
