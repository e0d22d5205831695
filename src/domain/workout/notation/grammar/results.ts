import { attempt, type Cursor, isSign, peek, takeSign, takeWord } from './cursor.ts';
import { readLength } from './lengths.ts';
import type { Rule } from './rule.ts';
import type { RawLength } from './syntax.ts';
import { isTimeUnit } from './units.ts';
import { wordsFrom } from './words-from.ts';

/**
 * "Hills: 37s, 37s, 34s", "400s: 1:42, 1:42, 1:40" in a sentence of its own: what the reps above were run in.
 * Round times ("Hills: 30s, 60s, 90s") are a session.
 */
export const results: Rule = (cursor, before) => {
  if (before?.kind !== 'join' || !parting.has(before.by)) return undefined;
  const from = cursor.at;
  const of = takeLabel(cursor);
  if (!of) return undefined;
  takeLink(cursor);
  const times = readTimes(cursor);
  if (times.length < 3 || !endsHere(cursor)) return undefined;
  if (times.every((each) => secondsOf(each) % 5 === 0)) return undefined;
  const left = wordsFrom(cursor, from);
  return { kind: 'remark', left, times, ...(of.m !== undefined && { of: of.m }) };
};

const parting: ReadonlySet<string> = new Set(['.', ';', 'newline']);
const nouns: ReadonlySet<string> = new Set(
  'hill hills rep reps sprint sprints interval intervals effort efforts'.split(' '),
);

/** "Hills", "hill reps", "400s", "the 400's", "1k reps". */
const takeLabel = (cursor: Cursor): { readonly m?: number } | undefined => {
  takeWord(cursor, 'the') || takeWord(cursor, 'for');
  takeWord(cursor, 'the');
  const length = attempt(cursor, (c) => {
    const found = readLength(c);
    return found && metresOf(found) !== undefined ? found : undefined;
  });
  let named = length !== undefined;
  while (takeWord(cursor, nouns)) named = true;
  const m = length && metresOf(length);
  return named ? { ...(m !== undefined && { m }) } : undefined;
};

const metresOf = ({ from, to, unit }: RawLength): number | undefined => {
  if (to !== undefined) return undefined;
  if (unit === 'km') return from * 1000;
  if (unit === 'mi') return from * 1609.344;
  const metres = unit === undefined || unit === 'm' || unit === 's' || unit === 'metres';
  return metres && from >= 100 ? from : undefined;
};

const takeLink = (cursor: Cursor): boolean => {
  if (takeSign(cursor, ':') || takeSign(cursor, '=') || takeWord(cursor, 'in')) return true;
  return peek(cursor)?.spaced === true && takeSign(cursor, '-');
};

/** No session has more reps with a time for each. */
const mostTimes = 40;

const readTimes = (cursor: Cursor): readonly RawLength[] => {
  const times: RawLength[] = [];
  while (times.length < mostTimes) {
    const time = attempt(cursor, (c) => {
      if (times.length > 0 && !takeSign(c, ',') && !takeSign(c, '/')) takeWord(c, 'and');
      const found = readLength(c);
      return found && isTime(found) ? found : undefined;
    });
    if (!time) return times;
    times.push(time);
  }
  return times;
};

const isTime = ({ unit, from, to }: RawLength): boolean =>
  to === undefined &&
  (isTimeUnit(unit) || unit === 's' || (unit === undefined && from >= 20 && from < 100));

const secondsOf = ({ unit, from }: RawLength): number =>
  unit === 'clock' || unit === 'exact' ? from / 1000 : unit === 'min' ? from * 60 : from;

const endsHere = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  return !next || next.kind === 'newline' || isSign(cursor, '.') || isSign(cursor, ';');
};
