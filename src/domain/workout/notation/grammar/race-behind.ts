import { attempt, type Cursor, isSign, isWord, peek } from './cursor.ts';
import { readNamedTarget } from './named-targets.ts';
import { restNouns } from './rest-words.ts';
import type { Rule } from './rule.ts';
import type { Phrase, RawLength } from './syntax.ts';
import { isTimeUnit, unitAt } from './units.ts';

/**
 * The race of "2 min 10k" and "3 min half marathon": straight behind a length, and with no word of pace. A distance
 * is one only behind a time in which nobody runs so far.
 */
export const raceBehind: Rule = (cursor, before) => {
  if (before?.kind !== 'run') return undefined;
  const figure = peek(cursor)?.kind === 'number' || isWord(cursor, 'mile');
  if (figure ? !isTooShort(before, cursor) : !isWord(cursor, raceWords)) return undefined;
  const target = attempt(cursor, (c) => readNamedTarget(c, true));
  if (target?.kind !== 'race' && target?.kind !== 'zone') return undefined;
  if (!endsHere(cursor)) return undefined;
  return { kind: 'target', aim: { kind: 'fixed', target }, marked: false };
};

const raceWords: ReadonlySet<string> = new Set(['half', 'marathon', 'hm']);

/** Nobody runs a kilometre, or a mile, in less. */
const quickest = { km: 2.05, mi: 3.6 } as const;
const raced: ReadonlySet<number> = new Set([3, 5, 8, 10, 15]);

const isTooShort = (run: Extract<Phrase, { kind: 'run' }>, cursor: Cursor): boolean => {
  const last = run.length.lengths.at(-1);
  if (last && isRep(last) && isRaceOfKm(cursor)) return true;
  if (!last || !isTimeUnit(last.unit) || last.unit === 'clock' || last.unit === 'hour')
    return false;
  const minutes = last.unit === 'min' ? (last.to ?? last.from) : 0;
  if (isWord(cursor, 'mile')) return minutes < quickest.mi;
  const token = peek(cursor);
  const unit = unitAt(cursor, 1);
  if (token?.kind !== 'number' || (unit !== 'km' && unit !== 'mi')) return false;
  // "3 min 1k" may be its time.
  return raced.has(token.value) && minutes < token.value * quickest[unit];
};

/** "6x400 5k, 200 jog" */
const isRep = ({ unit, from }: RawLength): boolean =>
  (unit === undefined || unit === 'm' || unit === 'metres') && from >= 100 && from <= longestRepM;
const longestRepM = 1600;

const isRaceOfKm = (cursor: Cursor): boolean => {
  const token = peek(cursor);
  return token?.kind === 'number' && raced.has(token.value) && unitAt(cursor, 1) === 'km';
};

const endsHere = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  if (!next || next.kind === 'newline' || isWord(cursor, behind)) return true;
  if (isWord(cursor, restNouns)) return isWord(cursor, 'off');
  return [',', '.', ';', ')', '-', '/', '+', '(', '→', '×'].some((sign) => isSign(cursor, sign));
};

const behind: ReadonlySet<string> = new Set('with w r off and then on followed between'.split(' '));
