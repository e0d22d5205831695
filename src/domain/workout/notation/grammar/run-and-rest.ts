import { type Cursor, isGlued, isSign, isWord, peek } from './cursor.ts';
import type { Rule } from './rule.ts';
import type { Phrase, RawLengths } from './syntax.ts';
import { unitAt } from './units.ts';

/** More minutes than anybody runs and walks in turn. */
const most = 30;

/**
 * `5:1 x 8`, `8 x 5:1`: so many minutes of running and so many of rest, where a count stands beside it. Two figures
 * behind the colon are a clock time.
 */
export const runAndRest: Rule = (cursor) => {
  const [run, rest] = [minutesAt(cursor, 0), minutesAt(cursor, 2)];
  if (!run || !rest || !isSign(cursor, ':', 1) || !isGlued(cursor, 1) || !isGlued(cursor, 2))
    return undefined;
  if (unitAt(cursor, 3) !== undefined) return undefined;
  const behind = isSign(cursor, '×', 3) && peek(cursor, 4)?.kind === 'number';
  const counted = isSign(cursor, '×', -1) && peek(cursor, -2)?.kind === 'number';
  if (!behind && !counted && !isWord(cursor, 'times', 4)) return undefined;
  cursor.at += 3;
  const [work, pause] = [asMinutes(run), asMinutes(rest)];
  const phrases: Phrase[] = [
    { kind: 'run', start: run.start, end: run.end, length: work },
    {
      ...{ kind: 'rest', start: rest.start, end: rest.end },
      rest: { what: { kind: 'length', length: pause } },
    },
  ];
  const means = `${run.value} min, ${rest.value} min rest`;
  return { kind: 'group', square: false, phrases, means };
};

type Figure = Extract<NonNullable<ReturnType<typeof peek>>, { kind: 'number' }>;

const minutesAt = (cursor: Cursor, ahead: number): Figure | undefined => {
  const token = peek(cursor, ahead);
  return token?.kind === 'number' && token.value > 0 && token.value <= most ? token : undefined;
};

const asMinutes = ({ start, end, value }: Figure): RawLengths => ({
  start,
  end,
  lengths: [{ start, end, from: value, unit: 'min' }],
  pair: false,
});
