import { attempt, type Cursor, skipWords, takeSign, takeWord } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readTail, type Tail } from './rest-tail.ts';
import { withTail } from './rest-what.ts';
import type { RawRest } from './syntax.ts';

type ReadAfter = (
  cursor: Cursor,
  length: NonNullable<ReturnType<typeof readLengths>>,
) => RawRest | undefined;

const turns: ReadonlySet<string> = new Set([
  'alternating',
  'alternate',
  'alternates',
  'alternately',
]);
const linking: ReadonlySet<string> = new Set(['of', 'between', 'with', 'a', 'the', 'is', 'are']);

/** `alternating 200 and 100 jog`, `alternating recovery of 200 jog in 65 and 100 jog in 35`: one after the other. */
export const readTurns = (cursor: Cursor, readAfter: ReadAfter): RawRest | undefined =>
  attempt(cursor, (c) => {
    const before = readTail(c, true);
    if (!takeWord(c, turns)) return undefined;
    skipWords(c, linking);
    const named = readTail(c, true);
    takeSign(c, ':');
    skipWords(c, linking);
    const first = readOne(c, readAfter);
    if (!first || !(takeWord(c, 'and') || takeSign(c, '/') || takeSign(c, '&') || takeSign(c, ',')))
      return undefined;
    const second = readOne(c, readAfter);
    const behind = readTail(c);
    const tail: Tail | undefined = behind ?? named ?? before;
    if (!second || !(tail || first.rested || second.rested)) return undefined;
    const rests = [first.rest.what, second.rest.what];
    const said = second.rest.mode ?? first.rest.mode;
    return { ...withTail({ kind: 'perRep', rests }, tail, said), alternating: true };
  });

type One = { readonly rest: RawRest; readonly rested: boolean };

const readOne = (cursor: Cursor, readAfter: ReadAfter): One | undefined => {
  const length = readLengths(cursor);
  if (!length || length.lengths.length > 1) return undefined;
  const rest = readAfter(cursor, length);
  return { rest: rest ?? { what: { kind: 'length', length } }, rested: rest !== undefined };
};
