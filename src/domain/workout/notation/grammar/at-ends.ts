import { type Cursor, takeWord } from './cursor.ts';
import { readEnds } from './manners.ts';
import type { Body } from './rule.ts';

/** "2 mi @ WU"; "4x400 at cool-down pace" is no cool-down. */
export const readAtEnds = (cursor: Cursor, sign: boolean): Body | undefined => {
  const end = readEnds(cursor);
  if (end?.kind !== 'role') return sign && end ? { kind: 'manner', manner: end } : undefined;
  if (takeWord(cursor, endPaces)) {
    const name = end.role === 'warmUp' ? 'warm-up pace' : 'cool-down pace';
    const aim = { kind: 'fixed', target: { kind: 'effort', name }, own: true } as const;
    return { kind: 'target', aim, marked: true };
  }
  return sign ? { kind: 'manner', manner: { ...end, at: true } } : undefined;
};

const endPaces: ReadonlySet<string> = new Set(['pace', 'effort', 'speed', 'intensity']);
