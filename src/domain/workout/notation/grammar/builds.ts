import type { Target } from '../../../pace/target.ts';
import { attempt, type Cursor, takeWord } from './cursor.ts';
import { textFrom } from './offsets.ts';
import type { RawAim } from './syntax.ts';

/** "building to fast", "build up to sprint": an effort that grows. */
export const readBuild = (
  cursor: Cursor,
  readBase: (cursor: Cursor) => Target | undefined,
): RawAim | undefined =>
  attempt(cursor, (c) => {
    const from = c.at;
    const gradually = takeWord(c, gradual);
    if (!takeWord(c, builds) && !(gradually && takeWord(c, rises))) return undefined;
    takeWord(c, 'up');
    if (!takeWord(c, 'to')) return undefined;
    const base = readBase(c);
    if (base?.kind === 'race' || base?.kind === 'zone')
      return { kind: 'cutDown', to: { kind: 'fixed', target: base } };
    const name = textFrom(c, from).trim();
    return base && { kind: 'fixed', target: { kind: 'effort', name } };
  });

const gradual: ReadonlySet<string> = new Set('gradually progressively steadily slowly'.split(' '));
const builds: ReadonlySet<string> = new Set(['building', 'build', 'builds']);
const rises: ReadonlySet<string> = new Set(
  'increasing increase accelerating speeding picking ramping'.split(' '),
);
