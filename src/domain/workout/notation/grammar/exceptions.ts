import { attempt, type Cursor, takeSign, takeWord } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readRest, readRestAfter } from './rests.ts';
import { readScope } from './scopes.ts';

const excepting: ReadonlySet<string> = new Set(['except', 'but', 'excepting']);

/**
 * The "except" of `200 jog except 400 after the third`: what follows says by itself after which rep it
 * comes. Before anything else the word turns the meaning, and is refused.
 */
export const readException = (cursor: Cursor): true | undefined =>
  attempt(cursor, (c) => {
    takeSign(c, ',');
    if (!takeWord(c, excepting)) return undefined;
    const ahead = { tokens: c.tokens, at: c.at };
    const length = readLengths(ahead);
    if (length) readRestAfter(ahead, length);
    else if (!readRest(ahead)) return undefined;
    return readScope(ahead)?.kind === 'reps' ? true : undefined;
  });
