import { type Cursor, isSign, isWord, peek } from './cursor.ts';
import { readOrdinal } from './ordinals.ts';
import { repNouns, setNouns } from './rest-words.ts';
import { unitAt } from './units.ts';

/** The "600 Meter Breakdown –" above or before the list that it is: how many tokens; else 0. */
export const titleLength = (cursor: Cursor): number => {
  if (peek(cursor)?.kind !== 'number') return 0;
  const shape = unitAt({ tokens: cursor.tokens, at: cursor.at + 1 }) === undefined ? 1 : 2;
  if (!isWord(cursor, shapes, shape)) return 0;
  const dash = shape + 1;
  if (!isSign(cursor, '-', dash) && !isSign(cursor, ':', dash)) return 0;
  const listed = isSign(cursor, ',', dash + 2) || isSign(cursor, '-', dash + 2);
  const list = peek(cursor, dash + 1)?.kind === 'number' && listed;
  return list && peek(cursor, dash + 3)?.kind === 'number' ? dash + 1 : 0;
};

const shapes: ReadonlySet<string> = new Set(
  'breakdown pyramid ladder cutdown drop descent builder'.split(' '),
);

/**
 * The "1st set of" of "1st set of 1.6 km @ 6:30", "2nd rep: 800": rows in order, each of which is one rep. None
 * behind something counted, whose reps they may speak of.
 */
export const rowLength = ({ tokens, at }: Cursor): number => {
  const c = { tokens, at };
  if (peek(c)?.kind !== 'number' || readOrdinal(c) === undefined) return 0;
  if (!isWord(c, repNouns) && !isWord(c, setNouns)) return 0;
  c.at += 1;
  if (isWord(c, 'of') || isSign(c, ':') || isSign(c, '-')) c.at += 1;
  if (peek(c)?.kind !== 'number') return 0;
  const counted = tokens.slice(0, at).some((token) => token.kind === 'sign' && token.text === '×');
  return counted ? 0 : c.at - at;
};
