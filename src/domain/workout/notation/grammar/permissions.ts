import { type Cursor, isSign, isWord, peek, takePhrase } from './cursor.ts';
import type { Rule } from './rule.ts';
import type { Phrase } from './syntax.ts';
import { wordsFrom } from './words-from.ts';

/** No sentence of this kind is longer. */
const longest = 25;

/**
 * "The 800 recovery could be reduced to 400 if desired": what is allowed and not planned. Left out with its figures,
 * and the notes say so.
 */
export const permission: Rule = (cursor, before) => {
  const from = cursor.at;
  if (!opensSentence(before)) return undefined;
  let allowed = false;
  let ends = false;
  while (cursor.at - from < longest && !ends) {
    const token = peek(cursor);
    if (!token || token.kind === 'newline' || isSign(cursor, '.')) break;
    if (isSign(cursor, '(') || isSign(cursor, ')') || isSign(cursor, '×')) return undefined;
    allowed ||= isWord(cursor, allowing) && isWord(cursor, 'be', 1) && isWord(cursor, changed, 2);
    ends = isWord(cursor, conditions) && takeCondition(cursor);
    if (!ends) cursor.at += 1;
  }
  return allowed && ends ? { kind: 'remark', left: wordsFrom(cursor, from) } : undefined;
};

const takeCondition = (cursor: Cursor): boolean =>
  endings.some((words) => {
    const before = cursor.at;
    const next = takePhrase(cursor, ...words) ? peek(cursor) : cursor;
    const closes = !next || ('kind' in next && (next.kind === 'newline' || isSign(cursor, '.')));
    if (!closes) cursor.at = before;
    return closes;
  });

const opensSentence = (before: Phrase | undefined): boolean =>
  before?.kind === 'join' && (before.by === '.' || before.by === 'newline');

const allowing: ReadonlySet<string> = new Set(['could', 'can', 'may', 'might']);
const changed: ReadonlySet<string> = new Set(
  'reduced shortened extended lengthened increased decreased cut changed skipped dropped'.split(
    ' ',
  ),
);
const conditions: ReadonlySet<string> = new Set(['if', 'as', 'where', 'when']);
const endings: readonly (readonly string[])[] = ['if', 'as', 'where', 'when'].flatMap((word) =>
  ['desired', 'needed', 'necessary', 'required', 'wanted', 'preferred'].flatMap((end) => [
    [word, end],
  ]),
);
