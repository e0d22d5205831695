import { isSign, isWord, peek, skipWords, takeSign, takeWord } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { restNouns } from './rest-words.ts';
import type { Rule } from './rule.ts';
import { wordsFrom } from './words-from.ts';

/** The "(or 10 minutes)" of "1 mile warm-up jog (or 10 minutes)": the first is what is planned. */
export const orOther: Rule = (cursor, before) => {
  const from = cursor.at;
  if (before || !isSign(cursor, '(', -1) || !takeWord(cursor, 'or')) return undefined;
  skipWords(cursor, about);
  const [length, ...others] = readLengths(cursor)?.lengths ?? [];
  if (length?.unit === undefined || others.length > 0) return undefined;
  return isSign(cursor, ')') ? { kind: 'remark', left: wordsFrom(cursor, from) } : undefined;
};

const about: ReadonlySet<string> = new Set('about around roughly approximately just'.split(' '));

/** "Progresses to 5x1 km", "building up to 6 mile repeats" before all else: what it grows to is what is run. */
export const growsTo: Rule = (cursor, before) => {
  const from = cursor.at;
  if (before || from > 0 || !takeWord(cursor, growing)) return undefined;
  takeWord(cursor, 'up');
  if (!takeWord(cursor, 'to')) return undefined;
  const next = peek(cursor);
  if (next?.kind !== 'number' || isWord(cursor, restNouns, 2)) return undefined;
  takeSign(cursor, ':');
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const growing: ReadonlySet<string> = new Set(
  'progress progresses progressing build builds building work works working'.split(' '),
);
