import { type Cursor, isSign, isWord, peek, skipWords, takeWord } from './cursor.ts';
import { restNouns } from './rest-words.ts';
import type { Rule } from './rule.ts';
import { unitAt } from './units.ts';
import { wordsFrom } from './words-from.ts';

const longest = 24;

/** "Averaged 2:45", "but managed a bit better: 6:26, 6:28", "Ran 72, 71, 70": what came of it, behind the session. */
export const report: Rule = (cursor, before) => {
  const parts = before?.kind === 'join' && [',', '.', ';', '-', 'newline'].includes(before.by);
  if (!parts) return undefined;
  const from = cursor.at;
  takeWord(cursor, 'but') || takeWord(cursor, 'and');
  skipWords(cursor, people);
  if (!takeWord(cursor, verbs) || !toTimes(cursor)) return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const people: ReadonlySet<string> = new Set('i we he she they actually my our the'.split(' '));
const verbs: ReadonlySet<string> = new Set(
  'averaged managed clocked ran actual actually results result went finished'.split(' '),
);

/** To the end of the sentence: words, and behind them times that are none of a run or a rest. */
const toTimes = (cursor: Cursor): boolean => {
  let times = 0;
  for (let size = 0; size < longest; size += 1) {
    const token = peek(cursor);
    if (!token || token.kind === 'newline' || isSign(cursor, '.') || isSign(cursor, ';'))
      return times > 0;
    // "averaged 4:05, then 4x200"
    if (times > 0 && isSign(cursor, ',') && goesOn(cursor)) return true;
    if (token.kind === 'clock') times += 1;
    else if (token.kind === 'number') {
      if (token.value < 20 || token.value >= 100) return false;
      times += 1;
    } else if (token.kind === 'sign') {
      if (!",:-/'".includes(token.text)) return false;
    } else if (token.kind !== 'word' || isWord(cursor, restNouns)) return false;
    else if (!isPlain(cursor, times)) return false;
    cursor.at += 1;
  }
  return false;
};

const goesOn = (cursor: Cursor): boolean =>
  isWord(cursor, 'then', 1) || isSign(cursor, '×', 2) || isWord(cursor, 'followed', 1);

/** No unit but seconds, and nothing that counts or turns. */
const isPlain = (cursor: Cursor, times: number): boolean => {
  const unit = unitAt(cursor);
  if (unit !== undefined) return times > 0 && (unit === 'sec' || unit === 's');
  return !isWord(cursor, others);
};
const others: ReadonlySet<string> = new Set(
  'then with w off at x sets reps each set rep instead except between'.split(' '),
);
