import { type Cursor, isWord, peek, takeWord } from './cursor.ts';
import type { Manner } from './syntax.ts';

/** "on a not too steep hill", "on a long gentle slope": hills. */
export const readOnHill = (cursor: Cursor): Manner | undefined => {
  if (!takeWord(cursor, 'on') && !takeWord(cursor, 'up')) return undefined;
  const from = cursor.at;
  const up = isWord(cursor, 'up', -1);
  while (cursor.at - from < 6 && (isWord(cursor, hillAdjectives) || (up && isName(cursor))))
    cursor.at += 1;
  const name = peek(cursor);
  if (up && name?.kind === 'string' && /\bhill$/i.test(name.text)) {
    cursor.at += 1;
    return { kind: 'role', role: 'hill' };
  }
  return takeWord(cursor, hillNouns) ? { kind: 'role', role: 'hill' } : undefined;
};

/** The "Meadow" of "up the Meadow Hill". */
const isName = (cursor: Cursor): boolean => {
  const token = peek(cursor);
  return (
    token?.kind === 'word' && /^\p{Lu}\p{Ll}{2}/u.test(token.raw) && !isWord(cursor, hillNouns)
  );
};

const hillAdjectives: ReadonlySet<string> = new Set(
  `a an the same not too very fairly pretty quite moderate moderately slight slightly gentle gradual steep
  steepish long short grassy grass steady medium good decent big small mild`.split(/\s+/),
);
const hillNouns: ReadonlySet<string> = new Set(['hill', 'hills', 'incline', 'slope', 'gradient']);
