import {
  attempt,
  type Cursor,
  isWord,
  peek,
  skipWords,
  takePhrase,
  takeSign,
  takeWord,
} from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readRest, readRestAfter } from './rests.ts';
import type { Body } from './rule.ts';
import { readPlaceOfRep, readScope } from './scopes.ts';
import { isTimeUnit } from './units.ts';

const excepting: ReadonlySet<string> = new Set(['except', 'but', 'excepting']);

/**
 * The "except" of `200 jog except 400 after the third` and of `1 min except for the middle where we had 2`:
 * what follows says by itself after which rep it comes. Before anything else the word turns the meaning, and
 * is refused.
 */
export const readException = (cursor: Cursor): Body | undefined =>
  attempt(cursor, (c) => {
    takeSign(c, ',');
    if (!takeWord(c, excepting) && !takePhrase(c, 'apart', 'from')) return undefined;
    const scope = attempt(c, readPlaceFirst);
    if (scope) return scope;
    const ahead = { tokens: c.tokens, at: c.at };
    const length = readLengths(ahead);
    if (length) readRestAfter(ahead, length);
    else if (!readRest(ahead)) return undefined;
    return readScope(ahead)?.kind === 'reps' ? { kind: 'join', by: ',', spaced: true } : undefined;
  });

const before: ReadonlySet<string> = new Set(['for', 'after', 'at', 'in', 'following']);
const having: ReadonlySet<string> = new Set(
  `where when which we you i it they is was had has have take took taking get got with a an of
  rest for`.split(/\s+/),
);

/** "for the middle where we had 2 min": the place stands before the length. */
const readPlaceFirst = (cursor: Cursor): Body | undefined => {
  skipWords(cursor, before);
  const scope = readPlaceOfRep(cursor);
  if (!scope) return undefined;
  takeSign(cursor, ',') || takeSign(cursor, '(');
  skipWords(cursor, having);
  const figure = peek(cursor)?.kind === 'number' || peek(cursor)?.kind === 'clock';
  const ahead = { tokens: cursor.tokens, at: cursor.at };
  const length = figure ? readLengths(ahead) : undefined;
  // "except the last which is 800" is another rep, and "except the last at 5K" another pace.
  const timed = length?.lengths.every(({ unit }) => unit === 's' || isTimeUnit(unit));
  const rests = length && (timed || readRestAfter(ahead, length) !== undefined);
  return rests && !isWord(ahead, 'pace') ? { kind: 'scope', scope, ahead: true } : undefined;
};
