import { attempt, type Cursor, isWord, skipWords, takePhrase, takeWord, wordAt } from './cursor.ts';
import { backWords } from './rest-words.ts';
import type { RawRest } from './syntax.ts';

const ways: ReadonlyMap<string, RawRest['mode']> = new Map<string, RawRest['mode']>([
  ['run', 'jog'],
  ['jog', 'jog'],
  ['walk', 'walk'],
  ['way', undefined],
  ['descent', undefined],
  ['downhill', undefined],
]);

const before: ReadonlySet<string> = new Set(['use', 'using', 'the', 'your', 'with', 'a']);
const behind: ReadonlySet<string> = new Set(['the', 'hill', 'to', 'start', 'bottom']);
const as: ReadonlySet<string> = new Set(['as', 'for', 'is', 'to']);
const articles: ReadonlySet<string> = new Set(
  'the your a an be slow easy quick gentle brisk fast light steady'.split(' '),
);
const nouns: ReadonlySet<string> = new Set(['recovery', 'rest', 'recover', 'recoveries']);

/** "use the run down as recovery", "walk back down to recover", "the descent is your recovery". */
export const readWayBack = (cursor: Cursor): RawRest | undefined =>
  attempt(cursor, readShortWay) ?? attempt(cursor, readNamedWay) ?? readWay(cursor);

/** `WBR`, `JBR`, "walkback". */
const readShortWay = (cursor: Cursor): RawRest | undefined => {
  const mode = shortWays.get(wordAt(cursor) ?? '');
  if (!mode) return undefined;
  cursor.at += 1;
  takeWord(cursor, nouns);
  return { what: { kind: 'back' }, mode };
};

const shortWays: ReadonlyMap<string, RawRest['mode']> = new Map<string, RawRest['mode']>([
  ['wbr', 'walk'],
  ['jbr', 'jog'],
  ['walkback', 'walk'],
  ['walkbacks', 'walk'],
  ['jogback', 'jog'],
  ['jogbacks', 'jog'],
]);

/** "The recovery is the jog back down." */
const readNamedWay = (cursor: Cursor): RawRest | undefined => {
  skipWords(cursor, articles);
  if (!takeWord(cursor, nouns) || !(takeWord(cursor, 'is') || takeWord(cursor, 'are')))
    return undefined;
  skipWords(cursor, articles);
  const mode = ways.get(wordAt(cursor) ?? '');
  if (!mode) return undefined;
  cursor.at += 1;
  if (!isWord(cursor, backWords)) return undefined;
  skipWords(cursor, backWords);
  skipWords(cursor, behind);
  return { what: { kind: 'back' }, mode };
};

const readWay = (cursor: Cursor): RawRest | undefined => {
  skipWords(cursor, before);
  const way = wordAt(cursor) ?? '';
  if (!takeWord(cursor, ways)) return undefined;
  const down = isWord(cursor, backWords);
  skipWords(cursor, backWords);
  if (!down && way !== 'descent' && way !== 'downhill') return undefined;
  if (!(isWord(cursor, 'to') && isWord(cursor, nouns, 1))) skipWords(cursor, behind);
  if (!takeWord(cursor, as) && !takePhrase(cursor, 'serves', 'as')) return undefined;
  skipWords(cursor, articles);
  if (!takeWord(cursor, nouns)) return undefined;
  const mode = ways.get(way);
  return { what: { kind: 'back' }, ...(mode && { mode }) };
};
