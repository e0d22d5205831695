import { attempt, type Cursor, isWord, peek, takeWord } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { restAdjectives } from './rest-words.ts';
import { readRest, readRestAfter } from './rests.ts';
import type { Rule } from './rule.ts';
import type { RawRest } from './syntax.ts';

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'your']);

/** "with a slow jog recovery", "with a slow 400 m jog", "a short 60 s rest": how one rests, and no pace of the reps. */
export const restOfArticle: Rule = (cursor, before) => {
  const joined = before?.kind === 'join' && (before.by === 'with' || before.by === ',');
  const inside = before === undefined || before.kind === 'target';
  if (!joined && !inside && before?.kind !== 'run') return undefined;
  // "6x800 off a steady 90 s jog"
  takeWord(cursor, 'off');
  const article = takeWord(cursor, articles);
  if (!isWord(cursor, restAdjectives) || isWord(cursor, linking)) return undefined;
  const found = attempt(cursor, readMeasured) ?? (article ? readRest(cursor) : undefined);
  return found && !found.weak ? { kind: 'rest', rest: found } : undefined;
};

const linking: ReadonlySet<string> = new Set('of de for the interval run running'.split(' '));

const readMeasured = (cursor: Cursor): RawRest | undefined => {
  let ahead = 0;
  while (ahead < 3 && isWord(cursor, restAdjectives) && !isWord(cursor, linking)) {
    cursor.at += 1;
    ahead += 1;
  }
  const figure = peek(cursor);
  if (figure?.kind !== 'number' && figure?.kind !== 'clock') return undefined;
  const length = readLengths(cursor);
  const rest = length && readRestAfter(cursor, length);
  return rest && !rest.weak && (rest.sure || rest.mode) ? rest : undefined;
};
