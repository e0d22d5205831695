import { type Cursor, isSign } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { measuredRest } from './rest-pauses.ts';
import type { Body } from './rule.ts';
import type { RawRest } from './syntax.ts';

/** `@ 90s rest`: the sign does not make it a pace. In `@ 2:50 rest 2:00` the rest is what follows. */
export const strongRest = (cursor: Cursor): Body | undefined => {
  const found = measuredRest(cursor);
  if (found && isMixed(found)) return undefined;
  const ahead = { tokens: cursor.tokens, at: cursor.at };
  if (readLengths(ahead) && !isSign(ahead, '×')) return undefined;
  return found && !found.weak ? { kind: 'rest', rest: found } : undefined;
};

/** The "mile - 200 m" of "200 @ mile - 200 m jog" is no range. */
const isMixed = ({ what }: RawRest): boolean => {
  const [first, second] = what.kind === 'length' && what.length.pair ? what.length.lengths : [];
  return first?.unit !== undefined && second?.unit !== undefined && first.unit !== second.unit;
};
