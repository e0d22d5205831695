import type { Target } from '../../../pace/target.ts';
import { attempt, type Cursor, takeSign, takeWord } from './cursor.ts';
import { readNamedTarget } from './named-targets.ts';
import type { RawAim } from './syntax.ts';
import { readTimesInTurn } from './times-in-turn.ts';

const articles: ReadonlySet<string> = new Set('a an the your my our their his her'.split(' '));

export const turns: ReadonlySet<string> = new Set(['alternating', 'alternate', 'alt']);

const linking: readonly string[] = ['/', ',', '&'];

export const readAlternating = (cursor: Cursor): RawAim | undefined => {
  if (takeWord(cursor, 'between')) takeWord(cursor, articles);
  const times = attempt(cursor, readTimesInTurn);
  if (times) return times;
  const first = readNamedTarget(cursor, true);
  if (!first || !(takeWord(cursor, 'and') || linking.some((sign) => takeSign(cursor, sign)))) {
    return undefined;
  }
  takeWord(cursor, articles);
  const second = readNamedTarget(cursor, true);
  return second && { kind: 'list', aims: [fixed(first), fixed(second)], alternating: true };
};

const fixed = (target: Target): RawAim => ({ kind: 'fixed', target });
