import { type Cursor, isSign, isWord, peek, skipWords, takeSign, takeWord } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { restNouns } from './rest-words.ts';
import type { Rule } from './rule.ts';
import type { Unit } from './syntax.ts';
import { unitAt } from './units.ts';
import { wordsFrom } from './words-from.ts';

/** The "(or 10 minutes)" of "1 mile warm-up jog (or 10 minutes)": the first is what is planned. */
const orOther: Rule = (cursor, before) => {
  const from = cursor.at;
  if (before || !isSign(cursor, '(', -1) || !takeWord(cursor, 'or')) return undefined;
  skipWords(cursor, about);
  const [length, ...others] = readLengths(cursor)?.lengths ?? [];
  if (length?.unit === undefined || others.length > 0) return undefined;
  return isSign(cursor, ')') ? { kind: 'remark', left: wordsFrom(cursor, from) } : undefined;
};

const about: ReadonlySet<string> = new Set('about around roughly approximately just'.split(' '));

/** "Progresses to 5x1 km", "building up to 6 mile repeats" before all else: what it grows to is what is run. */
const growsTo: Rule = (cursor, before) => {
  const from = cursor.at;
  if (before || from > 0 || !takeWord(cursor, growing)) return undefined;
  takeWord(cursor, 'up');
  if (!takeWord(cursor, 'to')) return undefined;
  const next = peek(cursor);
  if (next?.kind !== 'number' || isWord(cursor, restNouns, 2)) return undefined;
  takeSign(cursor, ':');
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const growing: ReadonlySet<string> = new Set(
  'progress progresses progressing build builds building work works working'.split(' '),
);

/** The "about 3 miles" of "20 min tempo, about 3 miles": how far the run before its comma will be, or how long it takes. */
const aboutAsFar: Rule = (cursor, before) => {
  const from = cursor.at;
  const apart = before?.kind === 'join' && (before.by === ',' || before.by === '-');
  if (!apart || !(isSign(cursor, '~') || isWord(cursor, about) || isWord(cursor, 'approx')))
    return undefined;
  cursor.at += 1;
  takeSign(cursor, '.');
  const [length, ...others] = readLengths(cursor)?.lengths ?? [];
  if (!length || others.length > 0 || isWord(cursor, restNouns)) return undefined;
  const far = (length.unit === 'mi' || length.unit === 'km') && length.from >= 2;
  const long = length.unit === 'min' && length.from >= 10;
  if (!(far || long) || !endsClause(cursor)) return undefined;
  if (!isRunInOther(cursor, from, far)) return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const endsClause = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  if (!next || next.kind === 'newline' || isWord(cursor, 'then')) return true;
  return [',', '.', ';', ')', '+'].some((sign) => isSign(cursor, sign));
};

/** Words between a run and what it comes to. */
const nearest = 8;

/** The clause before has one length, and that is told in the other kind of unit. */
const isRunInOther = ({ tokens }: Cursor, at: number, far: boolean): boolean => {
  const found: (Unit | undefined)[] = [];
  for (let i = at - 2; i >= 0 && i > at - nearest; i -= 1) {
    const token = tokens[i];
    if (!token || token.kind === 'newline' || token.kind === 'clock') break;
    if (token.kind === 'sign' && ',;.+×'.includes(token.text)) {
      if (token.text === '×') return false;
      break;
    }
    if (token.kind === 'number') found.push(unitAt({ tokens, at: i + 1 }));
  }
  const [unit, ...more] = found;
  if (unit === undefined || more.length > 0) return false;
  return far ? unit === 'min' || unit === 'hour' : unit === 'mi' || unit === 'km';
};

export const toldLengths: readonly Rule[] = [orOther, growsTo, aboutAsFar];
